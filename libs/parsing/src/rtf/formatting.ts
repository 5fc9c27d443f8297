import { plainParagraph, plainText, type RtfState } from './rtf-state.js';

const twipsPerPoint = 20;
/** Deeper tables are read as part of the one around them. */
const maxTables = 8;

type Format = (state: RtfState, value: number | null) => void;

/** Control words that say how text, its paragraph or its group looks (RTF 1.9.1, "Contents of an RTF File"). */
export const formatting: Readonly<Record<string, Format>> = {
  pard: plainParagraph,
  plain: plainText,
  intbl: (state) => (state.depth = Math.max(state.depth, 1)),
  itap: (state, value) => (state.depth = Math.min(value ?? 0, maxTables)),
  b: (state, value) => (state.bold = value !== 0),
  v: (state, value) => (state.hidden = value !== 0),
  deleted: (state, value) => (state.deleted = value !== 0),
  fs: (state, value) => (state.size = (value ?? 24) / 2),
  cf: (state, value) => (state.colour = value ?? 0),
  cb: (state, value) => (state.letterGround = value || null),
  chcbpat: (state, value) => (state.letterGround = value || null),
  highlight: (state, value) => (state.letterGround = value || null),
  cbpat: (state, value) => (state.paragraphGround = value || null),
  uc: (state, value) => (state.substitutes = Math.min(value ?? 1, 8)),
  ls: (state, value) => (state.list = (value ?? 0) > 0),
  li: (state, value) => (state.indent = (value ?? 0) / twipsPerPoint),
  sb: (state, value) => (state.spaceBefore = (value ?? 0) / twipsPerPoint),
  sa: (state, value) => (state.spaceAfter = (value ?? 0) / twipsPerPoint),
  outlinelevel: (state, value) => (value ?? 9) < 9 && (state.rank ??= 'heading'),
};
