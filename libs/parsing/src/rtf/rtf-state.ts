import type { TextLook } from '../flow/flow-builder.js';

/** Where the text of a group goes: to the page, nowhere, or to what the file says about itself. */
export type Destination = 'page' | 'nowhere' | 'fonts' | 'colours' | 'styles' | 'instruction' | 'sn' | 'sv';

/** What a group says of the text in it; its inner groups begin with the same. */
export interface RtfState extends TextLook {
  destination: Destination;
  codePage: number;
  /** Bytes that stand in for a Unicode character in older programs (`\uc`). */
  substitutes: number;
  /** How many tables deep the paragraph stands. */
  depth: number;
  list: boolean;
  rank: 'heading' | 'title' | null;
  /** Points. */
  indent: number;
  spaceBefore: number;
  spaceAfter: number;
  /** Text taken out while changes were recorded. */
  deleted: boolean;
  /** Index into the table of colours; 0 is the automatic one. */
  colour: number;
  /** Indices of the colours behind letters and behind paragraphs; null lets through what is beneath. */
  letterGround: number | null;
  paragraphGround: number | null;
  /** The group holds properties of a row within a cell. */
  inNestedRow: boolean;
  /** What ends with the group. */
  ends: 'box' | 'shape' | 'furniture' | 'instruction' | 'name' | 'value' | null;
}

/** Half-points are the unit of sizes; this is the default of the format, in points. */
const defaultSize = 12;

export function firstState(): RtfState {
  const state = { destination: 'page', codePage: 1252, substitutes: 1, inNestedRow: false, ends: null };
  return plainText(plainParagraph(state as RtfState));
}

/** `\plain`: the text looks like no other. */
export function plainText(state: RtfState): RtfState {
  const look = {
    bold: false,
    size: defaultSize,
    hidden: false,
    deleted: false,
    colour: 0,
    letterGround: null,
  };
  return Object.assign(state, look);
}

/** `\pard`: the paragraph is like no other. */
export function plainParagraph(state: RtfState): RtfState {
  const look = {
    depth: 0,
    list: false,
    rank: null,
    indent: 0,
    spaceBefore: 0,
    spaceAfter: 0,
    paragraphGround: null,
  };
  return Object.assign(state, look);
}
