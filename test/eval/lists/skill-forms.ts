import type { ResumeLanguage } from '../../corpus/person.js';
import type { SeededRandom } from '../../corpus/seeded-random.js';
import { madeUp, several, skill } from './made-up.js';
import { boldRow, row, type Form, type Row } from './sample.js';

const labels: Record<ResumeLanguage, string[]> = {
  en: ['Languages', 'Tools', 'Clinical', 'Cloud', 'Methods', 'Kitchen operations', 'Machines', 'Soft skills'],
  de: [
    'Programmiersprachen',
    'Werkzeuge',
    'Pflege',
    'Methoden',
    'Maschinen und Anlagen',
    'Verwaltung',
    'Führung',
  ],
  fr: ['Langages', 'Outils', 'Soins', 'Méthodes', 'Machines', 'Gestion', 'Savoir-être'],
  es: ['Lenguajes', 'Herramientas', 'Cuidados', 'Métodos', 'Máquinas', 'Gestión', 'Transversales'],
};
const levels: Record<ResumeLanguage, string[]> = {
  en: ['advanced', 'expert', 'basic', 'intermediate', 'proficient'],
  de: ['sehr gut', 'Grundkenntnisse', 'fortgeschritten', 'Experte', 'gut'],
  fr: ['avancé', 'intermédiaire', 'débutant', 'expert', 'bon niveau'],
  es: ['avanzado', 'intermedio', 'básico', 'experto', 'nivel alto'],
};
const years: Record<ResumeLanguage, string> = { en: 'years', de: 'Jahre', fr: 'ans', es: 'años' };
const leads: Record<ResumeLanguage, string[]> = {
  en: ['Proficient in', 'Experience with', 'Working knowledge of'],
  de: ['Sehr gute Kenntnisse in', 'Erfahrung mit', 'Sicherer Umgang mit'],
  fr: ['Maîtrise de', 'Bonne connaissance de', 'Expérience en'],
  es: ['Dominio de', 'Conocimientos de', 'Experiencia con'],
};
const and: Record<ResumeLanguage, string> = { en: 'and', de: 'und', fr: 'et', es: 'y' };

type Draw = (names: string[], language: ResumeLanguage, random: SeededRandom) => Row[];

/** A flat list of names. */
function flat(draw: Draw, most = 9): Form {
  return (random, language) => {
    const names = several(most - random.below(3), () => skill(random, language));
    return { rows: draw(names, language, random), wanted: { names } };
  };
}

/** Groups of names under labels; four of ten labels are made up. */
function grouped(draw: (groups: [string, string[]][]) => Row[]): Form {
  return (random, language) => {
    const names = several(10, () => skill(random, language));
    const given = several(3, () =>
      random.next() < 0.4
        ? madeUp(random) + random.pick(['', ' & Co']).replace(' & Co', 'ung')
        : random.pick(labels[language]),
    );
    const groups = given.map((label, at): [string, string[]] => [
      label,
      names.slice(at * 3, at === 2 ? 10 : at * 3 + 3),
    ]);
    return {
      rows: draw(groups),
      wanted: { names, groups: groups.flatMap(([label, own]) => own.map((name) => `${name} < ${label}`)) },
    };
  };
}

const inThrees = (names: string[]): string[][] =>
  Array.from({ length: Math.ceil(names.length / 3) }, (_, at) => names.slice(at * 3, at * 3 + 3));
const inTwos = (names: string[]): string[][] =>
  Array.from({ length: Math.ceil(names.length / 2) }, (_, at) => names.slice(at * 2, at * 2 + 2));
const each =
  (draw: (name: string, level: string, random: SeededRandom) => Row): Draw =>
  (names, language, random) =>
    names.map((name) => draw(name, random.pick(levels[language]), random));

