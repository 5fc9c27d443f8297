import {
  code,
  doWhile,
  end,
  f32x4Add,
  f32x4FromInt32,
  f32x4Mul,
  f32x4Splat,
  get,
  i32Add,
  i32Const,
  i32LessUnsigned,
  i32x4Add,
  i32x4Dot,
  loadInt8AsInt16,
  name,
  pick,
  section,
  set,
  tee,
  types,
  unsigned,
  v128Load,
  v128Store,
  vector,
  type Bytes,
} from './wasm-bytes.js';

/** Rows that are read together: each piece of the query is loaded once for all of them. */
export const rowsAtOnce = 4;

/** Pieces of a vector that one instruction reads: the dimensions must be a multiple of it. */
export const dimensionsAtOnce = 8;

/** Positions of the parameters and locals of `bounds`. */
const [row, lastRow, scale, slack, query, out, queryScale, queryNorm, margin] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const [sum, word] = [9, 13];

/**
 * A WebAssembly module with one function, `bounds(row, end, scale, slack, query, out, queryScale, queryNorm, margin)`:
 * for each int8 row from address `row` to before `end` the upper bound of its dot product with the int16 query,
 *
 *     sum of products × scale[row] × queryScale + slack[row] × queryNorm + margin
 *
 * as float32 at `out`. Rows come in fours; `scale` and `slack` are arrays of float32. The loop over the
 * dimensions is written out, so that every address is one base and a constant.
 * The bytes are made here and not kept as a file: there is nothing to build and nothing to get out of step.
 */
export function scanKernel(dimensions: number, pages: number): Uint8Array {
  const { i32, f32, v128 } = types;
  const locals = vector([[...unsigned(rowsAtOnce + 1), v128]]);
  const body = code(locals, bounds(dimensions), end);
  const parameters = [i32, i32, i32, i32, i32, i32, f32, f32, f32].map((type) => [type]);
  const sharedMemory = [0x02, 0x03, ...unsigned(pages), ...unsigned(pages)];
  return Uint8Array.from(
    code(
      [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00], // magic number and version
      section(1, vector([code([0x60], vector(parameters), vector([]))])),
      section(2, vector([code(name('segment'), name('memory'), sharedMemory)])),
      section(3, vector([[0]])),
      section(7, vector([code(name('bounds'), [0x00, 0x00])])),
      section(10, vector([code(unsigned(body.length), body)])),
    ),
  );
}

function bounds(dimensions: number): Bytes {
  const rows = Array.from({ length: rowsAtOnce }, (_, at) => at);
  const pieces = Array.from({ length: dimensions / dimensionsAtOnce }, (_, at) => at);
  const product = (at: number, piece: number): Bytes =>
    code(
      code(get(row), loadInt8AsInt16(at * dimensions + piece * dimensionsAtOnce), get(word), i32x4Dot),
      piece === 0 ? [] : code(get(sum + at), i32x4Add),
      set(sum + at),
    );
  return doWhile(
    code(
      ...pieces.flatMap((piece) => [
        code(get(query), v128Load(piece * dimensionsAtOnce * 2), set(word)),
        ...rows.map((at) => product(at, piece)),
      ]),
      get(out),
      addedAcross(),
      code(f32x4FromInt32, get(scale), v128Load(0), f32x4Mul, get(queryScale), f32x4Splat, f32x4Mul),
      code(get(slack), v128Load(0), get(queryNorm), f32x4Splat, f32x4Mul, f32x4Add),
      code(get(margin), f32x4Splat, f32x4Add, v128Store(0)),
      ...[scale, slack, out].map((local) => code(moved(local, rowsAtOnce * 4), set(local))),
      code(moved(row, rowsAtOnce * dimensions), tee(row), get(lastRow), i32LessUnsigned),
    ),
  );
}

/** The four sums of four rows become one vector with a number a row. */
function addedAcross(): Bytes {
  return code(
    code(halvesAdded(sum, sum + 1), set(word)),
    code(halvesAdded(sum + 2, sum + 3), set(sum)),
    code(get(word), get(sum), pick(0, 2, 4, 6), get(word), get(sum), pick(1, 3, 5, 7), i32x4Add),
  );
}

/** Two sums of a row in the first half, two of the other row in the second. */
const halvesAdded = (a: number, b: number): Bytes =>
  code(get(a), get(b), pick(0, 1, 4, 5), get(a), get(b), pick(2, 3, 6, 7), i32x4Add);

const moved = (local: number, bytes: number): Bytes => code(get(local), i32Const(bytes), i32Add);
