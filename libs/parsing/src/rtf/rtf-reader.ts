import type { DocumentLink } from '../document/read-document.js';
import { FlowBuilder } from '../flow/flow-builder.js';
import { ParseFailure } from '../parse-failure.js';
import { codePageOf, decodeCodePage } from './code-pages.js';
import { destinations, signs } from './control-words.js';
import { firstState, plainParagraph, plainText, type RtfState } from './rtf-state.js';
import type { RtfToken } from './tokens.js';

const maxDepth = 1000;
const twipsPerPoint = 20;

/** Follows the groups and control words of RTF and writes what a reader sees. */
export class RtfReader {
  readonly links: DocumentLink[] = [];
  readonly header = new FlowBuilder();
  readonly body = new FlowBuilder();
  readonly footer = new FlowBuilder();
  private flow = this.body;
  private state = firstState();
  private readonly outer: RtfState[] = [];
  /** Bytes that wait for their code page: a character may have two of them, each written by itself. */
  private waiting: number[] = [];
  private toSkip = 0;
  private optional = false;
  private tableText = '';
  private style = 0;
  private font = 0;
  private documentCodePage = 1252;
  private readonly codePages = new Map<number, number>();
  private readonly ranks = new Map<number, RtfState['rank']>();
  private inRow = false;
  private inCell = false;
  private inTable = false;

  get isFull(): boolean {
    return this.body.isFull;
  }

  /** @throws ParseFailure when groups are nested beyond all measure */
  take(token: RtfToken): void {
    if (token.kind === 'bytes') return this.bytes(token.bytes);
    this.flush();
    if (token.kind === 'open') this.open();
    else if (token.kind === 'close') this.close();
    else this.control(token.word, token.value);
  }

  end(): void {
    this.flush();
  }

  private open(): void {
    if (this.outer.length >= maxDepth) throw new ParseFailure('too_complex', 'Groups are nested too deeply.');
    this.toSkip = 0;
    this.outer.push(this.state);
    this.state = { ...this.state, isBox: false, returnsToBody: false };
  }

  private close(): void {
    this.toSkip = 0;
    this.optional = false;
    const { state } = this;
    if (state.destination === 'instruction') this.endInstruction();
    if (state.isBox) this.flow.closeCell();
    if (state.returnsToBody) this.flow = this.body;
    this.state = this.outer.pop() ?? state;
  }

