import type { Block } from './blocks.js';
import { BlockBuilder } from './block-builder.js';
import { colourOf } from './colour.js';
import { Fields } from './fields.js';
import { isOn } from './measures.js';
import type { Numbering } from './numbering.js';
import { PageSection } from './page-section.js';
import { noteParagraphProperty } from './paragraph-look.js';
import { readXml, type XmlHandler } from './read-xml.js';
import { noteRunProperty } from './run-look.js';
import { asSymbol, RunWriter, type TextPlace } from './run-writer.js';
import { Shapes } from './shapes.js';
import { shading } from './shading.js';
import type { Styles } from './styles.js';

export interface ReadPart {
  blocks: Block[];
  sections: PageSection[];
  /** Addresses of field codes and ids of hyperlink relationships. */
  links: { id?: string; url?: string; page: number }[];
  /** Characters that nobody sees. */
  hidden: number;
  /** Those of them, or of the visible ones, that depend on what is behind the page's text. */
  pale: number;
  /** Something lies on the page that may be behind text. */
  hasBackdrop: boolean;
  pages: number;
}

/** What the parts of a document share. */
export interface PartContext {
  styles: Styles;
  numbering: Numbering;
  /** White text counts as seen: something dark may be behind it. */
  showsPale: boolean;
}

/** What a reader never sees: text deleted or moved away, and properties as they were before a change. */
const unseen = new Set(
  'del moveFrom rPrChange pPrChange sectPrChange tblPrChange tblPrExChange tblGridChange tcPrChange trPrChange numberingChange'.split(
    ' ',
  ),
);
const properties = new Set(['pPr', 'tcPr', 'tblPr', 'trPr']);
const white = 0xffffff;

/** Reads one part of a Word document (body, header, footer, notes) into blocks. @throws ParseFailure */
export function readPart(xml: string, context: PartContext): ReadPart {
  const reader = new PartReader(context);
  readXml(xml, reader);
  return reader.result;
}

class PartReader implements XmlHandler {
  private readonly sections: PageSection[] = [];
  private readonly links: ReadPart['links'] = [];
  private readonly builder = new BlockBuilder();
  private readonly shapes = new Shapes();
  private readonly fields = new Fields();
  private readonly writer: RunWriter;
  private readonly places: TextPlace[] = [];
  private readonly grounds: (number | null)[] = [white];
  /** Characters written when each choice between versions of the same content began. */
  private readonly choices: number[] = [];
  private skipped = 0;
  private within = '';
  private inRunProperties = false;
  private section: PageSection | null = null;
  private textOf: 't' | 'instrText' | null = null;
  private pages = 1;
  private pageOpenedAt = 0;

  constructor(private readonly context: PartContext) {
    this.writer = new RunWriter(context.styles, context.showsPale);
  }

  get result(): ReadPart {
    const { sections, links, pages } = this;
    const { hidden, pale } = this.writer;
    const { hasBackdrop } = this.shapes;
    return { blocks: this.builder.blocks, sections, links, hidden, pale, hasBackdrop, pages };
  }

  open(name: string, at: Record<string, string>): void {
    if (this.skipped > 0 || unseen.has(name) || this.isSecondVersion(name)) {
      if (this.skipped === 0) this.noteDeletion(name);
      this.skipped++;
      return;
    }
    if (this.inRunProperties) this.runProperty(name, at);
    else if (this.section) this.section.note(name, at);
    else {
      this.openers[name]?.(at);
      if (this.within !== '') this.property(name, at);
      else this.shapes.enter(name, at);
      if (properties.has(name)) this.within = name;
    }
  }

  close(name: string): void {
    if (this.skipped > 0) {
      this.skipped--;
      return;
    }
    if (name === this.within) this.within = '';
    this.closers[name]?.();
    this.shapes.leave(name);
  }

