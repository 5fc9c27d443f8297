import { ndcg, spearman } from '#libs/ml';
import { expect, test } from '@jest/globals';
import { SeededRandom } from '../seeded-random.js';
import { judgedSets, plainResume, type JudgedCandidate } from './index.js';
import { occupationOf, occupations } from './occupations/index.js';

const sets = judgedSets();
const all = sets.flatMap(({ candidates }) => candidates);
const texts = new Map(all.map(({ person }) => [person, plainResume(person, { seed: 1 })]));

test('there are 42 postings of 14 trades with 30 candidates each, and half the trades are held out', () => {
  expect(sets.length).toBe(42);
  for (const { candidates } of sets) expect(candidates.length).toBe(30);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(sets.filter(({ heldOut }) => heldOut).length).toBe(21);
  const seen = new Set(sets.filter(({ heldOut }) => !heldOut).map(({ trade }) => trade));
  expect(sets.filter(({ heldOut, trade }) => heldOut && seen.has(trade))).toEqual([]);
  expect(new Set(sets.map(({ posting }) => posting.language))).toEqual(new Set(['en', 'de', 'fr', 'es']));
});

test('the same sets are drawn every time', () => {
  expect(JSON.stringify(judgedSets())).toBe(JSON.stringify(sets));
});

test('every posting asks for abilities its occupation has, in words a reader sees', () => {
  for (const { posting } of sets) {
    const { abilities } = occupationOf(posting.occupation);
    expect(posting.musts.length).toBeGreaterThanOrEqual(3);
    for (const id of [...posting.musts, ...posting.nices]) expect(abilities).toHaveProperty(id);
    expect(posting.text).not.toMatch(/[{}|]/);
  }
});

test('every posting has candidates of every grade, and every candidate a reason', () => {
  for (const { candidates } of sets) {
    expect(new Set(candidates.map(({ grade }) => grade))).toEqual(new Set([0, 1, 2, 3]));
    expect(candidates.filter(({ grade }) => grade === 3).length).toBeLessThan(12);
  }
  for (const { reasons } of all) expect(reasons.length).toBeGreaterThan(0);
});

test('a duty in other words does not use the usual name', () => {
  for (const { abilities } of occupations)
    for (const { names, reworded } of Object.values(abilities))
      for (const text of reworded) expect(text.toLowerCase()).not.toContain(names[0].toLowerCase());
});

test('who proves an ability says so in a duty, who lacks it never names it', () => {
  for (const { posting, candidates } of sets)
    for (const { candidate, person } of candidates) {
      if (candidate.language !== 'en' || candidate.kind !== 'partial' || candidate.wording !== 'usual')
        continue;
      const has = new Set(candidate.stints.flatMap((stint) => stint.abilities));
      const text = texts.get(person)!;
      for (const must of posting.musts) {
        const { shown } = occupationOf(posting.occupation).abilities[must]!;
        const said = shown.some((duty) => text.includes(duty.split('{n}')[0]!.trim()));
        expect({ id: person.id, must, said }).toEqual({ id: person.id, must, said: has.has(must) });
      }
    }
});

/** What a ranker could see that does not read. */
const forms: Record<string, (candidate: JudgedCandidate, text: string) => number> = {
  length: (_, text) => text.length,
  lines: (_, text) => text.split('\n').length,
  jobs: ({ person }) => person.work.length,
  duties: ({ person }) => duties(person).length,
  'length of duties': ({ person }) => mean(duties(person).map(({ length }) => length)),
  'duties of the latest job': ({ person }) => person.work[0]!.highlights.length,
  skills: ({ person }) => person.skills[0]!.keywords.length,
  'length of skills': ({ person }) => mean(person.skills[0]!.keywords.map(({ length }) => length)),
  certificates: ({ person }) => person.certifications.length,
  summary: ({ person }) => person.basics.summary.length,
  digits: (_, text) => text.match(/\d/g)?.length ?? 0,
  capitals: (_, text) => (text.match(/\p{Lu}/gu)?.length ?? 0) / text.length,
  'in English': ({ candidate }) => (candidate.language === 'en' ? 1 : 0),
};

const duties = (person: JudgedCandidate['person']): string[] =>
  person.work.flatMap(({ highlights }) => highlights);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean nDCG@10 and rank correlation of values, one a candidate, over all sets; ties are broken at random. */
function qualityOf(values: ReadonlyMap<JudgedCandidate, number>): { gain: number; correlation: number } {
  const random = new SeededRandom(5);
  const rows = sets.map(({ candidates }) => {
    const scored = candidates.map((one) => ({
      grade: one.grade,
      value: values.get(one)! + 1e-6 * random.next(),
    }));
    const ranked = scored.toSorted((a, b) => b.value - a.value).map(({ grade }) => grade);
    const correlation = spearman(
      scored.map(({ value }) => value),
      scored.map(({ grade }) => grade),
    );
    return { gain: ndcg(ranked, 10, 'exponential'), correlation };
  });
  return { gain: mean(rows.map(({ gain }) => gain)), correlation: mean(rows.map((row) => row.correlation)) };
}

const chance = new SeededRandom(9);
const byChance = qualityOf(new Map(all.map((one) => [one, chance.next()]))).gain;

test.each(Object.entries(forms))('form does not tell the grade: %s', (_, form) => {
  const values = new Map(all.map((one) => [one, form(one, texts.get(one.person)!)]));
  const reversed = new Map([...values].map(([one, value]) => [one, -value]));
  for (const { gain, correlation } of [qualityOf(values), qualityOf(reversed)]) {
    expect(Math.abs(correlation)).toBeLessThan(0.15);
    expect(gain).toBeLessThan(byChance + 0.12);
  }
});

test('nobody exists: numbers kept for fiction, addresses at example.com', () => {
  for (const { person } of all) {
    expect(person.basics.phone).toMatch(/^\+44 20 7946 0\d{3}$/);
    expect(person.basics.email).toMatch(/^[a-z]+\.[a-z]+@example\.com$/);
  }
});
