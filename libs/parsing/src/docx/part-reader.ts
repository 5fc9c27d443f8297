import type { Block, Paragraph, Table } from './blocks.js';
import { readXml, type XmlHandler } from './read-xml.js';
import { isOn, plainStyle, type Style, type Styles } from './styles.js';

interface RunLook {
  bold: boolean | null;
  size: number | null;
  hidden: boolean;
}

interface OpenParagraph {
  paragraph: Paragraph;
  style: Style;
  /** Text boxes anchored in the paragraph; they follow it. */
  boxes: Block[];
}

export interface ReadPart {
  blocks: Block[];
  /** Relationship ids of headers and footers, in order. */
  headers: string[];
  footers: string[];
  /** Addresses of field codes and ids of hyperlink relationships. */
  links: { id?: string; url?: string; page: number }[];
  visible: number;
  hidden: number;
  pages: number;
}

/** Text a reader never sees: deleted or moved away, and the copies kept for older programs. */
const unseen = new Set(['Fallback', 'del', 'moveFrom']);

/** Reads one part of a Word document (body, header, footer, notes) into blocks. */
export function readPart(xml: string, styles: Styles): ReadPart {
  const reader = new PartReader(styles);
  readXml(xml, reader);
  return reader.part;
}

class PartReader implements XmlHandler {
  readonly part: ReadPart = {
    blocks: [],
    headers: [],
    footers: [],
    links: [],
    visible: 0,
    hidden: 0,
    pages: 1,
  };
  private readonly containers: Block[][] = [this.part.blocks];
  private readonly tables: Table[] = [];
  private readonly paragraphs: OpenParagraph[] = [];
  private look: RunLook = { bold: null, size: null, hidden: false };
  private skipped = 0;
  private textOf: 't' | 'instrText' | null = null;
  private inRunProperties = 0;
  private inRun = 0;

  constructor(private readonly styles: Styles) {}

  open(name: string, at: Record<string, string>): void {
    if (unseen.has(name)) this.skipped++;
    if (this.skipped > 0) return;
    if (this.inRunProperties > 0) this.runProperty(name, at);
    else this.openers[name]?.(at);
  }

  close(name: string): void {
    if (unseen.has(name)) this.skipped--;
    if (this.skipped > 0) return;
    this.closers[name]?.();
  }

  text(text: string): void {
    if (this.skipped > 0 || this.textOf === null) return;
    if (this.textOf === 't') this.write(text);
    else
      for (const match of text.matchAll(/HYPERLINK\s+"([^"]+)"/g))
        this.part.links.push({ url: match[1] ?? '', page: this.part.pages });
  }

  private get paragraph(): OpenParagraph | undefined {
    return this.paragraphs.at(-1);
  }

  private readonly openers: Record<string, (at: Record<string, string>) => void> = {
    p: () => this.openParagraph(),
    r: () => {
      this.inRun++;
      this.look = { bold: null, size: null, hidden: false };
    },
    rPr: () => (this.inRunProperties = 1),
    t: () => (this.textOf = 't'),
    instrText: () => (this.textOf = 'instrText'),
    tab: () => this.write('\t'),
    ptab: () => this.write('\t'),
    br: ({ type }) => (type === 'page' ? this.part.pages++ : this.write('\n')),
    cr: () => this.write('\n'),
    lastRenderedPageBreak: () => this.part.pages++,
    noBreakHyphen: () => this.write('-'),
    sym: ({ char }) => this.write(String.fromCodePoint(Number.parseInt(char ?? '', 16) || 32)),
    pStyle: ({ val }) => this.applyStyle(this.styles.get(val)),
    outlineLvl: ({ val }) => Number(val) < 9 && this.paragraph && (this.paragraph.paragraph.rank = 'heading'),
    numPr: () => this.paragraph && (this.paragraph.paragraph.list = true),
    ind: ({ left, start }) =>
      this.paragraph && (this.paragraph.paragraph.indent = Number(left ?? start ?? 0) / 20 || 0),
    spacing: ({ before }) =>
      this.paragraph &&
      this.inRun === 0 &&
      (this.paragraph.paragraph.spaceBefore = Number(before ?? 0) / 20 || 0),
    hyperlink: ({ id }) => id && this.part.links.push({ id, page: this.part.pages }),
    tbl: () => this.openTable(),
    tr: () => this.tables.at(-1)?.rows.push([]),
    tc: () => this.openCell(),
    txbxContent: () => this.containers.push([]),
    headerReference: ({ id }) => id && this.part.headers.push(id),
    footerReference: ({ id }) => id && this.part.footers.push(id),
  };

  private readonly closers: Record<string, () => void> = {
    p: () => this.closeParagraph(),
    r: () => this.inRun--,
    rPr: () => (this.inRunProperties = 0),
    t: () => (this.textOf = null),
    instrText: () => (this.textOf = null),
    tbl: () => this.tables.pop(),
    tc: () => this.containers.length > 1 && this.containers.pop(),
    txbxContent: () => {
      const blocks = this.containers.length > 1 ? this.containers.pop() : undefined;
      if (blocks?.length)
        (this.paragraph?.boxes ?? this.containers.at(-1))?.push({ kind: 'textbox', blocks });
    },
  };

  private openParagraph(): void {
    const page = this.part.pages;
    const paragraph: Paragraph = {
      kind: 'paragraph',
      runs: [],
      rank: null,
      list: false,
      indent: 0,
      spaceBefore: 0,
      page,
    };
    this.paragraphs.push({ paragraph, style: plainStyle, boxes: [] });
    this.inRun = 0;
  }

  private closeParagraph(): void {
    const open = this.paragraphs.pop();
    if (open) this.containers.at(-1)?.push(open.paragraph, ...open.boxes);
  }

  private applyStyle(style: Style): void {
    const open = this.paragraph;
    if (!open) return;
    open.style = style;
    open.paragraph.rank = style.rank;
    open.paragraph.list ||= style.list;
  }

  private openTable(): void {
    const table: Table = { kind: 'table', rows: [] };
    this.containers.at(-1)?.push(table);
    this.tables.push(table);
  }

  private openCell(): void {
    const cell: Block[] = [];
    this.tables.at(-1)?.rows.at(-1)?.push(cell);
    this.containers.push(cell);
  }

  /** Properties count within a run only: those of the paragraph mark look after its sign. */
  private runProperty(name: string, { val }: Record<string, string>): void {
    if (this.inRun === 0) return;
    if (name === 'b') this.look.bold = isOn(val);
    if (name === 'sz') this.look.size = Number(val) / 2 || null;
    if (name === 'vanish' || name === 'webHidden') this.look.hidden = isOn(val);
  }

  private write(text: string): void {
    const open = this.paragraph;
    if (!open || (this.inRun === 0 && this.textOf === null)) return;
    const size = this.look.size ?? open.style.size ?? this.styles.defaultSize;
    const characters = text.replace(/\s/g, '').length;
    if (this.look.hidden || open.style.hidden || size < 3) {
      this.part.hidden += characters;
      return;
    }
    this.part.visible += characters;
    open.paragraph.runs.push({ text, bold: this.look.bold ?? open.style.bold, size });
  }
}
