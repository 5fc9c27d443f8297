import { unaccented, wordEnd, wordStart } from './unaccented.js';

/** Addresses of whomever: a referee's tells as much. */
export const anybodysPatterns: readonly (readonly [RegExp, string])[] = [
  [/[\p{L}\p{M}\p{N}._%+-]{1,64}@[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.-]*/gu, '[e-mail]'],
  [/\b(?:https?:\/\/|www\.)[^\s"”<>]+/giu, '[link]'],
  [
    /\b(?:[\w-]+\.)*(?:linkedin|github|gitlab|xing|twitter|facebook|instagram|behance|medium|x)\.(?:com|io)\/[^\s"”<>]+/giu,
    '[link]',
  ],
  [/\+\d[\d\s()./-]{6,20}\d/gu, '[phone]'],
];

/** Hosts that many people have a page on. */
const sharedHosts =
  /(?:^|\.)(?:linkedin|github|gitlab|xing|twitter|facebook|instagram|behance|medium|x)\.(?:com|io)$/;

export const emailPattern = (email: string): RegExp => new RegExp(unaccented(email), 'giu');

/** A number however it is grouped, told by its last seven digits: what stands before them has many forms. */
export function phonePattern(phone: string): RegExp[] {
  const digits = phone.replace(/\D/g, '').slice(-7);
  if (digits.length < 7) return [];
  const grouped = Array.from(digits).join(String.raw`[\s()./-]{0,3}`);
  return [new RegExp(String.raw`(?:\+|\()?(?:\d[\d\s()./-]{0,20})?${grouped}(?!\d)`, 'gu')];
}

/** A page with or without its scheme; a site of the person's own by its host alone. */
export function linkPattern(link: string): RegExp[] {
  const bare = link
    .replace(/^\w+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');
  const [host = ''] = bare.split(/[/?#]/);
  if (!host.includes('.')) return [];
  const told = sharedHosts.test(host.toLowerCase()) ? bare : host;
  return [new RegExp(`${wordStart}(?:www\\.)?${unaccented(told)}(?:/[^\\s"”<>]*)?${wordEnd}`, 'giu')];
}
