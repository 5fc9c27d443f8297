import type { DocumentLink } from '../document/read-document.js';
import { FlowBuilder } from '../flow/flow-builder.js';
import { ParseFailure } from '../parse-failure.js';
import { readDeclarations } from './declarations.js';
import { lookOf, rootLook, type ElementLook } from './element-look.js';
import { StyleSheet } from './style-sheet.js';

interface OpenElement {
  tag: string;
  look: ElementLook;
  /** What to end in the flow with the element. */
  ends: (() => void)[];
  /** A row of boxes side by side, whose children are its cells. */
  isRow: boolean;
}

const maxDepth = 500;
/** Elements whose content is no text of the page. */
const silent = new Set(
  'script noscript template head title svg math canvas object iframe audio video select textarea option datalist map del'.split(
    ' ',
  ),
);

/** Takes the tags and text of a page and writes what a browser would show, in the order it stands in the page. */
export class HtmlReader {
  readonly flow = new FlowBuilder(false);
  readonly links: DocumentLink[] = [];
  private readonly styles = new StyleSheet();
  private readonly open: OpenElement[] = [];
  private silenced = 0;
  private css: string | null = null;
  /** White space was seen that the next text must not join across. */
  private space = false;

  /** @throws ParseFailure when elements are nested beyond all measure */
  openTag(tag: string, attributes: Record<string, string>): void {
    if (this.open.length >= maxDepth)
      throw new ParseFailure('too_complex', 'Elements are nested too deeply.');
    if (tag === 'style') this.css = '';
    const parent = this.open.at(-1);
    const { class: classes = '', id, style = '', href } = attributes;
    const own = readDeclarations(style);
    this.styles.noteGround(own);
    const css = {
      ...this.styles.of(tag, classes.split(/\s+/).filter(Boolean), id),
      ...own,
    };
    const look = lookOf(tag, attributes, css, parent?.look ?? rootLook, this.styles.knowsGrounds);
    const element: OpenElement = { tag, look, ends: [], isRow: look.display === 'row' };
    this.open.push(element);
    if (silent.has(tag)) this.silenced++;
    if (this.silenced > 0 || tag === 'style') return;
    if (tag === 'br') this.put('\n');
    else this.begin(element, parent, spanOf(attributes.colspan));
    if (tag === 'a' && href && /^(?:https?|mailto|tel):/i.test(href) && !look.hidden)
      this.links.push({ url: href, page: 1 });
  }

  closeTag(): void {
    const element = this.open.pop();
    if (!element) return;
    if (element.tag === 'style' && this.css !== null) {
      this.styles.add(this.css);
      this.css = null;
    }
    if (silent.has(element.tag)) this.silenced--;
    for (const end of element.ends.toReversed()) end();
  }

  text(raw: string): void {
    if (this.css !== null) this.css += raw;
    else if (this.silenced === 0) this.inlineText(raw);
  }

  private inlineText(raw: string): void {
    const { look } = this.open.at(-1) ?? { look: rootLook };
    if (look.preformatted) return this.flow.write(raw.replace(/\r\n?/g, '\n'), look);
    const text = raw.replace(/[ \t\r\n\f]+/g, ' ');
    const isAtStart = !this.flow.paragraph || this.flow.paragraph.runs.length === 0;
    const lead = this.space && !isAtStart && !text.startsWith(' ') ? ' ' : '';
    if (text.trim() === '') {
      this.space ||= text !== '';
      return;
    }
    this.space = text.endsWith(' ');
    this.flow.write(lead + (isAtStart ? text.trimStart() : text).trimEnd(), look);
  }

  private put(sign: string): void {
    if (this.flow.paragraph?.runs.length) this.flow.write(sign, this.open.at(-1)?.look ?? rootLook);
    this.space = false;
  }

  private begin(element: OpenElement, parent: OpenElement | undefined, span: number): void {
    const { flow } = this;
    const { display, floats } = element.look;
    if (parent?.isRow && display !== 'table-cell') this.openCell(element, 1);
    else if (floats) {
      this.put('\t');
      element.ends.push(() => this.put('\t'));
    }
    if (display === 'inline') return;
    this.space = false;
    if (display === 'table' || display === 'row') {
      flow.openTable();
      if (display === 'row') flow.openRow();
      element.ends.push(() => flow.closeTable());
    } else if (display === 'table-row') flow.openRow();
    else if (display === 'table-cell') this.openCell(element, span);
    else this.openBlock(element);
  }

  private openCell(element: OpenElement, span: number): void {
    this.flow.openCell(span);
    this.space = false;
    element.ends.push(() => this.flow.closeCell());
  }

  private openBlock(element: OpenElement): void {
    const { flow } = this;
    const { tag, look } = element;
    // The first block in a list item is the item itself: its mark stands before it.
    const continues = flow.paragraph?.list === true && flow.paragraph.runs.length === 0;
    const list = look.display === 'list-item' || continues;
    const rank = tag === 'h1' ? 'title' : /^h[2-6]$/.test(tag) ? 'heading' : null;
    if (tag === 'hr') return flow.endParagraph();
    flow.startParagraph({ list, rank, spaceBefore: rank ? 8 : 0, indent: list ? 20 : 0 });
    element.ends.push(() => {
      flow.endParagraph();
      this.space = false;
    });
  }
}

/** Columns a cell covers (HTML Standard, `colspan`); no table of a resume has more. */
function spanOf(colspan: string | undefined): number {
  const span = Number.parseInt(colspan ?? '', 10);
  return span > 0 ? Math.min(span, 100) : 1;
}
