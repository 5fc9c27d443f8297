import type { JsonInterest, JsonReference } from './json-resume.js';
import { filled, type TextForm } from './text-form.js';

/** `Wildlife: ferrets, unicorns` */
export const interestForm: TextForm<JsonInterest> = {
  write: ({ name, keywords }) => (keywords ? `${name ?? ''}: ${keywords.join(', ')}` : (name ?? '')),
  read: (text) => {
    const [name, list] = partedAtColon(text);
    return filled<JsonInterest>({ name, keywords: list?.split(', ') });
  },
  cells: ({ name, keywords }) => [name ?? '', ...(keywords ?? ['']), ''],
  fromCells: ([name, ...keywords]) => filled<JsonInterest>({ name, keywords: keywords.filter(Boolean) }),
};

/** `Dr. Jane Roe: "A joy to work with"`; a text without a colon is what is said, such as "on request". */
export const referenceForm: TextForm<JsonReference> = {
  write: ({ name, reference }) => (name ? `${name}: ${reference ?? ''}` : (reference ?? '')),
  read: (text) => {
    const [name, reference] = partedAtColon(text);
    return reference === undefined
      ? filled<JsonReference>({ reference: name })
      : filled<JsonReference>({ name, reference });
  },
  cells: ({ name, reference }) => [name ?? '', reference ?? ''],
  fromCells: ([name, reference]) => filled<JsonReference>({ name, reference }),
};

function partedAtColon(text: string): [string, string | undefined] {
  const at = text.indexOf(': ');
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 2)];
}
