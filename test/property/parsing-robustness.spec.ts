import { expect, test } from '@jest/globals';
import type { ParsedResume } from '#libs/parsing';
import fc from 'fast-check';
import { meanAgreement } from '../eval/parsing/agreement.js';
import { fieldNames, type FieldName } from '../eval/parsing/fields.js';
import { resumeItems } from '../eval/parsing/resume-items.js';
import { hold } from '../support/hold.js';
import { disturbance } from './arbitraries/disturbance.js';
import { anyLook } from './arbitraries/look.js';
import { person } from './arbitraries/person.js';
import { Resume, resumeOf, wording } from './arbitraries/resume.js';
import { strangePerson } from './arbitraries/strange-person.js';
import { writtenFormats, type WrittenFormat } from './arbitraries/written-formats.js';
import { writtenLines } from './arbitraries/written-lines.js';
import { parse } from './parse.js';
import { readFields } from './read-fields.js';

/** What must be the same however the person's resume looks. */
const identity: FieldName[] = ['name', 'email', 'company', 'title', 'institution', 'dates'];

/** How alike two looks of one person are read, as mean Jaccard index (0 to 1) of their values: of each pair, of all. */
const agreement = { each: 0.5, all: 0.97 };

/** What was read, in the form in which texts are compared; capitals have no sharp s. */
function told(resume: ParsedResume, names: readonly FieldName[]): Partial<Record<FieldName, string[]>> {
  const { fields } = resumeItems(resume);
  return Object.fromEntries(
    names.map((name) => [name, fields[name].map(({ forms }) => forms[0]!.replaceAll('ß', 'ss')).sort()]),
  );
}

/** The values that identify a person, each with its field's name. */
function values(resume: ParsedResume): string[] {
  return Object.entries(told(resume, identity)).flatMap(([name, read]) =>
    read.map((value) => `${name}: ${value}`),
  );
}

/** The text of a range as a value shows it: words broken at a line's end made whole, white space collapsed. */
function shown(text: string): string {
  return text
    .replace(/(\p{Ll}{2})-\n(?=\p{Ll})/gu, '$1')
    .replace(/-\n(?=\p{Ll})/gu, '-')
    .replace(/(\p{L}-)\n(?=\p{Lu})/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Nothing of the document is lost, nothing stands in the text that cannot be stored, every value stands where it says. */
function expectSound(resume: ParsedResume): void {
  const { text, contact, conservation } = resume;
  expect(conservation).toBeGreaterThanOrEqual(0.98);
  expect(text).not.toMatch(/\0|\p{Cs}/u);
  const details = [...contact.emails, ...contact.phones, ...contact.links];
  const prose = without(text, details);
  const fields = readFields(resume);
  for (const { pointer, field } of fields) {
    const { charStart, charEnd } = field.source;
    // What a link leads to stands nowhere in the text: its range is empty.
    if (details.includes(field) && charStart === charEnd) continue;
    expect([pointer, 0 <= charStart && charStart < charEnd && charEnd <= text.length]).toEqual([
      pointer,
      true,
    ]);
    if (pointer.startsWith('/contact/links/')) continue;
    // Contact details are no part of the prose around them, nor the dates at the end of a line of a name that goes on.
    const dates = fields.filter((other) => isDateBeside(pointer, other.pointer)).map((other) => other.field);
    const dateless = without(text, wholeSpan(dates));
    const readings = [text, prose, dateless].map((from) => shown(from.slice(charStart, charEnd)));
    expect([pointer, readings]).toEqual([pointer, expect.arrayContaining([field.value])]);
  }
}

interface Placed {
  source: { charStart: number; charEnd: number };
}

/** One range from the first of the fields to the last, with the dash between two dates; none for no field. */
function wholeSpan(fields: readonly Placed[]): Placed[] {
  if (fields.length === 0) return [];
  const charStart = Math.min(...fields.map(({ source }) => source.charStart));
  return [{ source: { charStart, charEnd: Math.max(...fields.map(({ source }) => source.charEnd)) } }];
}

/** The text with blanks where the fields stand. */
function without(text: string, fields: readonly Placed[]): string {
  return fields.reduce(
    (rest, { source: { charStart, charEnd } }) =>
      rest.slice(0, charStart) + ' '.repeat(charEnd - charStart) + rest.slice(charEnd),
    text,
  );
}

/** Whether a field is a date of the entry that another belongs to: "/education/0/end" of "/education/0/institution". */
function isDateBeside(pointer: string, other: string): boolean {
  const [entry, name] = [other.slice(0, other.lastIndexOf('/') + 1), other.slice(other.lastIndexOf('/') + 1)];
  return (name === 'start' || name === 'end') && pointer !== other && pointer.startsWith(entry);
}

const twoLooks = fc
  .tuple(person, anyLook, wording, anyLook, wording)
  .map(([of, one, oneWorded, other, otherWorded]) => [
    new Resume(of, one, oneWorded),
    new Resume(of, other, otherWorded),
  ]);

const written = fc.constantFrom(...(Object.keys(writtenFormats) as WrittenFormat[]));

/** Any characters, those that no text may hold included. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('\0', '\ud800', '\udfff', '\u0007', ' ', 'a'),
  ),
  minLength: 1,
  maxLength: 200,
});

test('Feature: talentflow-ai, Property 8: Format robustness', async () => {
  const agreements: number[] = [];
  await hold(
    fc.asyncProperty(twoLooks, async (resumes) => {
      const [one, other] = await Promise.all(resumes.map(async (resume) => parse(await resume.bytes())));
      expectSound(one!);
      expectSound(other!);
      expect(told(one!, ['name', 'email'])).toEqual(told(other!, ['name', 'email']));
      const agreed = meanAgreement([values(one!), values(other!)])!;
      expect(agreed).toBeGreaterThanOrEqual(agreement.each);
      agreements.push(agreed);
    }),
  );
  const sum = agreements.reduce((total, agreed) => total + agreed, 0);
  expect(sum / agreements.length).toBeGreaterThanOrEqual(agreement.all);
  await hold(
    fc.asyncProperty(person, wording, written, disturbance, async (of, worded, format, change) => {
      const { sections } = new Resume(
        of,
        { name: format, format, draw: () => Promise.reject(new Error()) },
        worded,
      );
      const lines = writtenLines(of, sections);
      const plain = await parse(writtenFormats[format](lines));
      const disturbed = await parse(writtenFormats[format](change.apply(lines)));
      expectSound(disturbed);
      expect(told(disturbed, fieldNames)).toEqual(told(plain, fieldNames));
    }),
  );
  await hold(
    fc.asyncProperty(resumeOf(strangePerson), async (resume) =>
      expectSound(await parse(await resume.bytes())),
    ),
  );
  await hold(
    fc.asyncProperty(
      strangePerson,
      fc.constantFrom('html', 'rtf'),
      fc.array(anyText),
      async (of, format, strange) => {
        const lines = strange.map((text) => ({ role: 'text', text }) as const);
        expectSound(await parse(writtenFormats[format]([...writtenLines(of, []), ...lines])));
      },
    ),
  );
});
