import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { jobs, layoutNames, people, relevance, renderPerson, sampleFiles, type SampleFile } from './index.js';
import type { Person } from './person.js';
import { writeRange } from './wording/date-form.js';

const somebody = people[0]!;

test('the same seed gives identical files, another seed another set', async () => {
  const [first, again, other] = [await sampleFiles(7), await sampleFiles(7), await sampleFiles(8)];
  expect(again.map(digestOf)).toEqual(first.map(digestOf));
  expect(other.map((file) => file.layout)).toEqual(first.map((file) => file.layout));
  expect(other.map((file) => file.personId)).not.toEqual(first.map((file) => file.personId));
});

test('a layout is drawn alike at any time, and a wording seed changes it', async () => {
  for (const layout of layoutNames) {
    const first = sha256(await renderPerson(somebody, layout));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(sha256(await renderPerson(somebody, layout))).toBe(first);
    expect(sha256(await renderPerson(somebody, layout, 3))).not.toBe(first);
  }
});

test('the demo set has everybody once, all layouts and as many PDF as DOCX', async () => {
  const readable = (await sampleFiles()).filter((file) => file.personId !== null);
  expect(readable).toHaveLength(people.length);
  expect(new Set(readable.map((file) => file.personId))).toEqual(new Set(people.map((person) => person.id)));
  expect(new Set(readable.map((file) => file.layout))).toEqual(new Set(layoutNames));
  expect(readable.filter((file) => file.name.endsWith('.pdf'))).toHaveLength(people.length / 2);
});

test('every file starts as its kind', async () => {
  for (const { name, mediaType, bytes } of await sampleFiles()) {
    const isPdf = name.endsWith('.pdf');
    expect(mediaType === 'application/pdf').toBe(isPdf);
    expect(Buffer.from(bytes.subarray(0, 4)).toString('latin1')).toBe(isPdf ? '%PDF' : 'PK\x03\x04');
  }
});

test('every whole PDF carries its name and e-mail address, and the damaged one cannot be opened', async () => {
  const pdfs = (await sampleFiles()).filter((file) => file.mediaType === 'application/pdf');
  for (const { personId, bytes } of pdfs) {
    const opening = getDocument({ data: bytes, verbosity: 0, isEvalSupported: false });
    if (personId === null) {
      await expect(opening.promise).rejects.toThrow('Invalid PDF structure');
    } else {
      const { basics } = people.find((person) => person.id === personId)!;
      const text = await textOf(await opening.promise);
      for (const word of [...basics.name.split(/[ -]/), basics.email]) expect(text).toContain(word);
    }
    await opening.destroy();
  }
});

test('everybody has all required fields', () => {
  expect(people.length).toBeGreaterThanOrEqual(18);
  expect(new Set(people.map((person) => person.id)).size).toBe(people.length);
  for (const { basics, work, education, skills, languages } of people) {
    const { name, label, location, summary } = basics;
    for (const text of [name, label, location, summary]) expect(text).not.toBe('');
    expect(work.length).toBeGreaterThanOrEqual(2);
    expect(work.every((job) => job.company && job.title && job.location && job.highlights.length > 0)).toBe(
      true,
    );
    expect(education.every((study) => study.institution && study.degree && study.area)).toBe(true);
    for (const list of [education, skills, languages]) expect(list.length).toBeGreaterThan(0);
  }
});

test('addresses and phone numbers can belong to nobody', () => {
  const fictitious = [
    /^\+1 \d{3}-555-01\d\d$/, // North America
    /^\+44 20 7946 0\d{3}$/, // Ofcom
    /^\+49 30 23125 \d{3}$/, // Bundesnetzagentur
    /^\+46 8 465 004 \d\d$/, // PTS
    /^\+33 1 99 00 \d\d \d\d$/, // ARCEP
    /^\+61 491 570 156$/, // ACMA
  ];
  for (const { basics } of people) {
    expect(basics.email).toMatch(/^[a-z.]+@example\.(com|org|net)$/);
    expect(fictitious.some((range) => range.test(basics.phone))).toBe(true);
  }
  expect(new Set(people.map(({ basics }) => basics.phone)).size).toBe(people.length);
  expect(new Set(people.map(({ basics }) => basics.email)).size).toBe(people.length);
});

test('dates are years or months in order, the latest job first', () => {
  for (const { work, education, certifications } of people) {
    const dates = [...work, ...education].flatMap(({ startDate, endDate }) => [startDate, endDate]);
    for (const date of [...dates, ...certifications.map((certificate) => certificate.date)]) {
      expect(date ?? '2000').toMatch(/^(19|20)\d\d(-(0[1-9]|1[0-2]))?$/);
    }
    for (const { startDate, endDate } of [...work, ...education]) {
      expect((startDate ?? '0') <= (endDate ?? '9')).toBe(true);
    }
    const starts = work.map((job) => job.startDate);
    expect(starts).toEqual(starts.toSorted().toReversed());
  }
});

test('all text can be written in the standard PDF fonts', () => {
  for (const person of people) expect(unprintable(person)).toEqual([]);
});

test('every person has a grade for every job, at least three of them good ones', () => {
  for (const { id, requirements } of jobs) {
    expect(requirements.length).toBeGreaterThanOrEqual(6);
    const grades = Object.values(relevance[id]!);
    expect(Object.keys(relevance[id]!)).toEqual(people.map((person) => person.id));
    expect(new Set(grades)).toEqual(new Set([0, 1, 2, 3]));
    expect(grades.filter((grade) => grade >= 2).length).toBeGreaterThanOrEqual(3);
  }
});

test('a range is written in the words of its language, and a bare year stays one', () => {
  const long = { style: 'long', dash: ' – ', open: 'present' } as const;
  expect(writeRange('2019-03', '2022', long, 'en')).toBe('March 2019 – 2022');
  expect(writeRange('2019-03', undefined, long, 'de')).toBe('März 2019 – heute');
  expect(writeRange('2019-03', undefined, { ...long, style: 'iso', open: 'blank' }, 'en')).toBe('2019-03 –');
});

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function digestOf({ name, bytes }: SampleFile): string {
  return `${name} ${sha256(bytes)}`;
}

async function textOf(document: PDFDocumentProxy): Promise<string> {
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ');
  });
  return (await Promise.all(pages)).join(' ');
}

/** Characters outside ISO 8859-1 and the typographic signs that WinAnsiEncoding adds. */
function unprintable(person: Person): string[] {
  return JSON.stringify(person).match(/[^\x20-\x7e\u00a0-\u00ff–—‘’“”•…€šžœŠŽŒ]/gu) ?? [];
}