  private bytes(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (this.toSkip > 0) this.toSkip--;
      else this.waiting.push(byte);
    }
  }

  private flush(): void {
    if (this.waiting.length === 0) return;
    const text = decodeCodePage(Uint8Array.from(this.waiting), this.state.codePage);
    this.waiting = [];
    this.write(text);
  }

  private write(text: string): void {
    const { state, flow } = this;
    if (state.destination === 'fonts' || state.destination === 'nowhere' || state.destination === 'colours')
      return;
    if (state.destination !== 'page') {
      this.tableText += text;
      if (state.destination === 'styles' && text.includes(';')) this.endStyle();
      return;
    }
    if (flow === this.body) this.enterCell();
    if (!flow.paragraph) {
      const { rank, list, indent, spaceBefore } = state;
      flow.startParagraph({ rank, list, indent, spaceBefore });
    }
    flow.write(text, state);
  }

  private control(word: string, value: number | null): void {
    const { state } = this;
    if (word === '*') this.optional = true;
    else if (word === 'u' && value !== null) this.unicode(value);
    else if (signs[word] !== undefined) this.write(signs[word]);
    else if (destinations[word] !== undefined || this.optional) this.enter(word);
    else if (state.destination === 'page') this.formatting[word]?.(value);
    else this.tableControl(word, value);
  }

  private unicode(value: number): void {
    this.write(String.fromCharCode(value < 0 ? value + 0x1_0000 : value));
    this.toSkip = this.state.substitutes;
  }

  /** A destination nobody knows is skipped when it is optional. */
  private enter(word: string): void {
    const { state } = this;
    const place = destinations[word] ?? 'nowhere';
    this.optional = false;
    if (state.destination === 'nowhere' || place === 'inside') return;
    if (place === 'header' || place === 'footer') {
      this.flow = this[place];
      this.flow.endParagraph();
      state.returnsToBody = true;
    } else if (place === 'box') {
      this.flow.openBox();
      state.isBox = true;
    } else if (place === 'list') {
      const above = this.outer.at(-1);
      if (above) above.list = true;
      state.destination = 'nowhere';
    } else state.destination = place;
    this.tableText = '';
  }

  private readonly formatting: Record<string, (value: number | null) => void> = {
    par: () => this.endParagraph(),
    sect: () => this.endParagraph(),
    page: () => this.newPage(),
    pagebb: () => this.newPage(),
    cell: () => this.endCell(),
    nestcell: () => this.write('\t'),
    nestrow: () => this.endParagraph(),
    row: () => this.endRow(),
    pard: () => plainParagraph(this.state),
    plain: () => plainText(this.state),
    intbl: () => (this.state.inTable = true),
    b: (value) => (this.state.bold = value !== 0),
    v: (value) => (this.state.hidden = value !== 0),
    deleted: (value) => (this.state.hidden = value !== 0),
    fs: (value) => (this.state.size = (value ?? 24) / 2),
    f: (value) => this.useFont(value ?? 0),
    uc: (value) => (this.state.substitutes = Math.min(value ?? 1, 8)),
    ansicpg: (value) => (this.state.codePage = this.documentCodePage = value ?? 1252),
    mac: () => (this.state.codePage = this.documentCodePage = 10_000),
    ls: (value) => (this.state.list = (value ?? 0) > 0),
    li: (value) => (this.state.indent = (value ?? 0) / twipsPerPoint),
    sb: (value) => (this.state.spaceBefore = (value ?? 0) / twipsPerPoint),
    outlinelevel: (value) => (value ?? 9) < 9 && (this.state.rank ??= 'heading'),
    s: (value) => (this.state.rank = this.ranks.get(value ?? 0) ?? null),
  };

  private useFont(font: number): void {
    this.state.codePage = this.codePages.get(font) ?? this.documentCodePage;
  }

  private tableControl(word: string, value: number | null): void {
    if (word === 'f') this.font = value ?? 0;
    if (word === 's') this.style = value ?? 0;
    if (word === 'fcharset' && this.state.destination === 'fonts') {
      const codePage = codePageOf(value ?? 0);
      if (codePage !== null) this.codePages.set(this.font, codePage);
    }
  }

  private endStyle(): void {
    const name = this.tableText.replace(/;.*/s, '').trim();
    this.tableText = '';
    if (/^(?:title|titel|titre|título)$/i.test(name)) this.ranks.set(this.style, 'title');
    else if (/^(?:heading|überschrift|titre|título|encabezado)\s*\d/i.test(name))
      this.ranks.set(this.style, 'heading');
  }

  private endInstruction(): void {
    const url = /HYPERLINK\s+"([^"]+)"/.exec(this.tableText)?.[1];
    if (url) this.links.push({ url, page: this.flow.page });
    this.tableText = '';
  }

  private newPage(): void {
    this.endParagraph();
    this.flow.page++;
  }

  private endParagraph(): void {
    if (this.flow.paragraph) this.flow.endParagraph();
    else {
      if (this.flow === this.body) this.enterCell();
      this.flow.startParagraph(); // an empty line, white space to what follows
      this.flow.endParagraph();
    }
  }

  /** Rows and cells begin with their text: RTF marks their ends alone. */
  private enterCell(): void {
    const { inTable, isBox } = this.state;
    if (isBox) return;
    if (inTable && !this.inTable) {
      this.flow.openTable();
      this.inTable = true;
    } else if (!inTable && this.inTable && !this.inRow) {
      this.flow.closeTable();
      this.inTable = false;
    }
    if (!this.inTable) return;
    if (!this.inRow) this.flow.openRow();
    this.inRow = true;
    if (!this.inCell) this.flow.openCell();
    this.inCell = true;
  }

  private endCell(): void {
    if (this.flow !== this.body || !this.inTable) return this.write('\t');
    if (this.inCell) this.flow.closeCell();
    this.inCell = false;
  }

  private endRow(): void {
    if (this.flow !== this.body) return this.endParagraph();
    this.endCell();
    this.inRow = false;
  }
}
