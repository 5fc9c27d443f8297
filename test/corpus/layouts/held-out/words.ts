import type { ResumeLanguage } from '../../person.js';

/** Words around contact data, periods and pages. */
export interface Words {
  resume: string;
  personal: string;
  contact: string;
  name: string;
  email: string;
  phone: string;
  address: string;
  website: string;
  since: string;
  present: string;
  page: string;
  of: string;
}

/** Words that templates print of themselves, in each language. */
export const words: Record<ResumeLanguage, Words> = {
  en: {
    resume: 'Curriculum Vitae',
    personal: 'Personal details',
    contact: 'Contact',
    name: 'Name',
    email: 'E-mail',
    phone: 'Phone',
    address: 'Address',
    website: 'Website',
    since: 'since',
    present: 'present',
    page: 'Page',
    of: 'of',
  },
  de: {
    resume: 'Lebenslauf',
    personal: 'Persönliche Daten',
    contact: 'Kontakt',
    name: 'Name',
    email: 'E-Mail',
    phone: 'Telefon',
    address: 'Wohnort',
    website: 'Webseite',
    since: 'seit',
    present: 'heute',
    page: 'Seite',
    of: 'von',
  },
  fr: {
    resume: 'Curriculum vitæ',
    personal: 'État civil',
    contact: 'Coordonnées',
    name: 'Nom',
    email: 'Courriel',
    phone: 'Téléphone',
    address: 'Adresse',
    website: 'Site web',
    since: 'depuis',
    present: 'aujourd’hui',
    page: 'Page',
    of: 'sur',
  },
  es: {
    resume: 'Hoja de vida',
    personal: 'Datos personales',
    contact: 'Contacto',
    name: 'Nombre',
    email: 'Correo electrónico',
    phone: 'Teléfono',
    address: 'Dirección',
    website: 'Página web',
    since: 'desde',
    present: 'actualidad',
    page: 'Página',
    of: 'de',
  },
};
