import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CandidateNumbers } from '../candidates/candidate-numbers.js';
import { byScoreThenId, type FoundCandidate } from '../candidates/ranked-candidates.js';
import { LexicalIndex } from './lexical-index.js';

type Words = ReadonlyMap<string, readonly string[]>;

const ids = fc.integer({ min: 0, max: 30 }).map((number) => `c${number}`);
const words = fc.array(fc.constantFrom('sql', 'java', 'nurse', 'rust', 'baker'), { maxLength: 12 });
const steps = fc.array(fc.record({ id: ids, terms: words }), { maxLength: 60 });

test('a search finds what BM25 over all candidates finds, after any additions and removals', () => {
  fc.assert(
    fc.property(steps, words, fc.uniqueArray(ids), (made, asked, allowed) => {
      const { index, kept, numbers } = indexAfter(made);
      const expected = bm25(kept, asked);
      expectSame(index.search(asked, 7), expected.slice(0, 7));
      const inFilter = expected.filter(({ id }) => allowed.includes(id));
      expectSame(index.search(asked, 4, { allow: numbers.setOf(allowed) }), inFilter.slice(0, 4));
      expect(index.size).toBe(kept.size);
    }),
    { numRuns: 200 },
  );
});

describe('after thousands of changes', () => {
  const made = Array.from({ length: 9000 }, (_, at) => ({
    id: `c${(at * 7) % 1500}`,
    terms: Array.from({ length: at % 9 }, (_word, i) => `w${(at * (i + 1)) % (at % 5 === 0 ? 3 : 500)}`),
  }));
  const { index, kept } = indexAfter(made);

  test('the answers are those of an index just made', () => {
    const asked = ['w1', 'w2', 'w2', 'w77', 'w400', 'unheard'];
    expect(index.search(asked, 2000)).toEqual(indexOf(kept).index.search(asked, 2000));
  });

  test('whoever is left is found when all others have gone', () => {
    for (const id of kept.keys()) index.remove(id);
    index.add('last', ['w1']);
    expect(index.search(['w1'], 5).map(({ id }) => id)).toEqual(['last']);
    expect(index.size).toBe(1);
  });
});

test('equal scores stand by id', () => {
  const { index } = indexOf(new Map(['c', 'a', 'd', 'b'].map((id) => [id, ['java', id]])));
  expect(index.search(['java'], 3).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('nothing asked for, nothing known and nobody wanted are no answers', () => {
  const { index } = indexOf(new Map([['a', ['java']]]));
  expect([index.search([], 5), index.search(['sql'], 5), index.search(['java'], 0)]).toEqual([[], [], []]);
});

function indexAfter(made: readonly { id: string; terms: string[] }[]) {
  const kept = new Map<string, string[]>();
  const { index, numbers } = indexOf(new Map());
  for (const { id, terms } of made) {
    if (terms.length === 0) {
      index.remove(id);
      kept.delete(id);
    } else {
      index.add(id, terms);
      kept.set(id, terms);
    }
  }
  return { index, kept, numbers };
}

function indexOf(documents: Words) {
  const numbers = new CandidateNumbers();
  const index = new LexicalIndex({ numbers });
  for (const [id, terms] of documents) index.add(id, terms);
  return { index, numbers };
}

function expectSame(found: FoundCandidate[], expected: FoundCandidate[]): void {
  expect(found.map(({ score }) => score.toFixed(9))).toEqual(expected.map(({ score }) => score.toFixed(9)));
  for (const { id, score } of found)
    expect(expected.some((other) => other.id === id || Math.abs(other.score - score) < 1e-9)).toBe(true);
}

function bm25(documents: Words, asked: readonly string[]): FoundCandidate[] {
  const all = [...documents.values()];
  const mean = all.reduce((sum, { length }) => sum + length, 0) / all.length;
  return [...documents]
    .map(([id, terms]) => {
      const score = asked.reduce((sum, term) => {
        const tf = terms.filter((other) => other === term).length;
        const df = all.filter((other) => other.includes(term)).length;
        const idf = Math.log(1 + (all.length - df + 0.5) / (df + 0.5));
        return sum + (idf * tf * 2.2) / (tf + 1.2 * (0.25 + (0.75 * terms.length) / mean));
      }, 0);
      return { id, score };
    })
    .filter(({ score }) => score > 0)
    .sort(byScoreThenId);
}
