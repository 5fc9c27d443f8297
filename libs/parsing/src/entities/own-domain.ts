import { fold } from '../text/fold.js';

const label =
  /(?:^|[\s|•·,(])(?:website|web ?site|web|webseite|homepage|portfolio|portafolio|blog|site|site web|sitio web|página web|url|link|links)\s*[:–-]?\s*$/iu;

/**
 * Whether a web address without scheme, `www.` or a known host is meant as one, not as a technology or a company
 * ("Socket.io", "Booking.com"): a path follows a host in lower case, a label stands before it, or the host holds
 * a name of the person or the local part of their e-mail address.
 *
 * @param before the text of the line before the address
 * @param names the person's name and the local parts of their addresses
 */
export function isOwnDomain(written: string, before: string, names: readonly string[]): boolean {
  const [host = '', ...path] = written.split('/');
  if (path.length > 0 && host === host.toLowerCase()) return true;
  if (label.test(before)) return true;
  const domain = host.split('.').slice(0, -1).join('').replaceAll('-', '').toLowerCase();
  return names.some((name) => spellings(name).some((word) => word.length >= 4 && domain.includes(word)));
}

/** The words of a name as domains spell them, umlauts either way, and its letters in one. */
function spellings(name: string): string[] {
  const german = name.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
  return [fold(name), fold(german)].flatMap((form) => {
    const words = form.split(/[^\p{L}\p{N}]+/u);
    return [...words, words.join('')];
  });
}
