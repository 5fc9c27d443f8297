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
  private isRead = false;

  /** The part is read when the first list asks for it. */
  constructor(private readonly part: () => string | null) {}

  /** The level of a list, or null where `0` takes the list away. @throws ParseFailure */
  level(numbering: string | undefined, level: number): ListLevel | null {
    if (numbering === undefined || numbering === '0') return null;
    if (!this.isRead) this.read();
    const abstract = this.abstractOf.get(numbering) ?? '';
    return this.levels.get(`${numbering}/${level}`) ?? this.levels.get(`${abstract}/${level}`) ?? unknown;
  }

  private read(): void {
    const xml = this.part();
    this.isRead = true;
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
        else if (level) noteLevel(level, name, at);
      },
      close: (name) => {
        if (name === 'lvl') level = null;
      },
    });
  }
}

function noteLevel(level: ListLevel, name: string, at: Record<string, string>): void {
  if (name === 'numFmt') level.isMarked &&= at.val !== 'none';
  else if (name === 'lvlText') level.isMarked &&= (at.val ?? '').trim() !== '';
  else noteParagraphProperty(level.look, name, at);
}