export const skillForms: Record<string, Form> = {
  'commas': flat((names) => [row(names.join(', '))]),
  'pipes': flat((names) => [row(names.join(' | '))]),
  'mid dots': flat((names) => [row(names.join(' · '))]),
  'bullets between': flat((names) => [row(names.join(' • '))]),
  'bullets': flat((names) => names.map((name) => row(name, { bullet: true }))),
  'lines': flat((names) => names.map((name) => row(name))),
  'bullets of three': flat((names) => inThrees(names).map((own) => row(own.join(', '), { bullet: true }))),
  'three columns': flat((names) => inThrees(names).map((cells) => ({ cells, look: 'columns' }))),
  'two columns bulleted': flat((names) => inTwos(names).map((cells) => ({ cells: cells.map((cell) => `• ${cell}`), look: 'columns' }))),
  'chips': flat((names) => [{ cells: names, look: 'chips' }], 12),
  'bars': flat(each((name, _, random) => row(name, { bar: random.next() }))),
  'dots': flat(each((name, _, random) => row(`${name} ${'●'.repeat(1 + random.below(5)).padEnd(5, '○')}`))),
  'dots in cell': flat(each((name, _, random) => ({ cells: [name, '●'.repeat(1 + random.below(5)).padEnd(5, '○')], look: 'right' }))),
  'percent': flat(each((name, _, random) => row(`${name} ${10 * (1 + random.below(10))}%`))),
  'name – level': flat(each((name, level) => row(`${name} – ${level}`))),
  'name: level': flat(each((name, level) => row(`${name}: ${level}`, { bullet: true }))),
  'name (level), commas': flat((names, language, random) => [row(names.map((name) => `${name} (${random.pick(levels[language])})`).join(', '))]),
  'name right level': flat(each((name, level) => ({ cells: [name, level], look: 'right' }))),
  'name (years)': flat((names, language, random) => names.map((name) => row(`${name} (${2 + random.below(9)} ${years[language]})`, { bullet: true }))),
  'level: names': flat((names, language) => inThrees(names).map((own, at) => row(`${levels[language][at]![0]!.toUpperCase()}${levels[language][at]!.slice(1)}: ${own.join(', ')}`))),
  'statement': flat((names, language, random) => inThrees(names).map((own) => row(`${random.pick(leads[language])} ${own.slice(0, -1).join(', ')}${own.length > 1 ? ` ${and[language]} ` : ''}${own.at(-1)}`, { bullet: true }))),
  'label: names': grouped((groups) => groups.map(([label, names]) => row(`${label}: ${names.join(', ')}`))),
  'bullet bold label: names': grouped((groups) => groups.map(([label, names]) => row(`${label}: ${names.join(', ')}`, { bullet: true }))),
  'label – names': grouped((groups) => groups.map(([label, names]) => row(`${label} – ${names.join(', ')}`))),
  'bold label above commas': grouped((groups) => groups.flatMap(([label, names]) => [boldRow(label, { apart: true }), row(names.join(', '))])),
  'bold label above bullets': grouped((groups) => groups.flatMap(([label, names]) => [boldRow(label, { apart: true }), ...names.map((name) => row(name, { bullet: true }))])),
  'bold label above chips': grouped((groups) => groups.flatMap(([label, names]): Row[] => [boldRow(label, { apart: true }), { cells: names, look: 'chips' }])),
  'plain label above bullets': grouped((groups) => groups.flatMap(([label, names]) => [row(label, { apart: true }), ...names.map((name) => row(name, { bullet: true }))])),
  'label column': grouped((groups) => groups.map(([label, names]) => ({ cells: [label, names.join(', ')], look: 'label' }))),
  'bold label column': grouped((groups) => groups.map(([label, names]) => ({ cells: [label, names.join(', ')], bold: [true, false], look: 'label' }))),
  'label column, mid dots': grouped((groups) => groups.map(([label, names]) => ({ cells: [label, names.join(' · ')], look: 'label' }))),
  'labels side by side': grouped((groups) => [
    { cells: groups.map(([label]) => label), bold: [true, true, true], look: 'columns' },
    ...[0, 1, 2, 3].flatMap((at): Row[] => groups.some(([, names]) => names[at]) ? [{ cells: groups.map(([, names]) => names[at] ?? ''), look: 'columns' }] : []),
  ]),
}; // prettier-ignore
