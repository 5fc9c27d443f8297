/**
 * Vectors of length 1 around some centres, as those of texts lie, quick to make: each is a centre and a stretch of one long
 * list of noise. The same seed gives the same vectors.
 */
export class MadeUpVectors {
  private readonly noise = new Float32Array(1 << 20);
  private readonly centres: Float32Array[];
  private state: number;

  constructor(
    readonly dimensions: number,
    { centres = 2000, seed = 1 } = {},
  ) {
    this.state = seed;
    for (let at = 0; at < this.noise.length; at += 1) this.noise[at] = 2 * this.random() - 1;
    this.centres = Array.from({ length: centres }, () => this.stretch());
  }

  /** A vector to be used before the next one is made. */
  next(into = new Float32Array(this.dimensions)): Float32Array {
    const centre = this.centres[Math.floor(this.random() * this.centres.length)]!;
    const noise = this.stretch();
    let squares = 0;
    for (let at = 0; at < into.length; at += 1) {
      const value = centre[at]! + 1.2 * noise[at]!;
      into[at] = value;
      squares += value * value;
    }
    const scale = 1 / Math.sqrt(squares);
    for (let at = 0; at < into.length; at += 1) into[at]! *= scale;
    return into;
  }

  /** In [0, 1): xorshift, 32 bits. */
  random(): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) / 2 ** 32;
  }

  private stretch(): Float32Array {
    const from = Math.floor(this.random() * (this.noise.length - this.dimensions));
    return this.noise.subarray(from, from + this.dimensions);
  }
}
