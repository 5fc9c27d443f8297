/** Vectors as the database keeps them: float32, one behind the other. */
export function packVectors(vectors: readonly Float32Array[]): Buffer {
  return Buffer.concat(
    vectors.map((vector) => Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength)),
  );
}

/** The vectors that {@link packVectors} was given. */
export function unpackVectors(bytes: Buffer, dimensions: number): Float32Array[] {
  const aligned = new Float32Array(new Uint8Array(bytes).buffer);
  return Array.from({ length: aligned.length / dimensions }, (_, at) =>
    aligned.subarray(at * dimensions, (at + 1) * dimensions),
  );
}
