import type { Person } from '../../person.js';
import { words } from './words.js';

/** Contact data with what each is called in the resume's language: place, phone, e-mail and any web address. */
export function contactRows({ basics, resumeLanguage }: Person): [label: string, value: string][] {
  const { address, phone, email, website } = words[resumeLanguage];
  return [
    [address, basics.location],
    [phone, basics.phone],
    [email, basics.email],
    ...(basics.url ? [[website, basics.url] as [string, string]] : []),
  ];
}
