import type { ResumeLanguage } from '../../corpus/person.js';
import type { SeededRandom } from '../../corpus/seeded-random.js';
import { row, type Form, type Row } from './sample.js';

const names: Record<ResumeLanguage, string[]> = {
  en: ['English', 'German', 'French', 'Spanish', 'Mandarin', 'Polish', 'Hausa', 'Xamirian', 'Oromo'],
  de: ['Deutsch', 'Englisch', 'Französisch', 'Spanisch', 'Türkisch', 'Polnisch', 'Arabisch', 'Xamirisch'],
  fr: ['Français', 'Anglais', 'Allemand', 'Espagnol', 'Arabe', 'Italien', 'Xamirien', 'Portugais'],
  es: ['Español', 'Inglés', 'Francés', 'Alemán', 'Italiano', 'Catalán', 'Xamirés', 'Portugués'],
};
/** Levels in words, with what they mean. */
const levels: Record<ResumeLanguage, [string, string][]> = {
  en: [['native', 'native'], ['fluent', 'C1'], ['professional working proficiency', 'C1'], ['conversational', 'B1'], ['basic', 'A2'], ['native or bilingual proficiency', 'native'], ['limited working proficiency', 'B1'], ['elementary', 'A2']],
  de: [['Muttersprache', 'native'], ['verhandlungssicher', 'C2'], ['fließend in Wort und Schrift', 'C1'], ['gute Kenntnisse', 'B2'], ['Grundkenntnisse', 'A2'], ['sehr gut', 'C1'], ['konversationssicher', 'B2']],
  fr: [['langue maternelle', 'native'], ['bilingue', 'native'], ['courant', 'C1'], ['intermédiaire', 'B1'], ['notions', 'A2'], ['lu, parlé, écrit', 'B2'], ['niveau scolaire', 'A2']],
  es: [['lengua materna', 'native'], ['nativo', 'native'], ['nivel alto', 'C1'], ['intermedio', 'B1'], ['básico', 'A2'], ['fluido', 'C1'], ['nivel medio', 'B1']],
}; // prettier-ignore
const cefr: [string, string][] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'].map((level) => [level, level]);

interface Spoken {
  name: string;
  level: [string, string];
}
type Draw = (spoken: Spoken[], language: ResumeLanguage, random: SeededRandom) => Row[];

function form(draw: Draw, by: 'words' | 'cefr' | 'none' = 'words'): Form {
  return (random, language) => {
    const spoken = random
      .shuffle(names[language])
      .slice(0, 3)
      .map((name) => ({ name, level: random.pick(by === 'cefr' ? cefr : levels[language]) }));
    const unleveled = by === 'none';
    // A language no list knows is told by its level alone.
    const told = unleveled
      ? spoken.map((one) => (one.name.startsWith('Xamir') ? { ...one, name: names[language][0]! } : one))
      : spoken;
    const own = told.filter(({ name }, at) => told.findIndex((other) => other.name === name) === at);
    return {
      rows: draw(own, language, random),
      wanted: {
        names: own.map(({ name }) => name),
        levels: unleveled ? [] : own.map(({ name, level }) => `${name} ${level[1]}`),
      },
    };
  };
}

const lines =
  (text: (one: Spoken) => string, bullet = false): Draw =>
  (spoken) =>
    spoken.map((one) => row(text(one), { bullet }));
const cap = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

export const languageForms: Record<string, Form> = {
  'name (level)': form(lines(({ name, level }) => `${name} (${level[0]})`)),
  'name: level': form(lines(({ name, level }) => `${name}: ${level[0]}`, true)),
  'name – level': form(lines(({ name, level }) => `${name} – ${level[0]}`)),
  'name level': form(lines(({ name, level }) => `${name} ${level[0]}`)),
  'name (C1)': form(lines(({ name, level }) => `${name} (${level[0]})`, true), 'cefr'),
  'name C1, commas': form((spoken) => [row(spoken.map(({ name, level }) => `${name} ${level[0]}`).join(', '))], 'cefr'),
  'name (level), commas': form((spoken) => [row(spoken.map(({ name, level }) => `${name} (${level[0]})`).join(', '))]),
  'name: level | pipes': form((spoken) => [row(spoken.map(({ name, level }) => `${name}: ${level[0]}`).join(' | '))]),
  'name – level · dots': form((spoken) => [row(spoken.map(({ name, level }) => `${name} – ${level[0]}`).join(' · '))]),
  'cells': form((spoken) => spoken.map(({ name, level }) => ({ cells: [name, cap(level[0])], look: 'label' }))),
  'right': form((spoken) => spoken.map(({ name, level }) => ({ cells: [name, level[0]], look: 'right' }))),
  'level below': form((spoken) => spoken.flatMap(({ name, level }) => [row(name), row(cap(level[0]))])),
  'bold, level below': form((spoken) => spoken.flatMap(({ name, level }): Row[] => [{ cells: [name], bold: [true] }, row(cap(level[0]))])),
  'names above levels': form((spoken): Row[] => [
    { cells: spoken.map(({ name }) => name), bold: spoken.map(() => true), look: 'columns' },
    { cells: spoken.map(({ level }) => cap(level[0])), look: 'columns' },
  ]),
  'name, C1 (words)': form((spoken, _, random) => spoken.map(({ name, level }) => row(`${name}, ${level[0]} (${random.pick(['TELC', 'IELTS', 'DELF', 'GER'])})`)), 'cefr'),
  'level: name': form((spoken) => spoken.map(({ name, level }) => row(`${cap(level[0])}: ${name}`))),
  'bars': form((spoken, _, random) => spoken.map(({ name }) => row(name, { bar: random.next() })), 'none'),
  'dots': form((spoken, _, random) => spoken.map(({ name }) => row(`${name} ${'●'.repeat(1 + random.below(5)).padEnd(5, '○')}`)), 'none'),
  'names': form((spoken) => [row(spoken.map(({ name }) => name).join(', '))], 'none'),
  'sentence': form((spoken, language) => [row({
    en: (all: string) => `Fluent in ${all}`, de: (all: string) => `Fließend in ${all}`, fr: (all: string) => `Maîtrise courante de ${all}`, es: (all: string) => `Dominio fluido de ${all}`,
  }[language](spoken.map(({ name }) => name).join({ en: ' and ', de: ' und ', fr: ' et ', es: ' y ' }[language])))], 'none'),
}; // prettier-ignore
