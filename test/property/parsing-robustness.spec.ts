import { expect, test } from '@jest/globals';
import type { ParsedResume } from '#libs/parsing';
import fc from 'fast-check';
import { fieldNames, type FieldName } from '../eval/parsing/fields.js';
import { resumeItems } from '../eval/parsing/resume-items.js';
import { hold } from '../support/hold.js';
import { disturbance } from './arbitraries/disturbance.js';
import { look } from './arbitraries/look.js';
import { person } from './arbitraries/person.js';
import { Resume, resumeOf, wording } from './arbitraries/resume.js';
import { strangePerson } from './arbitraries/strange-person.js';
import { writtenFormats, type WrittenFormat } from './arbitraries/written-formats.js';
import { writtenLines } from './arbitraries/written-lines.js';
import { parse } from './parse.js';
import { readFields } from './read-fields.js';

/** What must be the same however the person's resume looks. */
const identity: FieldName[] = ['name', 'email', 'company', 'title', 'institution', 'dates'];

/** What was read, in the form in which texts are compared. */
function told(resume: ParsedResume, names: readonly FieldName[]): Partial<Record<FieldName, string[]>> {
  const { fields } = resumeItems(resume);
  return Object.fromEntries(names.map((name) => [name, fields[name].map(({ forms }) => forms[0]!).sort()]));
}

/** The text of a range as a value shows it: words broken at a line's end made whole, white space collapsed. */
function shown(text: string): string {
  return text
    .replace(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1')
    .replace(/(\p{L}-)\n(?=\p{Lu})/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Nothing of the document is lost, nothing stands in the text that cannot be stored, every value stands where it says. */
function expectSound(resume: ParsedResume): void {
  expect(resume.conservation).toBeGreaterThanOrEqual(0.98);
  expect(resume.text).not.toMatch(/\0|\p{Cs}/u);
  for (const { pointer, field } of readFields(resume)) {
    const { charStart, charEnd } = field.source;
    expect([pointer, 0 <= charStart && charStart < charEnd && charEnd <= resume.text.length]).toEqual([
      pointer,
      true,
    ]);
    // The address a link leads to is not what is written; prose is read without the contact details in it.
    if (pointer.startsWith('/contact/links/') || pointer === '/summary') continue;
    expect([pointer, field.value]).toEqual([pointer, shown(resume.text.slice(charStart, charEnd))]);
  }
}

const twoLooks = fc
  .tuple(person, look, wording, look, wording)
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
  await hold(
    fc.asyncProperty(twoLooks, async (resumes) => {
      const [one, other] = await Promise.all(resumes.map(async (resume) => parse(await resume.bytes())));
      expectSound(one!);
      expectSound(other!);
      expect(told(one!, identity)).toEqual(told(other!, identity));
    }),
  );
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
