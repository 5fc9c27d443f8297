/** Candidates by their numbers, a bit each, in memory that worker threads read without a copy. */
export class CandidateSet {
  readonly bits: Uint32Array<SharedArrayBuffer>;

  /** Room for the numbers from 0 to `size` less one. */
  constructor(size: number) {
    this.bits = new Uint32Array(new SharedArrayBuffer(4 * Math.ceil(size / 32)));
  }

  add(number: number): void {
    this.bits[number >>> 5]! |= 1 << (number & 31);
  }

  has(number: number): boolean {
    return isIn(this.bits, number);
  }
}

/** Whether a number's bit is set; a number beyond the end is not in the set. */
export function isIn(bits: Uint32Array, number: number): boolean {
  return (((bits[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
}
