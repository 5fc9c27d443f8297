import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PostingList } from './posting-list.js';

const distance = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 2_000_000 }));
const frequency = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 100_000 }));

test('documents and frequencies come back as they were put in', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(distance, frequency)), (made) => {
      const list = new PostingList();
      let document = -1;
      const documents = made.map(([step]) => (document += step));
      for (const [at, [, times]] of made.entries()) list.append(documents[at]!, times);
      const read = [new Int32Array(list.count), new Int32Array(list.count)] as const;
      list.read(...read);
      expect(read.map((numbers) => [...numbers])).toEqual([documents, made.map(([, times]) => times)]);
    }),
  );
});

test('frequent terms take a byte a document', () => {
  const list = new PostingList();
  for (let document = 0; document < 10_000; document += 1) list.append(document * 20, 1 + (document % 3));
  expect(list.byteLength).toBeLessThan(15_100);
});
