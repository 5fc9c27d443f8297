/**
 * The few pieces of the WebAssembly binary format (WebAssembly Core Specification 2.0, chapter 5) and of its vector
 * instructions that the scan needs. Instructions are lists of bytes, to be put one behind the other.
 */
export type Bytes = readonly number[];

export const types = { i32: 0x7f, f32: 0x7d, v128: 0x7b } as const;

/** Pieces of code one behind the other. */
export const code = (...pieces: readonly Bytes[]): Bytes => pieces.flat();

/** An unsigned number in LEB128. */
export function unsigned(value: number): Bytes {
  return value < 128 ? [value] : [(value % 128) + 128, ...unsigned(Math.floor(value / 128))];
}

/** A signed number in LEB128. */
export function signed(value: number): Bytes {
  const rest = value >> 7;
  const low = value & 127;
  return rest === (low & 64 ? -1 : 0) ? [low] : [low | 128, ...signed(rest)];
}

/** A list with its length before it. */
export const vector = (items: readonly Bytes[]): Bytes => [...unsigned(items.length), ...items.flat()];

export const section = (id: number, content: Bytes): Bytes => [id, ...unsigned(content.length), ...content];

export const name = (text: string): Bytes =>
  vector([...new TextEncoder().encode(text)].map((byte) => [byte]));

const vectorInstruction = (opcode: number, ...immediate: number[]): Bytes => [
  0xfd,
  ...unsigned(opcode),
  ...immediate,
];
/** Alignment is a hint only: none is given. */
const atOffset = (opcode: number, offset: number): Bytes => vectorInstruction(opcode, 0, ...unsigned(offset));

export const get = (local: number): Bytes => [0x20, ...unsigned(local)];
export const set = (local: number): Bytes => [0x21, ...unsigned(local)];
export const tee = (local: number): Bytes => [0x22, ...unsigned(local)];
export const i32Const = (value: number): Bytes => [0x41, ...signed(value)];
export const i32Add: Bytes = [0x6a];
export const i32LessUnsigned: Bytes = [0x49];
/** Runs `body` again for as long as it leaves something other than 0. */
export const doWhile = (body: Bytes): Bytes => [0x03, 0x40, ...body, 0x0d, 0x00, 0x0b];
export const end: Bytes = [0x0b];

export const v128Load = (offset: number): Bytes => atOffset(0x00, offset);
/** Eight int8 numbers, each widened to int16. */
export const loadInt8AsInt16 = (offset: number): Bytes => atOffset(0x01, offset);
export const v128Store = (offset: number): Bytes => atOffset(0x0b, offset);
/** Picks four int32 numbers out of two vectors: 0 to 3 of the first, 4 to 7 of the second. */
export const pick = (...words: readonly [number, number, number, number]): Bytes =>
  vectorInstruction(0x0d, ...words.flatMap((word) => [0, 1, 2, 3].map((byte) => 4 * word + byte)));
export const f32x4Splat = vectorInstruction(0x13);
export const i32x4Add = vectorInstruction(0xae);
/** Products of eight pairs of int16 numbers, added two by two. */
export const i32x4Dot = vectorInstruction(0xba);
export const f32x4FromInt32 = vectorInstruction(0xfa);
export const f32x4Add = vectorInstruction(0xe4);
export const f32x4Mul = vectorInstruction(0xe6);
