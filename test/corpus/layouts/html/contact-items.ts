import type { Person } from '../../person.js';

export type ContactKind = 'email' | 'phone' | 'location' | 'url';

export interface ContactItem {
  kind: ContactKind;
  text: string;
}

/** Contact data in the usual order, each with its kind; a person without a web address has three. */
export function contactItems({ basics }: Person): ContactItem[] {
  const kinds = ['email', 'phone', 'location', 'url'] as const;
  return kinds.flatMap((kind) => {
    const text = basics[kind];
    return text ? [{ kind, text }] : [];
  });
}
