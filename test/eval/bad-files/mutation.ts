import { SeededRandom } from '../../corpus/seeded-random.js';

/** A document to start from. */
export interface Original {
  file: string;
  bytes: Uint8Array;
}

/** A document spoilt by chance; the same number makes the same one of the same originals. */
export interface Mutation {
  file: string;
  bytes: Uint8Array;
}

const kinds = ['flips', 'cut', 'splice', 'repeat', 'noise'] as const;

/** Spoils one of the documents. @param originals at least one */
export function mutationOf(originals: readonly Original[], seed: number): Mutation {
  const random = new SeededRandom(seed);
  const { file, bytes } = random.pick(originals);
  const kind = random.pick(kinds);
  const other = random.pick(originals).bytes;
  return { file: `${file} ${kind} ${seed}`, bytes: spoil(bytes, kind, other, random) };
}

function spoil(
  bytes: Uint8Array,
  kind: (typeof kinds)[number],
  other: Uint8Array,
  random: SeededRandom,
): Uint8Array {
  const [from, to] = rangeIn(bytes, random);
  switch (kind) {
    case 'flips':
      return flipped(bytes, random);
    case 'cut':
      return bytes.slice(0, random.below(bytes.length));
    case 'splice': {
      const [start, end] = rangeIn(other, random);
      return Buffer.concat([bytes.subarray(0, from), other.subarray(start, end), bytes.subarray(to)]);
    }
    case 'repeat':
      return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
    case 'noise':
      return bytes.map((byte, at) => (at >= from && at < to ? random.below(256) : byte));
  }
}

/** One bit in few places, mostly; now and then in very many. */
function flipped(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  const spoilt = bytes.slice();
  const times = 1 + random.below(2 ** random.below(9));
  for (let time = 0; time < times; time += 1) {
    const at = random.below(spoilt.length);
    spoilt[at] = spoilt[at]! ^ (1 << random.below(8));
  }
  return spoilt;
}

/** A stretch of at most a quarter of the bytes. */
function rangeIn({ length }: Uint8Array, random: SeededRandom): [number, number] {
  const from = random.below(length);
  return [from, Math.min(length, from + 1 + random.below(Math.max(1, length >> 2)))];
}
