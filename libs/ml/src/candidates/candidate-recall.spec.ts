import { expect, test } from '@jest/globals';
import { CandidateRecall } from './candidate-recall.js';
import { fuseRankings } from './fuse-rankings.js';

const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);
const list = (...ids: string[]) => ids.map((id) => ({ id }));

test('ranks add up, by weight, and equals stand by id', () => {
  const fused = fuseRankings(
    [
      { ranking: list('a', 'b'), weight: 0.5 },
      { ranking: list('c', 'a'), weight: 0.5 },
    ],
    5,
  );
  expect(fused).toEqual([
    { id: 'a', score: 0.5 / 61 + 0.5 / 62 },
    { id: 'c', score: 0.5 / 61 },
    { id: 'b', score: 0.5 / 62 },
  ]);
  const tied = fuseRankings(
    [list('z'), list('y')].map((ranking) => ({ ranking, weight: 1 })),
    1,
  );
  expect(tied.map(({ id }) => id)).toEqual(['y']);
});

test('candidates are found by meaning or by words, those with both first, among those allowed', async () => {
  const recall = new CandidateRecall({ dimensions: 2, segmentRows: 4 });
  const [near, far] = [Float32Array.of(1, 0), Float32Array.of(0, 1)];
  recall.add('means', { vectors: [far, near], terms: ['other'] });
  recall.add('says', { vectors: [far], terms: ['rust', 'other'] });
  recall.add('both', { vectors: [near], terms: ['rust'] });
  recall.add('gone', { vectors: [near], terms: ['rust'] });
  recall.remove('gone');
  const asked = { vectors: [near], terms: ['rust'] };
  const found = await recall.recall(asked, 3);
  expect(found.map(({ id, meaningRank, wordsRank }) => [id, meaningRank, wordsRank])).toEqual([
    ['both', 1, 1],
    ['says', 3, 2],
    ['means', 2, null],
  ]);
  expect(recall.size).toBe(3);
  expect(idsOf(await recall.recall({ vectors: [], terms: ['rust'] }, 9))).toEqual(['both', 'says']);
  expect(idsOf(await recall.recall({ vectors: [near], terms: [] }, 1))).toEqual(['both']);
  const allow = recall.setOf(['means', 'says', 'unheard']);
  expect(idsOf(await recall.recall({ vectors: [near], terms: [] }, 3, { allow }))).toEqual(['means', 'says']);
  expect(recall.bytes).toBeGreaterThan(0);
  await recall.close();
});
