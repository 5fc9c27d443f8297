import type { ResumeLanguage } from '../../corpus/person.js';
import type { SeededRandom } from '../../corpus/seeded-random.js';
import { issuer, madeUp, several } from './made-up.js';
import { boldRow, row, type Form, type Row } from './sample.js';

interface Held {
  name: string;
  by: string;
  month: number;
  year: number;
  id: string;
}

const known: Record<ResumeLanguage, string[]> = {
  en: ['AWS Certified Solutions Architect', 'ServSafe Manager', 'First Aid and CPR', 'Forklift Operator', 'Professional Scrum Master I', 'Certified Nurse, Paediatrics', 'PRINCE2 Practitioner', 'CompTIA Security+', 'ITIL 4 Foundation', 'Class B Driving Licence'],
  de: ['Ausbildereignung (AEVO)', 'Staplerschein', 'Ersthelfer', 'Professional Scrum Master I', 'ITIL 4 Foundation', 'Geprüfter Bilanzbuchhalter', 'Schweißerprüfung nach DIN EN ISO 9606-1', 'Führerschein Klasse C', 'PRINCE2 Practitioner', 'Fachkraft für Arbeitssicherheit'],
  fr: ['CACES R489 catégorie 3', 'Habilitation électrique B1V', 'Sauveteur secouriste du travail', 'Professional Scrum Master I', 'TOEIC', 'Certificat Voltaire', 'Permis C', 'ITIL 4 Foundation', 'Formation HACCP', 'PIX'],
  es: ['Carné de carretillero', 'Manipulador de alimentos', 'Primeros auxilios', 'Professional Scrum Master I', 'Certificado B2 de inglés', 'Curso de prevención de riesgos laborales', 'Permiso C', 'ITIL 4 Foundation', 'Técnico en Excel', 'AWS Certified Cloud Practitioner'],
}; // prettier-ignore
const unknown: Record<ResumeLanguage, ((word: string) => string)[]> = {
  en: [
    (w) => `${w} Certified Engineer`,
    (w) => `${w} Operator Level 2`,
    (w) => `Safe handling of ${w} plants`,
  ],
  de: [(w) => `${w}-Anwender Stufe 2`, (w) => `Sachkunde ${w}`, (w) => `Umgang mit ${w}-Anlagen`],
  fr: [(w) => `Certification ${w}`, (w) => `Conduite d’installations ${w}`, (w) => `${w} niveau 2`],
  es: [(w) => `Certificación ${w}`, (w) => `Manejo de equipos ${w}`, (w) => `${w} nivel 2`],
};
const awards: Record<ResumeLanguage, string[]> = {
  en: ['Employee of the Year', 'Best Paper Award', "Dean's List", '2nd Place, Regional Skills Competition', 'Teaching Excellence Award', 'Merit Scholarship'],
  de: ['Mitarbeiterin des Jahres', 'Deutschlandstipendium', '2. Platz beim Landeswettbewerb', 'Innovationspreis', 'Förderpreis für Nachwuchs', 'Bestes Exponat'],
  fr: ['Employé de l’année', 'Bourse au mérite', 'Prix de l’innovation', '2e prix du concours régional', 'Médaille du travail', 'Meilleur apprenti'],
  es: ['Empleado del año', 'Beca de excelencia', 'Premio a la innovación', '2.º puesto en el concurso regional', 'Mención de honor', 'Mejor expediente'],
}; // prettier-ignore
const unknownAwards: Record<ResumeLanguage, (word: string) => string> = {
  en: (w) => `${w} Prize`, de: (w) => `${w}-Preis`, fr: (w) => `Trophée ${w}`, es: (w) => `Premio ${w}`,
}; // prettier-ignore
const monthNames: Record<ResumeLanguage, string[]> = {
  en: ['January', 'March', 'June', 'Oct'], de: ['Januar', 'März', 'Juni', 'Okt.'], fr: ['janvier', 'mars', 'juin', 'oct.'], es: ['enero', 'marzo', 'junio', 'oct.'],
}; // prettier-ignore
const monthNumbers = [1, 3, 6, 10];
const words = {
  en: { by: 'issued by', issuer: 'Issuer', id: 'Credential ID', until: 'valid until', issued: 'Issued', expires: 'Expires' },
  de: { by: 'ausgestellt von', issuer: 'Aussteller', id: 'Zertifikatsnummer', until: 'gültig bis', issued: 'Ausgestellt', expires: 'Läuft ab' },
  fr: { by: 'délivré par', issuer: 'Organisme', id: 'Certificat n°', until: 'valable jusqu’en', issued: 'Délivré en', expires: 'Expire en' },
  es: { by: 'emitido por', issuer: 'Emisor', id: 'Certificado n.º', until: 'válido hasta', issued: 'Fecha', expires: 'Vence' },
}; // prettier-ignore

function held(random: SeededRandom, language: ResumeLanguage, pick: () => string): Held[] {
  return several(3 + random.below(2), pick).map((name) => ({
    name,
    by: issuer(random, language),
    month: random.below(4),
    year: 2012 + random.below(12),
    id: `${random.pick(['AB', 'PSM', 'X'])}-${1000 + random.below(9000)}`,
  }));
}

type Lines = (one: Held, language: ResumeLanguage, date: string) => Row[];

