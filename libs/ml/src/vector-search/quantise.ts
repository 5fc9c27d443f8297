/** A vector as whole numbers times one scale. */
export interface Quantised<Codes> {
  readonly codes: Codes;
  readonly scale: number;
  /** Euclidean length of what the rounding lost: how far any dot product with a vector of length 1 can be off. */
  readonly lost: number;
  /** Euclidean length of the vector. */
  readonly norm: number;
}

/** Symmetric: the greatest number becomes 127 or −127. Numbers must be finite. */
export const toInt8 = (vector: Float32Array): Quantised<Int8Array> =>
  quantise(vector, new Int8Array(vector.length), 127);

/** Symmetric: the greatest number becomes 32767 or −32767. Numbers must be finite. */
export const toInt16 = (vector: Float32Array): Quantised<Int16Array> =>
  quantise(vector, new Int16Array(vector.length), 32_767);

function quantise<Codes extends Int8Array | Int16Array>(
  vector: Float32Array,
  codes: Codes,
  most: number,
): Quantised<Codes> {
  const { round } = Math;
  let greatest = 0;
  let squares = 0;
  for (let at = 0; at < vector.length; at += 1) {
    const value = vector[at]!;
    if (value > greatest) greatest = value;
    else if (-value > greatest) greatest = -value;
    squares += value * value;
  }
  const scale = Math.fround(greatest / most);
  const inverse = scale === 0 ? 0 : 1 / scale;
  let lost = 0;
  for (let at = 0; at < vector.length; at += 1) {
    codes[at] = clamped(round(vector[at]! * inverse), most);
    const off = vector[at]! - codes[at]! * scale;
    lost += off * off;
  }
  return { codes, scale, lost: Math.sqrt(lost), norm: Math.sqrt(squares) };
}

/** Only a scale too small for float32 to be exact gives a number beyond `most`. */
function clamped(code: number, most: number): number {
  if (code > most) return most;
  return code < -most ? -most : code;
}