  text(text: string): void {
    if (this.skipped > 0 || this.textOf === null) return;
    if (this.textOf === 'instrText') this.fields.instruct(text);
    else this.write(text.replace(/\s*[\r\n]\s*/g, ' '));
  }

  private get place(): TextPlace | undefined {
    return this.places.at(-1);
  }

  private readonly openers: Record<string, (at: Record<string, string>) => void> = {
    background: ({ color }) => (this.grounds[0] = color === undefined ? white : (colourOf(color) ?? white)),
    p: () => this.openParagraph(),
    r: () => this.place && (this.place.run = {}),
    rPr: () => (this.inRunProperties = true),
    t: () => (this.textOf = 't'),
    instrText: () => (this.textOf = 'instrText'),
    fldChar: ({ fldCharType }) => this.field(fldCharType),
    fldSimple: ({ instr }) => {
      this.fields.begin(instr);
      this.field('separate');
    },
    tab: () => this.sign('\t'),
    ptab: () => this.sign('\t'),
    br: ({ type }) => this.lineEnd(type),
    cr: () => this.sign('\n'),
    lastRenderedPageBreak: () => this.newPage(),
    noBreakHyphen: () => this.sign('-'),
    sym: ({ char, font }) => this.symbol(Number.parseInt(char ?? '', 16), font ?? ''),
    hyperlink: ({ id }) => this.link(id),
    'a:hlinkClick': ({ id }) => this.link(id),
    shape: ({ href }) => href && this.links.push({ url: href, page: this.pages }),
    AlternateContent: () => this.choices.push(this.written),
    sectPr: () => (this.section = new PageSection()),
    tbl: () => this.openTable(),
    tr: () => this.builder.openRow(),
    tc: () => this.enter(this.grounds.at(-1) ?? null, () => this.builder.openCell()),
    txbxContent: () => this.enter(this.boxGround(), () => this.builder.openBox()),
  };

  private readonly closers: Record<string, () => void> = {
    p: () => this.closeParagraph(),
    r: () => this.place && (this.place.run = null),
    rPr: () => (this.inRunProperties = false),
    t: () => (this.textOf = null),
    instrText: () => (this.textOf = null),
    fldSimple: () => this.fields.end(),
    AlternateContent: () => this.choices.pop(),
    sectPr: () => this.endSection(),
    tbl: () => {
      this.builder.closeTable();
      this.grounds.pop();
    },
    tr: () => this.builder.closeRow(),
    tc: () => this.leave(() => this.builder.close()),
    txbxContent: () => this.leave(() => this.builder.closeBox()),
  };

  private property(name: string, at: Record<string, string>): void {
    if (this.within === 'pPr') this.paragraphProperty(name, at);
    else if (name === 'gridSpan') this.builder.spanCell(Number(at.val));
    else if (name === 'hidden' && isOn(at.val)) this.builder.dropRow();
    else if (name === 'tblStyle' && at.val && this.context.styles.get(at.val).isShaded) this.paint(null);
    else if (name === 'shd') {
      const ground = shading(at);
      if (ground !== undefined) this.paint(ground);
    }
  }

  private paragraphProperty(name: string, at: Record<string, string>): void {
    const { place } = this;
    if (!place) return;
    if (name === 'pStyle') place.style = this.context.styles.paragraph(at.val);
    else if (name === 'framePr' && at.dropCap !== undefined && at.dropCap !== 'none')
      place.open.joinsNext = true;
    else noteParagraphProperty(place.look, name, at);
  }

  /** Properties count within a run only: those of the paragraph mark look after its sign. */
  private runProperty(name: string, at: Record<string, string>): void {
    if (this.place?.run) noteRunProperty(this.place.run, name, at);
  }

  private openParagraph(): void {
    const { styles } = this.context;
    const ground = this.grounds.at(-1) ?? null;
    const open = this.builder.openParagraph(this.pages);
    this.places.push({ open, style: styles.paragraph(), look: {}, run: null, ground });
  }

