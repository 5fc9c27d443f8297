import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from '@jest/globals';
import { gazetteerFile } from '../fixtures/parse.js';
import { useLexicon, type LexiconFile } from '../lexicon/lexicon.js';
import { splitDegree } from './split-degree.js';

beforeAll(() => {
  const file = JSON.parse(gunzipSync(readFileSync(gazetteerFile)).toString()) as { lexicon: LexiconFile };
  useLexicon(file.lexicon);
});

function split(text: string): string {
  const { degree, field } = splitDegree(text);
  return [degree, field].map((range) => (range ? text.slice(range.start, range.end) : '-')).join(' | ');
}

test.each([
  ['BSc Computer Science', 'BSc | Computer Science'],
  ['B.Sc. (Hons) in Physics', 'B.Sc. (Hons) | Physics'],
  ['Bachelor of Arts (Honours), History', 'Bachelor of Arts (Honours) | History'],
  ['Master of Mathematics in Statistics', 'Master of Mathematics | Statistics'],
  ["Master's in Marketing, GPA 3.8", "Master's | Marketing"],
  ['Level 3 Diploma in Plumbing', 'Level 3 Diploma | Plumbing'],
  ['A-Levels: Maths, Physics, Chemistry', 'A-Levels | Maths, Physics, Chemistry'],
  ['High School Diploma', 'High School Diploma | -'],
  ['Computer Science (BSc)', 'BSc | Computer Science'],
  ['MSc Data Science (Distinction)', 'MSc | Data Science'],
])('English: %s', (text, expected) => {
  expect(split(text)).toBe(expected);
});

test.each([
  ['M. Sc. Informatik', 'M. Sc. | Informatik'],
  ['Diplom-Ingenieur (FH) Elektrotechnik', 'Diplom-Ingenieur (FH) | Elektrotechnik'],
  ['Dr. rer. nat. in Chemie', 'Dr. rer. nat. | Chemie'],
  ['Studium der Betriebswirtschaftslehre', 'Studium | Betriebswirtschaftslehre'],
  ['Ausbildung zur Bankkauffrau (IHK)', 'Ausbildung | Bankkauffrau (IHK)'],
  ['Gesellenbrief Kfz-Mechaniker', 'Gesellenbrief | Kfz-Mechaniker'],
  ['Staatlich geprüfter Techniker Fachrichtung Maschinenbau', 'Staatlich geprüfter Techniker | Maschinenbau'],
  ['Wirtschaftsinformatik, M.Sc.', 'M.Sc. | Wirtschaftsinformatik'],
  ['Abitur, Note: 1,9', 'Abitur | -'],
  ['Bachelor (Informatik)', 'Bachelor | Informatik'],
  ['Zeugnis der Oberstufe Wirtschaft und Recht', 'Zeugnis der Oberstufe | Wirtschaft und Recht'],
])('German: %s', (text, expected) => {
  expect(split(text)).toBe(expected);
});

test.each([
  ['Licence en droit', 'Licence | droit'],
  ['Master en droit Droit des affaires', 'Master en droit | Droit des affaires'],
  ['Master 2 en management de projet', 'Master 2 | management de projet'],
  ['BTS comptabilité et gestion', 'BTS | comptabilité et gestion'],
  ['CAP de pâtissier', 'CAP | pâtissier'],
  ['Diplôme d’ingénieur, Génie électrique', 'Diplôme d’ingénieur | Génie électrique'],
  ['Diplôme d’études professionnelles (DEP) Soudage', 'Diplôme d’études professionnelles (DEP) | Soudage'],
  ['Baccalauréat scientifique, mention bien', 'Baccalauréat scientifique | -'],
  ['Bac pro commerce', 'Bac pro | commerce'],
])('French: %s', (text, expected) => {
  expect(split(text)).toBe(expected);
});

test.each([
  ['Grado en Derecho', 'Grado | Derecho'],
  ['Máster Universitario en Profesorado de Secundaria', 'Máster Universitario | Profesorado de Secundaria'],
  ['Ingeniería en Sistemas Computacionales', 'Ingeniería | Sistemas Computacionales'],
  ['Técnico (Grado Medio) en Gestión Administrativa', 'Técnico (Grado Medio) | Gestión Administrativa'],
  ['CFGS Administración y Finanzas', 'CFGS | Administración y Finanzas'],
  ['Maestría en Ciencias en Ingeniería Química', 'Maestría en Ciencias | Ingeniería Química'],
  ['Título de Técnico Superior en Enfermería', 'Título de Técnico Superior | Enfermería'],
  ['Graduado en ESO', 'Graduado en ESO | -'],
  ['Derecho (Licenciatura)', 'Licenciatura | Derecho'],
])('Spanish: %s', (text, expected) => {
  expect(split(text)).toBe(expected);
});
