import { BlockBuilder } from './block-builder.js';
import { colourOf } from './colour.js';
import { Fields } from './fields.js';
import { Grounds } from './grounds.js';
import { isOn } from './measures.js';
import { PageSection } from './page-section.js';
import { noteParagraphProperty } from './paragraph-look.js';
import type { PartContext, ReadPart } from './read-part.js';
import type { XmlHandler } from './read-xml.js';
import { noteRunProperty } from './run-look.js';
import { RunWriter, type TextPlace } from './run-writer.js';
import { settleParagraph } from './settle-paragraph.js';
import { Shapes } from './shapes.js';
import { shading } from './shading.js';
import { symbolText } from './symbols.js';
import { onOneLine } from './one-line.js';

/** What a reader never sees: text deleted or moved away, and properties as they were before a change. */
const unseen = new Set(
  'del moveFrom rPrChange pPrChange sectPrChange tblPrChange tblPrExChange tblGridChange tcPrChange trPrChange numberingChange'.split(
    ' ',
  ),
);
const properties = new Set(['pPr', 'tcPr', 'tblPr', 'trPr']);

/** Turns the elements of one part of a Word document into blocks, and notes what else they say. */
export class PartReader implements XmlHandler {
  private readonly sections: PageSection[] = [];
  private readonly links: ReadPart['links'] = [];
  private readonly builder = new BlockBuilder();
  private readonly shapes = new Shapes();
  private readonly fields = new Fields();
  private readonly writer: RunWriter;
  private readonly places: TextPlace[] = [];
  private readonly grounds = new Grounds();
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
      this.openers.get(name)?.(at);
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
    this.closers.get(name)?.();
    this.shapes.leave(name);
  }

  text(text: string): void {
    if (this.skipped > 0 || this.textOf === null) return;
    if (this.textOf === 'instrText') this.fields.instruct(text);
    else this.write(onOneLine(text));
  }

  private get place(): TextPlace | undefined {
    return this.places.at(-1);
  }

  private readonly openers = new Map<string, (at: Record<string, string>) => void>(
    Object.entries<(at: Record<string, string>) => void>({
      background: ({ color }) => this.grounds.paintPage(colourOf(color)),
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
      sym: ({ char, font }) => this.sign(symbolText(Number.parseInt(char ?? '', 16), font ?? '')),
      hyperlink: ({ id }) => this.link(id),
      'a:hlinkClick': ({ id }) => this.link(id),
      shape: ({ href }) => href && this.links.push({ url: href, page: this.pages }),
      AlternateContent: () => this.choices.push(this.written),
      sectPr: () => (this.section = new PageSection()),
      tbl: () => {
        this.builder.openTable();
        this.grounds.enter();
      },
      tr: () => this.builder.openRow(),
      tc: () => {
        this.builder.openCell();
        this.grounds.enter();
      },
      txbxContent: () => {
        this.builder.openBox();
        this.grounds.enterBox(this.shapes);
      },
    }),
  );

  private readonly closers = new Map<string, () => void>(
    Object.entries<() => void>({
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
        this.grounds.leave();
      },
      tr: () => this.builder.closeRow(),
      tc: () => {
        this.builder.close();
        this.grounds.leave();
      },
      txbxContent: () => {
        this.builder.closeBox();
        this.grounds.leave();
      },
    }),
  );

  private property(name: string, at: Record<string, string>): void {
    if (this.within === 'pPr') this.paragraphProperty(name, at);
    else if (name === 'gridSpan') this.builder.spanCell(Number(at.val));
    else if (name === 'hidden' && isOn(at.val)) this.builder.dropRow();
    else if (name === 'tblStyle' && at.val && this.context.styles.get(at.val).isShaded)
      this.grounds.paint(null);
    else if (name === 'shd') this.grounds.paint(shading(at));
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
    const open = this.builder.openParagraph(this.pages);
    this.places.push({ open, style: styles.paragraph(), look: {}, run: null, ground: this.grounds.current });
  }

  private closeParagraph(): void {
    const place = this.places.pop();
    if (!place) return;
    if (this.places.length === 0) this.fields.abandon();
    settleParagraph(place, this.context.numbering);
    this.builder.closeParagraph();
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
