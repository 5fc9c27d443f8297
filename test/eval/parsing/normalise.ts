/**
 * The form in which texts are compared: NFKC, lower case, without punctuation and symbols, single spaces. `+` and `#`
 * stay, since they tell C, C++ and C# apart.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}+#]+/gu, ' ')
    .trim();
}

/** The different words of a text in one order, for comparing texts whose words may be parted otherwise. */
export function tokenSet(text: string): string {
  const words = normalise(text).split(' ');
  return [...new Set(words)].sort().join(' ');
}

/** A telephone number as E.164 writes it: a plus sign and digits. */
export function e164(phone: string): string {
  return `+${phone.replace(/\D/g, '')}`;
}