  private closeParagraph(): void {
    const place = this.places.pop();
    if (!place) return;
    if (this.places.length === 0) this.fields.abandon();
    const { paragraph } = place.open;
    const look = { ...place.style.paragraph, ...place.look };
    const level = this.context.numbering.level(look.numbering, look.level ?? 0);
    const set = { ...place.style.paragraph, ...level?.look, ...place.look };
    paragraph.rank = look.rank ?? null;
    const isMarked = level?.isMarked ?? (look.numbering === undefined && place.style.isList);
    paragraph.list = paragraph.rank === null && isMarked;
    paragraph.indent = (set.indent ?? 0) + (set.firstLine ?? 0);
    paragraph.spaceBefore = look.spaceBefore ?? 0;
    paragraph.spaceAfter = look.spaceAfter ?? 0;
    this.builder.closeParagraph();
  }

  private openTable(): void {
    this.builder.openTable();
    this.grounds.push(this.grounds.at(-1) ?? null);
  }

  /** Text in a cell or box knows nothing of the properties around it. */
  private enter(ground: number | null, open: () => void): void {
    this.grounds.push(ground);
    open();
  }

  private leave(close: () => void): void {
    if (this.grounds.length > 1) this.grounds.pop();
    close();
  }

  /** The innermost table or cell has this ground. */
  private paint(ground: number | null): void {
    if (this.grounds.length > 1) this.grounds[this.grounds.length - 1] = ground;
  }

  private boxGround(): number | null {
    const { ground } = this.shapes;
    return ground === undefined ? (this.grounds.at(-1) ?? null) : ground;
  }

  private endSection(): void {
    const { section, place } = this;
    this.section = null;
    if (!section) return;
    this.sections.push(section);
    if (place) place.open.section = section;
    else this.builder.endSection(section);
  }

  private field(type: string | undefined): void {
    if (type === 'begin') this.fields.begin();
    const url = type === 'separate' ? this.fields.separate() : type === 'end' ? this.fields.end() : null;
    if (url) this.links.push({ url, page: this.pages });
  }

  private link(id: string | undefined): void {
    if (id) this.links.push({ id, page: this.pages });
  }

  private get written(): number {
    return this.writer.visible + this.writer.hidden;
  }

  /** Of the versions of one content (for newer and older programs) the first with text is read. */
  private isSecondVersion(name: string): boolean {
    if (name !== 'Choice' && name !== 'Fallback') return false;
    return this.written > (this.choices.at(-1) ?? 0);
  }

  /** A deleted paragraph mark joins two paragraphs, a deleted row is none. */
  private noteDeletion(name: string): void {
    if (name !== 'del' && name !== 'moveFrom') return;
    if (this.within === 'trPr') this.builder.dropRow();
    else if (this.inRunProperties && this.place && !this.place.run) this.place.open.joinsNext = true;
  }

  private symbol(code: number, font: string): void {
    if (Number.isNaN(code) || code > 0xffff) return;
    const isPicture = code < 0x100 && /wingdings|webdings|symbol/i.test(font);
    this.sign(isPicture ? asSymbol(String.fromCharCode(code)) : String.fromCharCode(code));
  }

  private lineEnd(type: string | undefined): void {
    if (type === 'page') this.newPage();
    else if (type === 'column') this.builder.breakColumn();
    else this.sign('\n');
  }

  /** A break and the note of where it fell when last printed are one. */
  private newPage(): void {
    if (this.written > this.pageOpenedAt) this.pages++;
    this.pageOpenedAt = this.written;
  }

  /** Signs count within runs; elements of the same name are properties elsewhere. */
  private sign(text: string): void {
    if (this.place?.run) this.write(text);
  }

  private write(text: string): void {
    const { place } = this;
    if (!place || this.fields.hidesText) return;
    if (this.fields.countsPages) place.open.paragraph.isFurniture = true;
    this.writer.write(place, text);
  }
}
