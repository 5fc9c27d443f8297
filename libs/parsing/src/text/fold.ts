import { remembered } from '../text/remembered.js';

/** Lower case without accents, for look-ups in word lists. Keeps the length of ASCII text only. */
export const fold = remembered((text: string): string => {
  const lower = text.toLowerCase();
  if (/^[\x20-\x7E]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'");
});
