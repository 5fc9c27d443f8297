import type { SeededRandom } from '../../corpus/seeded-random.js';
import type { Arrangement } from './arrangement.js';
import type { Look, StyledLine } from './styled-line.js';
import type { HeaderWords } from './words/index.js';

/** The head of a resume: the name in one of its forms, a label, an e-mail address and a telephone number. */
export function nameLines(
  random: SeededRandom,
  words: HeaderWords,
  { name: form }: Arrangement,
  name: string,
): StyledLine[] {
  const large = { bold: true, size: 20 };
  const label = random.pick(words.titles.known);
  const contact = line(`${random.pick(['info', 'post', 'kontakt'])}@example.org | +49 30 901820`);
  const [given = '', ...rest] = name.split(' ');
  switch (form) {
    case 'plain':
      return [line(name, large), line(label), contact];
    case 'capitals':
      return [line(name.toUpperCase(), large), line(label), contact];
    case 'doctor':
      return [line(`Dr. ${name}`, large), line(label), contact];
    case 'letters behind':
      return [line(`${name}, MSc`, large), line(label), contact];
    case 'spaced':
      return [line(spaced(name), large), line(label), contact];
    case 'with label':
      return [line(`${name} | ${label}`, large), contact];
    case 'below document name':
      return [line(documentNames[words.language], { size: 12 }), line(name, large), line(label), contact];
    case 'two lines':
      return [line(given, large), line(rest.join(' '), large), line(label), contact];
    case 'below label':
      return [line(label, { size: 13 }), line(name, large), contact];
  }
} // prettier-ignore

const documentNames = {
  en: 'Curriculum Vitae',
  de: 'Lebenslauf',
  fr: 'Curriculum vitae',
  es: 'Currículum vítae',
};

function spaced(name: string): string {
  return name
    .toUpperCase()
    .split(' ')
    .map((word) => Array.from(word).join(' '))
    .join('   ');
}

function line(text: string, look: Look = {}): StyledLine {
  return { kind: 'text', left: [{ text, ...look }], gap: 0 };
}
