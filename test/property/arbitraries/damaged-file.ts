import fc from 'fast-check';
import { resumeOf, type Resume } from './resume.js';
import { person } from './person.js';

/** What happens to a file on its way, or by somebody's hand. `places` are shares (0 to 1) of its length. */
type Damage = (file: Buffer, places: readonly [number, number, number], other: Buffer) => Buffer;

const damages: Record<string, Damage> = {
  'cut off': (file, [at]) => file.subarray(0, Math.floor(at * file.length)),
  'without its start': (file, [at]) => file.subarray(Math.floor(at * file.length)),
  'with a hole': (file, places) => {
    const [from, to] = range(file, places);
    return Buffer.concat([file.subarray(0, from), file.subarray(to)]);
  },
  'blank in the middle': (file, places) => Buffer.from(file).fill(0, ...range(file, places)),
  'repeating itself': (file, places) => {
    const [from, to] = range(file, places);
    return Buffer.concat([file.subarray(0, to), file.subarray(from, to), file.subarray(to)]);
  },
  'going on as another': (file, [at, from], other) =>
    Buffer.concat([
      file.subarray(0, Math.floor(at * file.length)),
      other.subarray(Math.floor(from * other.length)),
    ]),
  'with a piece of another': (file, [at, ...rest], other) => {
    const cut = Math.floor(at * file.length);
    const [from, to] = range(other, [...rest, 0]);
    return Buffer.concat([file.subarray(0, cut), other.subarray(from, to), file.subarray(cut)]);
  },
  'followed by another': (file, _, other) => Buffer.concat([file, other]),
};

function range(file: Buffer, [one, other]: readonly [number, number, number]): [number, number] {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  return [Math.floor(from * file.length), Math.floor(to * file.length)];
}

/** A single byte that becomes another, at a share of the file's length. */
interface Flip {
  at: number;
  mask: number;
}

/** Bytes by which a format is told. */
const openingLength = 64;

/** A resume file that is no longer as it was made; most keep the opening that leads them to their reader. */
export class DamagedFile {
  constructor(
    readonly resume: Resume,
    private readonly other: Resume,
    private readonly steps: readonly { what: string; places: readonly [number, number, number] }[],
    private readonly flips: readonly Flip[],
    private readonly keepsOpening: boolean,
  ) {}

  async bytes(): Promise<Uint8Array> {
    const other = Buffer.from(await this.other.bytes());
    const whole = Buffer.from(await this.resume.bytes());
    let file: Buffer = Buffer.from(whole);
    for (const { what, places } of this.steps) file = Buffer.from(damages[what]!(file, places, other));
    for (const { at, mask } of this.flips) {
      const index = Math.floor(at * file.length);
      if (index < file.length) file[index]! ^= mask;
    }
    if (this.keepsOpening) whole.copy(file, 0, 0, openingLength);
    return file;
  }

  /** How a counterexample is printed. */
  toString(): string {
    const steps = JSON.stringify({ steps: this.steps, flips: this.flips, keepsOpening: this.keepsOpening });
    return `${String(this.resume)}, damaged by ${steps} and ${String(this.other)}`;
  }
}

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const step = fc.record({
  what: fc.constantFrom(...Object.keys(damages)),
  places: fc.tuple(share, share, share),
});
const flip = fc.record({ at: share, mask: fc.integer({ min: 1, max: 255 }) });
const resume = resumeOf(person);

/** Truncations, holes, repetitions, splices of two files and flipped bits, one upon another. */
export const damagedFile: fc.Arbitrary<DamagedFile> = fc
  .tuple(
    resume,
    resume,
    fc.array(step, { maxLength: 2 }),
    fc.oneof(fc.array(flip, { maxLength: 4 }), fc.array(flip, { minLength: 20, maxLength: 200 })),
    fc.integer({ min: 0, max: 4 }).map((drawn) => drawn > 0),
  )
  .map((parts) => new DamagedFile(...parts));
