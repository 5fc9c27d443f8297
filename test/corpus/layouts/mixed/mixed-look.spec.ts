import { Buffer } from 'node:buffer';
import { afterAll, expect, test } from '@jest/globals';
import { everybody } from '../../people/index.js';
import type { Person } from '../../person.js';
import { renderPerson } from '../../render.js';
import { SeededRandom } from '../../seeded-random.js';
import { sectionsOf } from '../../sections.js';
import { closeChromium, findChromium } from '../chromium-pdf.js';
import { comparable, pdfText } from '../pdf-text.js';
import { dimensions, type Dimension } from './dimensions.js';
import { drawChoices } from './draw-choices.js';
import { mixedLook, mixedLooks, personOfSeed } from './index.js';

const installed = findChromium() !== null;
const reason = installed ? '' : ' (skipped: no Chromium is installed)';
const seeds = [1, 2, 4, 7, 16, 23, 29, 38, 46, 52, 61, 104];

afterAll(closeChromium);

(installed ? test : test.skip).each(seeds)(
  `the mixed look %i prints everything it tells of a person, twice in the same bytes${reason}`,
  isPrinted,
);

test('a seed always draws the same choices, and every value is drawn by some seed', () => {
  expect(mixedLook(5).choices).toEqual(mixedLook(5).choices);
  const all = Array.from({ length: 3000 }, (_, seed) => drawChoices(new SeededRandom(seed)));
  for (const [name, values] of Object.entries(dimensions)) {
    const drawn = new Set<string>(all.map((choices) => choices[name as Dimension]));
    expect([...drawn].toSorted()).toEqual(Object.keys(values).toSorted());
  }
});

test('what a look leaves out is no part of what it tells', () => {
  const looks = mixedLooks(200).map(({ layout }) => layout);
  const placeless = looks.find(({ choices }) => choices.place === 'omitted')!;
  const yearly = looks.find(({ choices }) => choices.studyDates === 'years')!;
  expect(
    placeless.tells!(everybody[0]!)
      .work.map(({ location }) => location)
      .join(''),
  ).toBe('');
  expect(yearly.tells!(everybody[0]!).education.every(({ endDate }) => /^\d{4}$/.test(endDate))).toBe(true);
});

test('half of the looks are held out, by the number of their seed', () => {
  const names = mixedLooks(2).map(({ name, heldOut }) => `${name} ${heldOut}`);
  expect(names).toEqual([
    'mixed-1 false',
    'mixed-2 false',
    'held-mixed-100001 true',
    'held-mixed-100002 true',
  ]);
});

async function isPrinted(seed: number): Promise<void> {
  const look = mixedLook(seed);
  const person = personOfSeed(seed, everybody);
  const [first, again] = await Promise.all([
    renderPerson(person, look),
    renderPerson(person, mixedLook(seed)),
  ]);
  expect(Buffer.compare(first, again)).toBe(0);
  const text = comparable(await pdfText(first));
  const told = look.tells!(person);
  const sections = sectionsOf(told, look.wording);
  const dates = sections.flatMap(({ entries }) => entries.flatMap(({ dates: own }) => own ?? []));
  for (const fact of [...factsOf(told), ...dates]) expect(text).toContain(comparable(fact));
}

/** What the evaluation asks for, apart from dates. */
function factsOf({ basics, work, education, skills, certifications, languages, projects }: Person): string[] {
  return [
    ...basics.name.split(/[ -]/),
    basics.email,
    basics.phone,
    basics.location,
    ...work.flatMap((job) => [job.company, job.title, job.location, ...job.highlights]),
    ...education.flatMap((study) => [study.institution, study.degree, study.area]),
    ...skills.flatMap((group) => group.keywords),
    ...certifications.flatMap((held) => [held.name, held.issuer]),
    ...languages.map(({ language }) => language),
    ...projects.map((project) => project.name),
  ];
}
