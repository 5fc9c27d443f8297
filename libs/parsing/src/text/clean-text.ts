/** Bullets that symbol fonts put into the private use area. */
const privateBullets = /[\uF0A7\uF0A8\uF0B7\uF0D8\uF0E0\uF0FC\uF076\uF06E\uF0FE]/g;
const privateUse = /[\uE000-\uF8FF]|[\u{F0000}-\u{FFFFD}]|[\u{100000}-\u{10FFFD}]/gu;
// oxlint-disable-next-line no-control-regex -- control characters are what is removed
const invisible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFE00-\uFE0F\uFEFF\uFFFD]/g;

/**
 * Makes glyphs comparable: NFKC (ligatures become letters), icons of the private use area and invisible
 * characters dropped, no U+0000 and no lone surrogate left.
 */
export function cleanText(raw: string): string {
  if (/^[\x20-\x7E]*$/.test(raw)) return raw;
  const bullets = raw.replace(privateBullets, '•').replace(invisible, '').replace(privateUse, '');
  const joined = bullets.replace(/[\uD800-\uDFFF]/g, (unit, at: number) => (isPaired(bullets, at) ? unit : ''));
  return joined
    .normalize('NFKC')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/\p{Extended_Pictographic}/gu, (sign) => (/[\u00A9\u00AE\u2122]/.test(sign) ? sign : ''));
}

/** Joins letter-spaced words: `E X P E R I E N C E` becomes `EXPERIENCE`, wider gaps stay word gaps. */
export function joinSpacedLetters(text: string): string {
  return text.replace(/(?<![^\s])\p{L}(?: \p{L}){3,}(?:(?: {2,}|\t)\p{L}(?: \p{L})+)*(?![^\s])/gu, (run) =>
    run
      .split(/ {2,}|\t/)
      .map((word) => word.replaceAll(' ', ''))
      .join(' '),
  );
}

function isPaired(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const other = unit < 0xdc00 ? text.charCodeAt(at + 1) : text.charCodeAt(at - 1);
  return unit < 0xdc00 ? other >= 0xdc00 && other <= 0xdfff : other >= 0xd800 && other <= 0xdbff;
}
