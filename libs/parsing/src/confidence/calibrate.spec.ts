import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parse } from '../fixtures/parse.js';
import type { Field, ParsedResume } from '../parsed-resume.js';
import { calibrated } from './calibrate.js';
import { loadConfidenceTable, probabilityOf, shownConfidence } from './confidence-table.js';
import { evidenceNames, evidenceOf } from './evidence.js';
import { calibratedKinds } from './judged-fields.js';

const shipped = fileURLToPath(new URL('../../../../../models/parsing/confidence.json', import.meta.url));
const table = loadConfidenceTable(shipped);
const resumeOf = (company: string): Promise<ParsedResume> =>
  parse(
    Buffer.from(
      `Ada Quillfeather\nada@example.org\n\nExperience\n\nSenior Data Engineer\n${company}\n03/2021 – present\n` +
        '- Wrote the nightly loads of the warehouse.\n\nData Engineer\nBrackenridge Foods Ltd\n01/2018 – 02/2021\n' +
        '- Ran the reports.\n\nEducation\n\nBSc Mathematics, University of Wexcombe, 2014 – 2017\n\nSkills\n\nPython, SQL\n',
    ),
  );
const withoutConfidences = (resume: ParsedResume): unknown =>
  JSON.parse(
    JSON.stringify({ ...resume, lowConfidenceFields: [] }, (key, value: unknown) =>
      key === 'confidence' ? 0 : value,
    ),
  );

/** How sure the company of the latest job is. */
function sureness(resume: ParsedResume): number {
  return calibrated(resume, table).experience[0]!.company!.confidence;
}

test('calibration changes confidences and what is pointed out, and nothing else', async () => {
  const read = await resumeOf('Larkspur Payments GmbH');
  const known = calibrated(read, table);
  expect(withoutConfidences(known)).toEqual(withoutConfidences(read));
  expect(known.contact.emails[0]!.confidence).toBeGreaterThanOrEqual(0.95);
  expect(known.contact.emails[0]!.confidence).not.toBe(read.contact.emails[0]!.confidence);
  expect(read.lowConfidenceFields).not.toContain('/experience/0/company');
});

test('a job that lacks its title is less sure than a whole one', async () => {
  const read = await resumeOf('Larkspur Payments GmbH');
  const [first, ...others] = read.experience;
  const lacking = { ...read, experience: [{ ...first!, title: null }, ...others] };
  expect(sureness(lacking)).toBeLessThan(sureness(read));
});

test('fields below 0.6 after calibration are pointed out', async () => {
  const read = await resumeOf('Larkspur Payments GmbH');
  const doubted: Field = { ...read.experience[0]!.title!, confidence: 0.05 };
  const resume = { ...read, experience: [{ ...read.experience[0]!, title: doubted, company: null }] };
  const known = calibrated(resume, table);
  expect(known.experience[0]!.title.confidence).toBeLessThan(0.6);
  expect(known.lowConfidenceFields).toContain('/experience/0/title');
});

test('the shipped table never makes a field less sure because its rule is surer', async () => {
  const [field] = evidenceOf(await resumeOf('Larkspur Payments GmbH'));
  for (const kind of calibratedKinds) {
    const known = table.kinds[kind];
    const along = [-1, -0.5, 0, 0.5, 1].map((rule) =>
      probabilityOf(
        known,
        field!.evidence.map((strength, at) => (at === 0 ? rule : strength)),
      ),
    );
    expect(along).toEqual(along.toSorted((one, other) => one - other));
    const rights = known.curve.map(([, right]) => right);
    expect(rights).toEqual(rights.toSorted((one, other) => one - other));
  }
});

test('every calibrated field has each piece of evidence, as a finite number', async () => {
  const judged = evidenceOf(await resumeOf('Larkspur Payments GmbH'));
  expect(new Set(judged.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(10);
  for (const { evidence } of judged) {
    expect(evidence).toHaveLength(evidenceNames.length);
    expect(evidence.every((strength) => Number.isFinite(strength) && Math.abs(strength) <= 1.5)).toBe(true);
  }
});

test.each([
  [0.97, 0.97],
  [0.95, 0.95],
  [0.93, 0.89],
  [0.4, 0.4],
  [1, 0.99],
])('with 0.94 as the bound of sure fields, %d is shown as %d', (probability, shown) => {
  expect(shownConfidence(probability, 0.94)).toBe(shown);
});

test('a table that was fitted for other evidence is refused', () => {
  const manifest = fileURLToPath(
    new URL('../../../../../models/all-MiniLM-L6-v2/manifest.json', import.meta.url),
  );
  expect(() => loadConfidenceTable(manifest)).toThrow('fitted for another version');
});
