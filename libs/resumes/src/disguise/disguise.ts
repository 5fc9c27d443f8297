import type { Identity } from '../queries/find-identities/find-identities.query.js';
import { anybodysPatterns, emailPattern, linkPattern, phonePattern } from './contact-patterns.js';
import { namePatterns, placePatterns } from './name-patterns.js';

type Replacement = readonly [pattern: RegExp, by: string];

/** A word that was cut may be half a name, and the digits before it half a number. */
const cutWord = /[\d()+./\s-]{0,40}[^\s“]{0,40}…/gu;

/** A candidate without a face: the name to show instead of theirs, and texts with all that tells who they are taken out. */
export class Disguise {
  readonly alias: string;
  private readonly replacements: readonly Replacement[];

  constructor({ candidateId, names, emails, phones, links, places }: Identity) {
    this.alias = Disguise.aliasOf(candidateId);
    this.replacements = [
      [cutWord, '…'],
      ...emails.map((email): Replacement => [emailPattern(email), '[e-mail]']),
      ...links.flatMap((link) => linkPattern(link)).map((link): Replacement => [link, '[link]']),
      ...anybodysPatterns,
      ...phones.flatMap((phone) => phonePattern(phone)).map((phone): Replacement => [phone, '[phone]']),
      ...names.flatMap(namePatterns).map((name): Replacement => [name, this.alias]),
      ...places.flatMap(placePatterns).map((place): Replacement => [place, '[place]']),
    ];
  }

  /** The end of a UUIDv7 is random: stable for a candidate, and says nothing about them. */
  static aliasOf(candidateId: string): string {
    return `Candidate ${candidateId.slice(-4).toUpperCase()}`;
  }

  /** Letters are compared without their accents. */
  mask(text: string): string {
    const open = text.normalize('NFD');
    const masked = this.replacements.reduce((left, [pattern, by]) => left.replace(pattern, by), open);
    return masked === open ? text : masked.normalize('NFC');
  }
}
