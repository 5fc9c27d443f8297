import { expect, test } from '@jest/globals';
import type { ParsedResume } from '#libs/parsing';
import fc from 'fast-check';
import { sectionKinds, headingSets, type HeadingSet } from '../corpus/wording/headings.js';
import { hold } from '../support/hold.js';
import { person } from './arbitraries/person.js';
import { Resume, wording } from './arbitraries/resume.js';
import { anyLook } from './arbitraries/look.js';
import { parse } from './parse.js';

type Section = ParsedResume['sections'][number];

/** Each section's heading drawn from what any resume of the language calls it. */
const headingWords = fc
  .tuple(...sectionKinds.map(() => fc.nat({ max: headingSets.en.length - 1 })))
  .map((drawn) => {
    const setOf = (sets: readonly HeadingSet[]): HeadingSet =>
      Object.fromEntries(sectionKinds.map((kind, at) => [kind, sets[drawn[at]!]![kind]])) as HeadingSet;
    const { en, de, fr, es } = headingSets;
    return { en: setOf(en), de: setOf(de), fr: setOf(fr), es: setOf(es) };
  });

const resume = fc
  .tuple(person, anyLook, wording, headingWords)
  .map(([of, drawn, worded, headings]) => new Resume(of, drawn, { ...worded, headings }));

/** Letters and digits alone, for comparing what is printed with what is read. */
const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const within = (inner: Section['source'], outer: Section['source']): boolean =>
  inner.charStart >= outer.charStart && inner.charEnd <= outer.charEnd;

function expectOrder(sections: readonly Section[], text: string): void {
  let end = 0;
  for (const { source } of sections) {
    expect(source.charStart).toBeGreaterThanOrEqual(end);
    expect(source.charEnd).toBeGreaterThanOrEqual(source.charStart);
    end = source.charEnd;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

test('Feature: talentflow-ai, Property 6: Section boundary identification', async () => {
  await hold(
    fc.asyncProperty(resume, async (printed) => {
      const { sections, text, experience, education } = await parse(await printed.bytes());
      expectOrder(sections, text);
      const headed = sections.flatMap(({ kind, heading }) =>
        heading ? [`${kind} ${letters(heading)}`] : [],
      );
      for (const { kind, heading } of printed.sections)
        expect(headed).toContain(`${kind} ${letters(heading)}`);
      for (const { kind, lines, entries } of printed.sections) {
        const own = sections.filter((section) => section.kind === kind);
        const covered = letters(
          own.map(({ source }) => text.slice(source.charStart, source.charEnd)).join('\n'),
        );
        // Dates may stand at the end of a line whose text goes on below them.
        const dateless = entries.reduce(
          (rest, { dates = '' }) => rest.replaceAll(letters(dates), ''),
          covered,
        );
        const wanted = [
          ...lines,
          ...entries.flatMap(({ title, organisation = '', bullets }) => [title, organisation, ...bullets]),
        ];
        const missing = wanted.filter(
          (line) => ![covered, dateless].some((said) => said.includes(letters(line))),
        );
        expect(missing).toEqual([]);
      }
      const parts = { experience, education };
      for (const [kind, entries] of Object.entries(parts)) {
        const own = sections.filter((section) => section.kind === kind);
        const read = entries.flatMap((entry) => Object.values(entry).flat());
        for (const field of read)
          if (field !== null && typeof field === 'object')
            expect(own.some(({ source }) => within(field.source, source))).toBe(true);
      }
    }),
    150,
  );
});
