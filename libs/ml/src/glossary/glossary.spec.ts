import { expect, test } from '@jest/globals';
import { join } from 'node:path';
import { ModelFileMissing } from '../model-file.errors.js';
import { Glossary } from './glossary.js';

const shipped = await Glossary.load(join('models', 'glossary', 'work.txt'));

test.each([
  ['de', 'Entwicklung der Abrechnungen', 'develop Abrechnungen'],
  ['de', 'Prüfung elektrischer Anlagen', 'check electrical facility'],
  ['fr', 'Chef de projet, développement de logiciels', 'project manager develop software'],
  ['es', 'Enfermeras de cuidados intensivos', 'nurse intensive care'],
])('words of %s are put into English, whatever their endings: %s', (language, text, english) => {
  expect(shipped.inEnglish(text, language)).toBe(english);
});

test.each([
  ['Qualitätskontrolle', 'quality check'],
  ['Kundendatenbank', 'client database'],
  ['Lagerbestandsprüfungen', 'stock check'],
])('a German compound is read by its parts: %s', (word, english) => {
  expect(shipped.inEnglish(word, 'de')).toBe(english);
});

test('what is not known stays as it is written, names with signs too', () => {
  expect(shipped.inEnglish('Betrieb von Kubernetes in C++', 'de')).toBe('operate Kubernetes C++');
  expect(shipped.inEnglish('Xyzzyabteilung', 'de')).toBe('Xyzzyabteilung');
});

test.each([
  ['de', 'Back-End mit Node.js', 'Back-End Node.js'],
  ['fr', 'ASP.NET Core, .NET et C#', 'ASP.NET Core .NET C#'],
  ['es', 'CI/CD y Vue.js', 'CI/CD Vue.js'],
  ['fr', 'R&D', 'R&D'],
  ['de', 'Chef, Puppet', 'Chef Puppet'],
  ['fr', 'Chef, Puppet', 'Chef Puppet'],
  ['es', 'Sales', 'sales'],
  ['de', 'IT-Projektleiter', 'IT project manager'],
])('English terms within %s stay: %s', (language, text, english) => {
  expect(shipped.inEnglish(text, language)).toBe(english);
});

test.each([
  ['de', 'nicht ohne Führerschein', 'not without driving licence'],
  ['fr', 'sans permis', 'without license'],
  ['es', 'sin experiencia', 'without experience'],
])('what is denied in %s is denied in English: %s', (language, text, english) => {
  expect(shipped.inEnglish(text, language)).toBe(english);
});

test('names that the caller knows stay, unless they open a phrase', () => {
  const name = [{ start: 0, end: 4 }];
  expect(Glossary.fromText('cook||chef|').inEnglish('Chef, Puppet', 'fr', name)).toBe('Chef Puppet');
  expect(shipped.inEnglish('Chef de projet', 'fr', name)).toBe('project manager');
});

test('English, unknown languages and texts without words are left alone', () => {
  for (const language of ['en', 'pl', null])
    expect(shipped.inEnglish('Gift, die Rate.', language)).toBe('Gift, die Rate.');
  expect(shipped.inEnglish('– …', 'de')).toBe('');
});

test('of two notions of one form the first counts, and remarks in brackets are not said', () => {
  const glossary = Glossary.fromText('survey (questions)|Umfrage||\npoll|Umfrage,Abstimmung||');
  expect(glossary.inEnglish('Umfrage und Abstimmung', 'de')).toBe('survey poll');
});

test('words of any length are read in time', () => {
  expect(shipped.inEnglish('arbeits'.repeat(20_000), 'de')).toHaveLength(140_000);
});

test('every notion has its three columns, and no phrase is too long to be found', async () => {
  const { readFile } = await import('node:fs/promises');
  const lines = (await readFile(join('models', 'glossary', 'work.txt'), 'utf8')).trimEnd().split('\n');
  for (const line of lines) {
    expect(line.split('|')).toHaveLength(4);
    for (const phrase of line.split(/[|,]/))
      expect(phrase.trim().split(/[\s'’-]+/).length).toBeLessThanOrEqual(4);
  }
});

test('a glossary that is not there is named', async () => {
  await expect(Glossary.load('models/glossary/none.txt')).rejects.toThrow(ModelFileMissing);
});
