/** Bullets that symbol fonts put into the private use area. */
const privateBullets = /[\uF0A7\uF0A8\uF0B7\uF0D8\uF0E0\uF0FC\uF076\uF06E\uF0FE]/g;
const privateUse = /[\uE000-\uF8FF]|[\u{F0000}-\u{FFFFD}]|[\u{100000}-\u{10FFFD}]/gu;
const invisible = /(?![\t\n\r])[\p{Cc}\p{Cf}\uFFFD]|\p{Variation_Selector}/gu;

/** Ligatures which common fonts name by the letter of a foreign script. */
const misnamed: readonly [RegExp, string][] = [
  [/[\u099E\u08BC\u019F]/g, 'ti'],
  [/[\u09AE\u01AB]/g, 'tti'],
  [/\u01A9/g, 'tt'],
  [/(?<=\p{Ll}|\b\p{Lu})\[(?=\p{Ll})/gu, 'ft'],
];

/**
 * Makes glyphs comparable: NFKC (ligatures become letters), icons of the private use area and invisible
 * characters dropped, no U+0000 and no lone surrogate left.
 */
export function cleanText(raw: string): string {
  if (/^[\x20-\x5A\x5C-\x7E]*$/.test(raw)) return raw;
  const bullets = raw.replace(privateBullets, '•').replace(invisible, '').replace(privateUse, '');
  const joined = bullets.replace(/[\uD800-\uDFFF]/g, (unit, at: number) =>
    isPaired(bullets, at) ? unit : '',
  );
  const named = /[a-z]/i.test(joined)
    ? misnamed.reduce((text, [sign, letters]) => text.replace(sign, letters), joined)
    : joined;
  return named
    .normalize('NFKC')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/\p{Extended_Pictographic}/gu, (sign) => (/[\u00A9\u00AE\u2122]/.test(sign) ? sign : ''));
}

/** Single signs apart from each other: four at least, letters for the most part. */
const spacedRun = /(?<!\S)\p{L}(?:(?: {1,3}|\t)[\p{L}&'\-/](?!\S)){3,60}(?!\S)/gu;

/** Joins letter-spaced words: `E X P E R I E N C E` becomes `EXPERIENCE`, wider gaps stay word gaps. */
export function joinSpacedLetters(text: string): string {
  return text.replace(spacedRun, (run) =>
    /\p{L} \p{L}/u.test(run)
      ? run
          .split(/ {2,}|\t/)
          .map((word) => word.replaceAll(' ', ''))
          .join(' ')
      : run,
  );
}

function isPaired(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const other = unit < 0xdc00 ? text.charCodeAt(at + 1) : text.charCodeAt(at - 1);
  return unit < 0xdc00 ? other >= 0xdc00 && other <= 0xdfff : other >= 0xd800 && other <= 0xdbff;
}