/** Forms of certificates and awards: the rows of one, whether they tell the month, the issuer and the date. */
const forms: Record<string, { lines: Lines; month?: boolean; issuer?: boolean; date?: boolean }> = {
  'name': { lines: ({ name }) => [row(name)], issuer: false, date: false },
  'bullet name': { lines: ({ name }) => [row(name, { bullet: true })], issuer: false, date: false },
  'name (year)': { lines: ({ name, year }) => [row(`${name} (${year})`, { bullet: true })], issuer: false },
  'year: name': { lines: ({ name, year }) => [row(`${year}: ${name}`)], issuer: false },
  'year cell name': { lines: ({ name, year }) => [{ cells: [`${year}`, name], look: 'label' }], issuer: false },
  'month cell name, by': { lines: ({ name, by }, _, date) => [{ cells: [date, `${name}, ${by}`], look: 'label' }], month: true },
  'name, by, year': { lines: ({ name, by, year }) => [row(`${name}, ${by}, ${year}`)] },
  'bullet name – by, month': { lines: ({ name, by }, _, date) => [row(`${name} – ${by}, ${date}`, { bullet: true })], month: true },
  'name – by (year)': { lines: ({ name, by, year }) => [row(`${name} – ${by} (${year})`)] },
  'name | by | month': { lines: ({ name, by }, _, date) => [row(`${name} | ${by} | ${date}`)], month: true },
  'name (by, year)': { lines: ({ name, by, year }) => [row(`${name} (${by}, ${year})`)] },
  'by: name (year)': { lines: ({ name, by, year }) => [row(`${by}: ${name} (${year})`)] },
  'year – name, by': { lines: ({ name, by, year }) => [row(`${year} – ${name}, ${by}`)] },
  'year | by | name': { lines: ({ name, by, year }) => [row(`${year} | ${name} | ${by}`, { bullet: true })] },
  'name, issued by': { lines: ({ name, by }, language, date) => [row(`${name}, ${words[language].by} ${by}, ${date}`)], month: true },
  'bold name, by year below': { lines: ({ name, by, year }) => [boldRow(name, { apart: true }), row(`${by}, ${year}`)] },
  'bold name, by | month below': { lines: ({ name, by }, _, date) => [boldRow(name, { apart: true }), row(`${by} | ${date}`)], month: true },
  'bold name right date, by below': { lines: ({ name, by }, _, date) => [{ cells: [name, date], bold: [true, false], look: 'right', apart: true }, row(by)], month: true },
  'name right date': { lines: ({ name }, _, date) => [{ cells: [name, date], look: 'right' }], month: true, issuer: false },
  'name, by right date': { lines: ({ name, by }, _, date) => [{ cells: [`${name}, ${by}`, date], look: 'right' }], month: true },
  'plain name, by below, date below': { lines: ({ name, by }, _, date) => [row(name, { apart: true }), row(by), row(date)], month: true },
  'network': { lines: ({ name, by, id }, language, date) => [boldRow(name, { apart: true }), row(by), row(`${words[language].issued} ${date}`), row(`${words[language].id} ${id}`)], month: true },
  'name, by, id, until': { lines: ({ name, by, id, year }, language) => [row(`${name}, ${by}, ${year}, ${words[language].id} ${id}, ${words[language].until} ${year + 3}`)] },
  'labelled lines': { lines: ({ name, by, id, year }, language, date) => [boldRow(name, { apart: true }), row(`${words[language].issuer}: ${by}`), row(`${words[language].issued}: ${date}`), row(`${words[language].expires}: ${year + 3}`), row(`${words[language].id}: ${id}`)], month: true },
  'table': { lines: ({ name, by, year }) => [{ cells: [name, by, `${year}`], look: 'columns' }] },
}; // prettier-ignore

function credentialForm(
  form: (typeof forms)[string],
  pick: (random: SeededRandom, language: ResumeLanguage) => string,
): Form {
  return (random, language) => {
    const all = held(random, language, () => pick(random, language));
    const inWords = random.next() < 0.5;
    const dateOf = ({ month, year }: Held): string =>
      inWords
        ? `${monthNames[language][month]} ${year}`
        : `${String(monthNumbers[month]).padStart(2, '0')}/${year}`;
    const normal = ({ month, year }: Held): string =>
      form.month ? `${year}-${String(monthNumbers[month]).padStart(2, '0')}` : `${year}`;
    return {
      rows: all.flatMap((one) => form.lines(one, language, dateOf(one))),
      wanted: {
        names: all.map(({ name }) => name),
        ...(form.issuer !== false && { issuers: all.map(({ by }) => by) }),
        ...(form.date !== false && { dates: all.map(normal) }),
      },
    };
  };
}

function formsOf(pick: (random: SeededRandom, language: ResumeLanguage) => string): Record<string, Form> {
  return Object.fromEntries(Object.entries(forms).map(([name, form]) => [name, credentialForm(form, pick)]));
}

export const certificateForms = formsOf((random, language) =>
  random.next() < 0.4 ? random.pick(unknown[language])(madeUp(random)) : random.pick(known[language]),
);

export const awardForms = formsOf((random, language) =>
  random.next() < 0.4 ? unknownAwards[language](madeUp(random)) : random.pick(awards[language]),
);
