import { noteParagraphProperty, type ParagraphLook } from './paragraph-look.js';
import { readXml } from './read-xml.js';

/** One level of a list: whether its items carry a sign or number, and how far they are set in. */
export interface ListLevel {
  isMarked: boolean;
  look: ParagraphLook;
}

const unknown: ListLevel = { isMarked: true, look: {} };

/** The lists of a document (ECMA-376 part 1, 17.9): a number names an abstract list, whose levels say the rest. */
export class Numbering {
  private readonly levels = new Map<string, ListLevel>();
  private readonly abstractOf = new Map<string, string>();

  /** @throws ParseFailure */
  constructor(xml: string | null) {
    if (xml === null) return;
    let owner = '';
    let level: ListLevel | null = null;
    readXml(xml, {
      open: (name, at) => {
        if (name === 'abstractNum') owner = `abstract ${at.abstractNumId}`;
        else if (name === 'num') owner = at.numId ?? '';
        else if (name === 'abstractNumId') this.abstractOf.set(owner, `abstract ${at.val}`);
        else if (name === 'lvl')
          this.levels.set(`${owner}/${at.ilvl}`, (level = { isMarked: true, look: {} }));
        else if (level) noteLevel(level, name, at.val) || noteParagraphProperty(level.look, name, at);
      },
      close: (name) => {
        if (name === 'lvl') level = null;
      },
    });
  }

  /** The level of a list, or null where `0` takes the list away. */
  level(numbering: string | undefined, level: number): ListLevel | null {
    if (numbering === undefined || numbering === '0') return null;
    const abstract = this.abstractOf.get(numbering) ?? '';
    return this.levels.get(`${numbering}/${level}`) ?? this.levels.get(`${abstract}/${level}`) ?? unknown;
  }
}

/** Whether the element was about the mark. */
function noteLevel(level: ListLevel, name: string, val: string | undefined): boolean {
  if (name === 'numFmt' && val === 'none') level.isMarked = false;
  if (name === 'lvlText' && !val?.trim()) level.isMarked = false;
  return name === 'numFmt' || name === 'lvlText';
}
