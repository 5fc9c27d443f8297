import { BlockBuilder } from './block-builder.js';
import { colourOf } from './colour.js';
import { Grounds } from './grounds.js';
import { isOn } from './measures.js';
import { PageSection } from './page-section.js';
import type { PartContext, ReadPart } from './read-part.js';
import type { XmlHandler } from './read-xml.js';
import { Shapes } from './shapes.js';
import { shading } from './shading.js';
import { symbolText } from './symbols.js';
import { TextFlow } from './text-flow.js';
import { Unseen } from './unseen.js';

type Attributes = Record<string, string>;

const properties = new Set(['pPr', 'tcPr', 'tblPr', 'trPr']);

/** Turns the elements of one part of a Word document into blocks, and notes what else they say. */
export class PartReader implements XmlHandler {
  private readonly sections: PageSection[] = [];
  private readonly builder = new BlockBuilder();
  private readonly shapes = new Shapes();
  private readonly grounds = new Grounds();
  private readonly unseen = new Unseen();
  private readonly flow: TextFlow;
  /** The properties under way: of a paragraph, cell, table or row; empty outside of them. */
  private within = '';
  private inRunProperties = false;
  private section: PageSection | null = null;
  private textOf: 't' | 'instrText' | null = null;

  constructor(private readonly context: PartContext) {
    this.flow = new TextFlow(context, this.builder);
  }

  get result(): ReadPart {
    const { links, pages, writer } = this.flow;
    const { hidden, pale } = writer;
    const { hasBackdrop } = this.shapes;
    return {
      blocks: this.builder.blocks,
      sections: this.sections,
      links,
      hidden,
      pale,
      hasBackdrop,
      pages,
    };
  }

  open(name: string, at: Attributes): void {
    if (this.unseen.enter(name, this.flow.written)) {
      if (this.unseen.begins) this.noteDeletion(name);
    } else if (this.inRunProperties) this.flow.runProperty(name, at);
    else if (this.section) this.section.note(name, at);
    else {
      this.openers.get(name)?.(at);
      if (this.within !== '') this.property(name, at);
      else this.shapes.enter(name, at);
      if (properties.has(name)) this.within = name;
    }
  }

  close(name: string): void {
    if (this.unseen.leave(name)) return;
    if (name === this.within) this.within = '';
    this.closers.get(name)?.();
    this.shapes.leave(name);
  }

  text(text: string): void {
    if (this.unseen.isOpen) return;
    if (this.textOf === 'instrText') this.flow.instruction(text);
    else if (this.textOf === 't') this.flow.text(text);
  }

  private readonly openers = new Map<string, (at: Attributes) => void>(
    Object.entries<(at: Attributes) => void>({
      background: ({ color }) => this.grounds.paintPage(colourOf(color)),
      p: () => this.flow.openParagraph(this.grounds.current),
      r: () => this.flow.openRun(),
      rPr: () => (this.inRunProperties = true),
      t: () => (this.textOf = 't'),
      instrText: () => (this.textOf = 'instrText'),
      fldChar: ({ fldCharType }) => this.flow.field(fldCharType),
      fldSimple: ({ instr }) => this.flow.simpleField(instr),
      tab: () => this.flow.sign('\t'),
      ptab: () => this.flow.sign('\t'),
      br: ({ type }) => this.flow.lineEnd(type),
      cr: () => this.flow.sign('\n'),
      lastRenderedPageBreak: () => this.flow.newPage(),
      noBreakHyphen: () => this.flow.sign('-'),
      sym: ({ char, font }) => this.flow.sign(symbolText(Number.parseInt(char ?? '', 16), font ?? '')),
      hyperlink: ({ id }) => id && this.flow.link({ id }),
      'a:hlinkClick': ({ id }) => id && this.flow.link({ id }),
      shape: ({ href }) => href && this.flow.link({ url: href }),
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
        this.grounds.enterBox(this.shapes.ground);
      },
    }),
  );

  private readonly closers = new Map<string, () => void>(
    Object.entries<() => void>({
      p: () => this.flow.closeParagraph(),
      r: () => this.flow.closeRun(),
      rPr: () => (this.inRunProperties = false),
      t: () => (this.textOf = null),
      instrText: () => (this.textOf = null),
      fldSimple: () => this.flow.field('end'),
      sectPr: () => this.endSection(),
      tbl: () => this.leave(() => this.builder.closeTable()),
      tr: () => this.builder.closeRow(),
      tc: () => this.leave(() => this.builder.close()),
      txbxContent: () => this.leave(() => this.builder.closeBox()),
    }),
  );

  private leave(close: () => void): void {
    close();
    this.grounds.leave();
  }

  private property(name: string, at: Attributes): void {
    if (this.within === 'pPr') this.flow.paragraphProperty(name, at);
    else if (name === 'gridSpan') this.builder.spanCell(Number(at.val));
    else if (name === 'hidden' && isOn(at.val)) this.builder.dropRow();
    else if (name === 'tblStyle' && at.val && this.context.styles.get(at.val).isShaded)
      this.grounds.paint(null);
    else if (name === 'shd') this.grounds.paint(shading(at));
  }

  private endSection(): void {
    const { section } = this;
    this.section = null;
    if (!section) return;
    this.sections.push(section);
    const { paragraph } = this.flow;
    if (paragraph) paragraph.section = section;
    else this.builder.endSection(section);
  }

  /** A deleted paragraph mark joins two paragraphs, a deleted row is none. */
  private noteDeletion(name: string): void {
    if (name !== 'del' && name !== 'moveFrom') return;
    if (this.within === 'trPr') this.builder.dropRow();
    else if (this.inRunProperties) this.flow.deleteMark();
  }
}
