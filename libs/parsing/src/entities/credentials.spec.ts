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

test.each([
  [
    'a name and its issuer and year in brackets',
    ['Cave Rescue (Red Cross, 2021)', 'Rope Access 2 (Orvex Academy, 2019)'],
  ],
  [
    'the issuer said in words',
    ['Cave Rescue, issued by Red Cross, 2021', 'Rope Access 2, issued by Orvex Academy, 2019'],
  ],
  ['the year first', ['2021 – Cave Rescue, Red Cross', '2019 – Rope Access 2, Orvex Academy']],
  ['the issuer first', ['Red Cross: Cave Rescue (2021)', 'Orvex Academy: Rope Access 2 (2019)']],
  ['bars between', ['Cave Rescue | Red Cross | 2021', 'Rope Access 2 | Orvex Academy | 2019']],
  ['tabs between', ['Cave Rescue\tRed Cross\t2021', 'Rope Access 2\tOrvex Academy\t2019']],
  ['three lines each', ['Cave Rescue', 'Red Cross', '2021', 'Rope Access 2', 'Orvex Academy', '2019']],
  ['two lines each', ['Cave Rescue', 'Red Cross, 2021', 'Rope Access 2', 'Orvex Academy, 2019']],
])('certificates are read with %s', async (_, lines) => {
  const { certifications } = await under('Certifications', lines);
  expect(brief(certifications)).toEqual([
    'Cave Rescue | Red Cross | 2021',
    'Rope Access 2 | Orvex Academy | 2019',
  ]);
});

test('a dash within a name parts no issuer', async () => {
  const { certifications } = await under('Certifications', [
    'Orvex Certified Developer – Associate, Amazon, 2021',
    'Zorvix Certified Architect – Professional (2023)',
  ]);
  expect(brief(certifications)).toEqual([
    'Orvex Certified Developer – Associate | Amazon | 2021',
    'Zorvix Certified Architect – Professional | - | 2023',
  ]);
});

test('the year of a standard is no date', async () => {
  const { certifications } = await under('Zertifikate', ['Auditor nach ISO 9001:2015', 'Ersthelfer, 2022']);
  expect(brief(certifications)).toEqual(['Auditor nach ISO 9001:2015 | - | -', 'Ersthelfer | - | 2022']);
});

test('the head of a table of certificates is none', async () => {
  const text = ['Jane Miller', 'jane.miller@example.com', '', 'CERTIFICATIONS', 'Name\tIssued by\tDate', 'Safe Lifting\tBrightwater Academy\t06/2023', 'First Aid\tRed Cross\t11/2022'].join('\n'); // prettier-ignore
  const { certifications } = await parse(Buffer.from(text));
  expect(certifications.map(({ value }) => value)).toEqual(['Safe Lifting', 'First Aid']);
});
