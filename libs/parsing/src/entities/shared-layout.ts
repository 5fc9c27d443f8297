import { town } from './places.js';
import type { Leans, Role } from './assign-roles.js';
import type { Part } from './header-parts.js';

const roles = ['first', 'second', 'place'] as const;
/** Weight of one trait's log ratio: traits of a part tell much the same, so each counts for a share. */
const traitWeight = 0.22;
/** No trait tells more than this. */
const mostOfTrait = 2;
/** Entries that are taken to have been seen before, with no layout. */
const prior = 2;

/**
 * What the entries of a section show together: the traits (line, position, type, separators) that parts of each role
 * have, against those that all parts have. Of a part's role the ratio of the two tells (naive Bayes), learnt without
 * the entry it stands in.
 */
export class SharedLayout {
  private readonly traits: string[][][];
  private readonly all = new Map<string, number>();
  private readonly byRole: Record<Role, Map<string, number>> = {
    first: new Map(),
    second: new Map(),
    place: new Map(),
  };
  private readonly held: Leans = { first: 0, second: 0, place: 0 };
  private parts = 0;

  /** @param shares how likely each part holds each role, 0 to 1, by entry and part; absent is 0 */
  constructor(
    entries: readonly (readonly Part[])[],
    private readonly shares: readonly (readonly (Leans | undefined)[])[],
  ) {
    this.traits = entries.map((parts) => parts.map((part, index) => traitsOf(part, index, parts)));
    this.traits.forEach((parts, entry) => {
      parts.forEach((traits, part) => {
        const share = shares[entry]?.[part] ?? none;
        this.parts++;
        for (const role of roles) this.held[role] += share[role];
        for (const trait of traits) {
          raise(this.all, trait, 1);
          for (const role of roles) if (share[role] > 0) raise(this.byRole[role], trait, share[role]);
        }
      });
    });
  }

  /** The leans of a part with what the other entries tell of its traits added. */
  added(own: Leans, entry: number, part: number): Leans {
    const told: Leans = { ...own };
    for (const trait of this.traits[entry]?.[part] ?? [])
      for (const role of roles) told[role] += traitWeight * this.ratio(trait, role, entry);
    return told;
  }

  private ratio(trait: string, role: Role, entry: number): number {
    let held = this.held[role];
    let seen = this.byRole[role].get(trait) ?? 0;
    this.traits[entry]?.forEach((traits, part) => {
      const share = this.shares[entry]?.[part]?.[role] ?? 0;
      held -= share;
      if (traits.includes(trait)) seen -= share;
    });
    const usual = (this.all.get(trait) ?? 0) / this.parts;
    const ratio = (seen + prior * usual) / (held + prior) / usual;
    return Math.min(Math.max(Math.log(ratio), -mostOfTrait), mostOfTrait);
  }
}

const none: Leans = { first: 0, second: 0, place: 0 };

function raise(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** What a part looks like and where it stands, words aside. */
function traitsOf(part: Part, index: number, parts: readonly Part[]): string[] {
  const named = parts.filter(({ place }) => place < town);
  const peers = parts.filter(({ line }) => line === part.line);
  const isCapitals = /\p{Lu}{2}/u.test(part.text) && !/\p{Ll}/u.test(part.text);
  const next = parts[index + 1];
  const behind = next?.line === part.line ? next.joint : 'end';
  return [
    `line ${part.line}`,
    `slot ${part.line}.${peers.indexOf(part)}/${peers.length}`,
    `named ${named.indexOf(part)}/${named.length}`,
    `look ${part.bold ? 'bold' : ''}${part.look}${isCapitals ? 'capitals' : ''}`,
    `joint ${part.joint}/${behind}`,
  ];
}
