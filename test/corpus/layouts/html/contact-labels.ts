import type { ResumeLanguage } from '../../person.js';
import type { ContactKind } from './contact-items.js';

/** What stands before an address, a phone number, a place or a web address. */
export const contactLabels: Record<ResumeLanguage, Record<ContactKind, string>> = {
  en: { email: 'E-mail', phone: 'Tel.', location: 'Address', url: 'Website' },
  de: { email: 'E-Mail', phone: 'Telefon', location: 'Anschrift', url: 'Webseite' },
  fr: { email: 'Courriel', phone: 'Tél.', location: 'Adresse', url: 'Site web' },
  es: { email: 'Correo', phone: 'Teléfono', location: 'Dirección', url: 'Sitio web' },
};
