import type { Person, ResumeLanguage } from '../../person.js';
import { relationIds } from './word-package.js';
import type { StyleIds } from './style-ids.js';
import { run, type RunLook, type Xml } from './word-xml.js';

/** A piece of contact data: what people write before it, and its runs, linked where Word would link it. */
export interface ContactItem {
  label: string;
  content: Xml;
}

const labels: Record<ResumeLanguage, string[]> = {
  en: ['E-mail', 'Phone', 'Address', 'Website'],
  de: ['E-Mail', 'Telefon', 'Anschrift', 'Internet'],
  fr: ['E-mail', 'Téléphone', 'Adresse', 'Site web'],
  es: ['Correo', 'Teléfono', 'Dirección', 'Sitio web'],
};

/** E-mail address and web address as links, phone and place as text. */
export function contactItems(person: Person, ids: StyleIds, look: RunLook = {}): ContactItem[] {
  const { email, phone, location, url } = person.basics;
  const [emailLabel = '', phoneLabel = '', placeLabel = '', urlLabel = ''] = labels[person.resumeLanguage];
  return [
    { label: emailLabel, content: link(email, relationIds.email, ids, look) },
    { label: phoneLabel, content: run(phone, look) },
    { label: placeLabel, content: run(location, look) },
    ...(url ? [{ label: urlLabel, content: link(url, relationIds.url, ids, look) }] : []),
  ];
}

/** The contact data in one line. */
export function contactLine(person: Person, ids: StyleIds, separator: string, look: RunLook = {}): Xml {
  const items = contactItems(person, ids, look).map(({ content }) => content);
  return items.join(run(separator, look));
}

function link(text: string, relation: string, ids: StyleIds, look: RunLook): Xml {
  const marked = run(text, { ...look, style: ids.link });
  return `<w:hyperlink r:id="${relation}" w:history="1">${marked}</w:hyperlink>`;
}
