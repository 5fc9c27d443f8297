import type { TextLook } from '../flow/flow-builder.js';

/** What a group says of the text in it; its inner groups begin with the same. */
export interface RtfState extends TextLook {
  /** Where the group's text goes: to the page, nowhere, or to one of the tables at the head of the file. */
  destination: 'page' | 'nowhere' | 'fonts' | 'colours' | 'styles' | 'instruction';
  codePage: number;
  /** Bytes that stand in for a Unicode character in older programs (`\uc`). */
  substitutes: number;
  /** The paragraph stands in a table. */
  inTable: boolean;
  list: boolean;
  rank: 'heading' | 'title' | null;
  /** Points. */
  indent: number;
  spaceBefore: number;
  /** The group is a frame of its own and ends it. */
  isBox: boolean;
  /** The text before this group, kept while a header or footer is read. */
  returnsToBody: boolean;
}

/** Half-points are the unit of sizes; this is the default of the format. */
const defaultSize = 12;

export function firstState(): RtfState {
  return {
    destination: 'page',
    codePage: 1252,
    substitutes: 1,
    inTable: false,
    bold: false,
    size: defaultSize,
    hidden: false,
    list: false,
    rank: null,
    indent: 0,
    spaceBefore: 0,
    isBox: false,
    returnsToBody: false,
  };
}

/** `\plain`: the text looks like no other. */
export function plainText(state: RtfState): void {
  Object.assign(state, { bold: false, size: defaultSize, hidden: false });
}

/** `\pard`: the paragraph is like no other. */
export function plainParagraph(state: RtfState): void {
  Object.assign(state, { inTable: false, list: false, rank: null, indent: 0, spaceBefore: 0 });
}
