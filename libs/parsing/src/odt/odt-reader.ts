import type { DocumentLink } from '../document/read-document.js';
import type { XmlHandler } from '../docx/read-xml.js';
import { FlowBuilder } from '../flow/flow-builder.js';
import { OdtLooks } from './odt-looks.js';
import { OdtStructure } from './odt-structure.js';
import type { OdtFamily, OdtStyle, OdtStyles } from './odt-styles.js';

/** More spaces than this in a row say nothing more. */
const maxSpaces = 40;
/** Elements that hold no text of the page: deleted text, remarks, descriptions of pictures, form controls. */
const silent = new Set(
  'tracked-changes annotation annotation-end title desc forms sequence-decls ruby-text note-citation table-of-content-source'.split(
    ' ',
  ),
);
const headers = /^header(?:-first|-left)?$/;
const footers = /^footer(?:-first|-left)?$/;

/** Reads the content of an OpenDocument text, or the page headers and footers among its styles, into flows. */
export class OdtReader implements XmlHandler {
  readonly body = new FlowBuilder();
  readonly header = new FlowBuilder();
  readonly footer = new FlowBuilder();
  readonly links: DocumentLink[] = [];
  private flow: FlowBuilder | null = null;
  private silenced = 0;
  private hiddenSections: boolean[] = [];
  private lists: { item: boolean }[] = [];
  readonly looks: OdtLooks;
  private readonly structure: OdtStructure;

  /** White text counts as seen when something dark may be behind it (`showsPale`). */
  constructor(
    private readonly styles: OdtStyles,
    showsPale: boolean,
  ) {
    this.looks = new OdtLooks(styles, showsPale);
    this.structure = new OdtStructure(styles, this.looks, () => this.flow);
  }

  open(name: string, at: Record<string, string>): void {
    if (silent.has(name)) this.silenced++;
    if (this.silenced > 0) return;
    if (headers.test(name)) this.flow = this.header;
    else if (footers.test(name)) this.flow = this.footer;
    (this.openers[name] ?? this.structure.openers[name])?.(at);
  }

  close(name: string): void {
    if (silent.has(name)) this.silenced--;
    else if (this.silenced === 0) (this.closers[name] ?? this.structure.closers[name])?.();
    if (headers.test(name) || footers.test(name)) this.flow = null;
  }

  text(text: string): void {
    if (this.silenced === 0 && this.looks.inParagraph) this.write(text.replace(/[ \t\r\n]+/g, ' '));
  }

  private readonly openers: Record<string, (at: Record<string, string>) => void> = {
    body: () => (this.flow = this.body),
    p: (at) => this.openParagraph(at, false),
    h: (at) => this.openParagraph(at, true),
    span: (at) => this.looks.openSpan(this.style('text', at)),
    s: ({ c }) => this.write(' '.repeat(Math.min(Number(c ?? 1) || 1, maxSpaces))),
    tab: () => this.write('\t'),
    'line-break': () => this.write('\n'),
    'soft-page-break': () => this.flow && this.flow.page++,
    a: ({ href }) =>
      href &&
      /^(?:https?|mailto|tel):/i.test(href) &&
      this.links.push({ url: href, page: this.flow?.page ?? 1 }),
    list: () => this.lists.push({ item: false }),
    'list-item': () => this.beginItem(),
    section: ({ display }) => this.hiddenSections.push(display === 'none'),
  };

  private readonly closers: Record<string, () => void> = {
    p: () => this.closeParagraph(),
    h: () => this.closeParagraph(),
    span: () => this.looks.closeSpan(),
    list: () => this.lists.pop(),
    section: () => this.hiddenSections.pop(),
  };

  private style(family: OdtFamily, at: Record<string, string>): OdtStyle {
    return this.styles.get(family, at['style-name']);
  }

  private beginItem(): void {
    const list = this.lists.at(-1);
    if (list) list.item = true;
  }

  private openParagraph(at: Record<string, string>, isHeading: boolean): void {
    const style = this.style('paragraph', at);
    const list = this.lists.at(-1);
    this.looks.openParagraph(style);
    if (!this.flow) return;
    if (style.breaksPage && this.flow.blocks.length > 0) this.flow.page++;
    this.flow.startParagraph({
      rank: isHeading ? 'heading' : style.rank,
      list: !isHeading && list?.item === true,
      indent: style.indent + 18 * this.lists.length,
      spaceBefore: style.spaceBefore,
      spaceAfter: style.spaceAfter,
    });
    if (list) list.item = false;
  }

  private closeParagraph(): void {
    this.looks.closeParagraph();
    this.flow?.endParagraph();
  }

  private write(text: string): void {
    if (!this.looks.inParagraph || !this.flow) return;
    this.flow.write(text, this.looks.lookOf(text, this.hiddenSections.includes(true)));
  }
}
