import { isParticle } from './name-form.js';

/** "Miller, Jane": the family name first. */
const lastFirst = /^([^,]+),\s*([^,]+)$/u;

/** Whether a text has the form of a name with the family name first, a comma behind it. */
export function isLastFirst(text: string): boolean {
  return lastFirst.test(text) && text.split(/\s+/).length <= 5;
}

/** A name as it is said: the given name first, in capitals at the beginning of words alone. */
export function spokenName(written: string): string {
  const name = written.replace(lastFirst, '$2 $1');
  const isOneCase = name === name.toUpperCase() || name === name.toLowerCase();
  return isOneCase ? titleCase(name, name === name.toLowerCase()) : name;
}

function titleCase(name: string, keepsParticles: boolean): string {
  return name
    .toLowerCase()
    .split(' ')
    .map((word, at) => (keepsParticles && at > 0 && isParticle(word) ? word : capitalised(word)))
    .join(' ');
}

function capitalised(word: string): string {
  return word
    .replace(/(^|['’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
