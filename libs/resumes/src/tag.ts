import { TagInvalid } from './candidate.errors.js';

const pattern = /^[\p{L}\p{N}\p{M} .+#\-_&/]{1,50}$/u;

/** A tag in its normal form: lower case, single spaces. @throws TagInvalid */
export function tagOf(text: string): string {
  const tag = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  if (!pattern.test(tag)) throw new TagInvalid();
  return tag;
}
