import type { ResumeLanguage } from '../../corpus/person.js';
import type { SeededRandom } from '../../corpus/seeded-random.js';
import { madeUp, several } from './made-up.js';
import { boldRow, row, type Form, type Row } from './sample.js';

const titles: Record<ResumeLanguage, ((word: string) => string)[]> = {
  en: [
    (w) => `Slow forming of ${w.toLowerCase()} alloys`,
    () => 'Night shifts and the quality of sleep',
    (w) => `${w}: a parser for tide tables`,
    () => 'Why small clinics share their staff',
  ],
  de: [
    (w) => `Zum Fließverhalten von ${w}-Legierungen`,
    () => 'Nachtdienst und Schlafqualität',
    (w) => `${w}: ein Modell für Pegelstände`,
  ],
  fr: [
    (w) => `Mise en forme lente des alliages ${w}`,
    () => 'Travail de nuit et qualité du sommeil',
    (w) => `${w} : un modèle des marées`,
  ],
  es: [
    (w) => `Conformado lento de aleaciones ${w}`,
    () => 'Turnos de noche y calidad del sueño',
    (w) => `${w}: un modelo de mareas`,
  ],
};
const venues: Record<ResumeLanguage, string[]> = {
  en: ['Journal of Coastal Studies', 'Proceedings of the Tide Conference'],
  de: ['Zeitschrift für Küstenkunde', 'Pflege Heute'],
  fr: ['Revue des métaux', 'Actes du colloque Marées'],
  es: ['Revista de Metales', 'Actas del Congreso de Mareas'],
};

interface Paper {
  title: string;
  venue: string;
  year: number;
  authors: string;
}

function papers(draw: (paper: Paper) => Row[]): Form {
  return (random, language) => {
    const all = several(3, () => random.pick(titles[language])(madeUp(random))).map((title) => ({
      title,
      venue: random.next() < 0.4 ? `${madeUp(random)} Letters` : random.pick(venues[language]),
      year: 2012 + random.below(12),
      authors: random.pick([
        'Miller, J., & Okafor, D.',
        'Miller J, Haas K',
        'J. Miller, K. Haas and P. Orta',
        'Jane Miller, Karl Haas',
      ]),
    }));
    return {
      rows: all.flatMap(draw),
      wanted: {
        names: all.map(({ title }) => title),
        issuers: all.map(({ venue }) => venue),
        dates: all.map(({ year }) => `${year}`),
      },
    };
  };
}

export const publicationForms: Record<string, Form> = {
  'title, venue, year': papers(({ title, venue, year }) => [row(`${title}, ${venue}, ${year}`, { bullet: true })]),
  '"title", venue (year)': papers(({ title, venue, year }) => [row(`"${title}", ${venue} (${year})`)]),
  'authors (year). title. venue': papers(({ title, venue, year, authors }) => [row(`${authors} (${year}). ${title}. ${venue}, 12(3), 45–67.`)]),
  'authors. title. venue, year': papers(({ title, venue, year, authors }) => [row(`${authors}. ${title}. ${venue}, ${year}.`, { bullet: true })]),
  'authors: title. venue, year': papers(({ title, venue, year, authors }) => [row(`${authors}: ${title}. ${venue}, ${year}.`)]),
  'authors, "title", venue, year': papers(({ title, venue, year, authors }) => [row(`${authors}, "${title}", ${venue}, vol. 3, ${year}`)]),
  'bold title, venue year below': papers(({ title, venue, year }) => [boldRow(title, { apart: true }), row(`${venue}, ${year}`)]),
  'bold title, authors, venue below': papers(({ title, venue, year, authors }) => [boldRow(title, { apart: true }), row(authors), row(`${venue}, ${year}`)]),
  'year cell title. venue': papers(({ title, venue, year }) => [{ cells: [`${year}`, `${title}. ${venue}`], look: 'label' }]),
}; // prettier-ignore

const hobbies: Record<ResumeLanguage, string[]> = {
  en: [
    'trail running',
    'chess',
    'sourdough baking',
    'choir',
    'restoring bicycles',
    'kayaking',
    'board games',
    'reading',
  ],
  de: [
    'Laufen',
    'Schach',
    'Chorgesang',
    'Brotbacken',
    'Fahrräder restaurieren',
    'Lesen',
    'Bergwandern',
    'Fotografie',
  ],
  fr: [
    'course à pied',
    'échecs',
    'chorale',
    'boulangerie',
    'lecture',
    'randonnée',
    'photographie',
    'jardinage',
  ],
  es: ['senderismo', 'ajedrez', 'coro', 'panadería', 'lectura', 'ciclismo', 'fotografía', 'jardinería'],
};
const and: Record<ResumeLanguage, string> = { en: 'and', de: 'und', fr: 'et', es: 'y' };
const leads: Record<ResumeLanguage, string[]> = {
  en: ['I enjoy', 'In my free time I like', 'I am interested in'],
  de: ['In meiner Freizeit mag ich', 'Ich interessiere mich für'],
  fr: ['Pendant mon temps libre, j’aime', 'Passionné par', 'Je pratique'],
  es: ['En mi tiempo libre disfruto de', 'Me gusta', 'Me interesa'],
};

function interests(draw: (names: string[], language: ResumeLanguage, random: SeededRandom) => Row[]): Form {
  return (random, language) => {
    const names = several(4, () => random.pick(hobbies[language]));
    return { rows: draw(names, language, random), wanted: { names } };
  };
}

const enumerated = (names: string[], language: ResumeLanguage): string =>
  `${names.slice(0, -1).join(', ')} ${and[language]} ${names.at(-1)}`;

export const interestForms: Record<string, Form> = {
  commas: interests((names) => [row(names.join(', '))]),
  bullets: interests((names) => names.map((name) => row(name, { bullet: true }))),
  sentence: interests((names, language, random) => [
    row(`${random.pick(leads[language])} ${enumerated(names, language)}.`),
  ]),
  enumeration: interests((names, language) => [row(`${enumerated(names, language)}.`)]),
  chips: interests((names) => [{ cells: names, look: 'chips' }]),
};

const referees = ['Anna Weber', 'Tom Brandt', 'Lucía Ramos', 'Marc Petit'];

function references(draw: (name: string, firm: string) => { rows: Row[]; told: string }): Form {
  return (random) => {
    const all = several(2, () => random.pick(referees)).map((name) => draw(name, `${madeUp(random)} Ltd`));
    return { rows: all.flatMap(({ rows }) => rows), wanted: { names: all.map(({ told }) => told) } };
  };
}

const phone = '+49 30 901821';
export const referenceForms: Record<string, Form> = {
  'one line': references((name, firm) => ({
    rows: [row(`${name}, ${firm}, ${phone}`)],
    told: `${name}, ${firm}`,
  })),
  lines: references((name, firm) => ({
    rows: [boldRow(name, { apart: true }), row(firm), row(phone)],
    told: `${name} ${firm}`,
  })),
  'plain lines': references((name, firm) => ({
    rows: [row(name, { apart: true }), row(firm), row(phone)],
    told: `${name} ${firm}`,
  })),
  bullets: references((name, firm) => ({
    rows: [row(`${name} – ${firm}`, { bullet: true })],
    told: `${name} – ${firm}`,
  })),
};
