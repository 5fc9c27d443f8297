/**
 * The documents of a term with how often each has it, by rising number, as numbers of 7 bits a byte (the high bit says
 * that more follow): the distance from the document before, times four, plus the frequency less one; from a
 * frequency of four on the 3 is followed by the frequency less four. Mostly a byte or two a document.
 */
export class PostingList {
  /** How many documents, removed ones included. */
  count = 0;
  /** How often the document that is about to be appended has the term, as far as it was counted. */
  pending = 0;
  private bytes = new Uint8Array(8);
  private used = 0;
  private last = -1;

  get byteLength(): number {
    return this.bytes.byteLength;
  }

  /** @param document greater than every one before */
  append(document: number, frequency: number): void {
    const short = frequency < 4 ? frequency - 1 : 3;
    this.write((document - this.last) * 4 + short);
    if (short === 3) this.write(frequency - 4);
    this.last = document;
    this.count += 1;
  }

  /** Appends a document with the frequency that was counted. */
  appendPending(document: number): void {
    this.append(document, this.pending);
    this.pending = 0;
  }

  /** Writes all documents and their frequencies into two arrays, which must have room for `count`. */
  read(documents: Int32Array, frequencies: Int32Array): void {
    const { bytes, count } = this;
    let at = 0;
    let document = -1;
    for (let read = 0; read < count; read += 1) {
      let byte = bytes[at++]!;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++]!;
        value |= (byte & 127) << shift;
      }
      document += value >>> 2;
      let frequency = (value & 3) + 1;
      if (frequency === 4) {
        byte = bytes[at++]!;
        frequency += byte & 127;
        for (let shift = 7; byte > 127; shift += 7) {
          byte = bytes[at++]!;
          frequency += (byte & 127) << shift;
        }
      }
      documents[read] = document;
      frequencies[read] = frequency;
    }
  }

  private write(value: number): void {
    if (this.used + 5 > this.bytes.length) this.grow();
    let rest = value;
    while (rest > 127) {
      this.bytes[this.used++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.used++] = rest;
  }

  /** By a half: little is left over, and adding stays quick. */
  private grow(): void {
    const larger = new Uint8Array(Math.ceil(this.bytes.length * 1.5) + 8);
    larger.set(this.bytes.subarray(0, this.used));
    this.bytes = larger;
  }
}
