import { Buffer } from 'node:buffer';
import { iconGlyphs, type IconGlyph, type IconPoint } from './icon-glyphs.js';

const em = 1000;
const ascent = 900;
const descent = 100;

/**
 * A CSS rule that carries the icons as a TrueType font of its own, as web pages do: the printed file then
 * holds them as text, at code points of the private-use area and of emoji. Tables and fields are named as
 * in the OpenType specification 1.9.
 */
export const iconFontFace = `@font-face { font-family: Icons; src: url(data:font/ttf;base64,${fontOf(
  Object.values(iconGlyphs),
).toString('base64')}); }`;

function fontOf(icons: IconGlyph[]): Buffer {
  const glyphs = [Buffer.alloc(0), ...icons.map((icon) => glyphOf(icon.outlines))]; // the first is ".notdef"
  const codes = icons.flatMap(({ privateUse, emoji }, at) => [
    { code: privateUse, glyph: at + 1 },
    { code: emoji.codePointAt(0)!, glyph: at + 1 },
  ]);
  return fileOf({
    'OS/2': os2(codes.map(({ code }) => code)),
    cmap: cmap(codes),
    glyf: Buffer.concat(glyphs),
    head: head(),
    hhea: join(u32(0x10000), u16(ascent, -descent, 0, em, 0, 0, em, 1, 0, 0, 0, 0, 0, 0, 0, glyphs.length)),
    hmtx: Buffer.concat(glyphs.map(() => u16(em, 0))),
    loca: u32(...glyphs.map((_, at) => lengthOf(glyphs.slice(0, at))), lengthOf(glyphs)),
    maxp: join(u32(0x10000), u16(glyphs.length, 64, 8, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)),
    name: u16(0, 0, 6),
    post: join(u32(0x30000, 0), u16(0, 0), u32(0, 0, 0, 0, 0)),
  });
}

/** A simple glyph: every point is on the curve and written as two words. */
function glyphOf(outlines: IconPoint[][]): Buffer {
  const points = outlines.flat();
  const ends = outlines.map((_, at) => outlines.slice(0, at + 1).flat().length - 1);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const flags = Buffer.alloc(points.length, 1);
  return padded(join(u16(outlines.length, ...box, ...ends, 0), flags, u16(...steps(xs)), u16(...steps(ys))));
}

function steps(places: number[]): number[] {
  return places.map((place, at) => place - (places[at - 1] ?? 0));
}

/** Format 12: code points beyond the sixteenth bit, one group each. */
function cmap(codes: { code: number; glyph: number }[]): Buffer {
  const sorted = codes.toSorted((one, other) => one.code - other.code);
  const groups = sorted.flatMap(({ code, glyph }) => [code, code, glyph]);
  const body = u32(16 + groups.length * 4, 0, sorted.length, ...groups);
  return join(u16(0, 1, 3, 10), u32(12), u16(12, 0), body);
}

function head(): Buffer {
  const front = u32(0x10000, 0x10000, 0, 0x5f0f3cf5);
  return join(front, u16(0, em), Buffer.alloc(16), u16(0, 0, em, em, 0, 8, 2, 1, 0));
}

function os2(codes: number[]): Buffer {
  const inPlane = codes.filter((code) => code <= 0xffff);
  const sizes = u16(0, em, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0);
  const last = u16(0x40, Math.min(...inPlane), Math.max(...inPlane), ascent, -descent, 0, ascent, descent);
  return join(sizes, Buffer.alloc(10), u32(0, 0, 0, 0), Buffer.from('    '), last);
}

/** The table directory and the tables; readers of web fonts compute the checksums themselves. */
function fileOf(tables: Record<string, Buffer>): Buffer {
  const names = Object.keys(tables).toSorted();
  const bodies = names.map((name) => padded(tables[name]!));
  const start = 12 + names.length * 16;
  const records = names.map((name, at) =>
    join(Buffer.from(name.padEnd(4)), u32(0, start + lengthOf(bodies.slice(0, at)), tables[name]!.length)),
  );
  const power = Math.floor(Math.log2(names.length));
  const search = 16 * 2 ** power;
  return join(
    u32(0x10000),
    u16(names.length, search, power, names.length * 16 - search),
    ...records,
    ...bodies,
  );
}

function join(...parts: Buffer[]): Buffer {
  return Buffer.concat(parts);
}

function lengthOf(parts: Buffer[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

function padded(bytes: Buffer): Buffer {
  return join(bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4));
}

function u16(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => bytes.writeUInt16BE(value & 0xffff, at * 2));
  return bytes;
}

function u32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => bytes.writeUInt32BE(value, at * 4));
  return bytes;
}
