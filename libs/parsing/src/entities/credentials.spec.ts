import { expect, test } from '@jest/globals';
import { drawDocx, heading, paragraph } from '../fixtures/docx-fixture.js';
import { parse } from '../fixtures/parse.js';
import type { ParsedResume } from '../parsed-resume.js';

async function under(title: string, lines: readonly string[]): Promise<ParsedResume> {
  return parse(
    await drawDocx([
      paragraph('Jane Miller', { bold: true, size: 40 }),
      paragraph('jane.miller@example.com'),
      heading(title),
      ...lines.map((line) => paragraph(line)),
      heading('References'),
      paragraph('On request'),
    ]),
  );
}

const brief = (held: ParsedResume['awards']): string[] =>
  held.map(({ value, issuer, date }) => [value, issuer?.value ?? '-', date?.normalized ?? '-'].join(' | '));

test('the end of validity and the number are no part of a certificate', async () => {
  const { certifications } = await under('Zertifikate', [
    'Staplerschein, TÜV Nord, 03/2021, gültig bis 2027',
    'PRINCE2 Practitioner, AXELOS, 2020, Nr. GR-4411',
  ]);
  expect(brief(certifications)).toEqual([
    'Staplerschein | TÜV Nord | 2021-03',
    'PRINCE2 Practitioner | AXELOS | 2020',
  ]);
});

test('lines below a certificate tell of its issuer, its day and its link', async () => {
  const { certifications } = await under('Certifications', [
    'Cloud Practitioner',
    'Issued by: Northwind Academy',
    'Data Steward',
    'https://verify.example.com/a1b2',
  ]);
  expect(brief(certifications)).toEqual([
    'Cloud Practitioner | Northwind Academy | -',
    'Data Steward | - | -',
  ]);
});

test('a name may open with a small letter', async () => {
  const { certifications } = await under('Certifications', [
    'iSAQB Foundation, iSAQB, 2019',
    'CKA, CNCF, 2021',
  ]);
  expect(brief(certifications)).toEqual(['iSAQB Foundation | iSAQB | 2019', 'CKA | CNCF | 2021']);
});

test('awards keep their rank, and the awarder its faculty', async () => {
  const { awards } = await under('Awards', [
    '1. Preis Jugend baut, Kammer Süd, 2017',
    '2018 – Best Thesis (University of Maine)',
    'Premio de grado, Facultad de Ingeniería, Universidad del Sur, 2015',
  ]);
  expect(brief(awards)).toEqual([
    '1. Preis Jugend baut | Kammer Süd | 2017',
    'Best Thesis | University of Maine | 2018',
    'Premio de grado | Facultad de Ingeniería, Universidad del Sur | 2015',
  ]);
});
