import type { BlockBuilder, OpenParagraph } from './block-builder.js';
import { Fields } from './fields.js';
import { onOneLine } from './one-line.js';
import { noteParagraphProperty } from './paragraph-look.js';
import type { PartContext, ReadPart } from './read-part.js';
import { noteRunProperty } from './run-look.js';
import { RunWriter, type TextPlace } from './run-writer.js';
import { settleParagraph } from './settle-paragraph.js';

/** The text of one part as it runs through paragraphs: runs with their looks, signs, fields, links and pages. */
export class TextFlow {
  readonly links: ReadPart['links'] = [];
  readonly writer: RunWriter;
  pages = 1;
  private readonly fields = new Fields();
  /** Paragraphs under way; those of a text box stand within the one it is anchored in. */
  private readonly places: TextPlace[] = [];
  private pageOpenedAt = 0;

  constructor(
    private readonly context: PartContext,
    private readonly builder: BlockBuilder,
  ) {
    this.writer = new RunWriter(context.styles, context.showsPale);
  }

  /** Characters written so far, seen or not. */
  get written(): number {
    return this.writer.visible + this.writer.hidden;
  }

  /** The paragraph under way; undefined between paragraphs. */
  get paragraph(): OpenParagraph | undefined {
    return this.places.at(-1)?.open;
  }

  /** A paragraph begins on this ground, a colour or null when it cannot be told. */
  openParagraph(ground: number | null): void {
    const open = this.builder.openParagraph(this.pages);
    this.places.push({ open, style: this.context.styles.paragraph(), look: {}, run: null, ground });
  }

  closeParagraph(): void {
    const place = this.places.pop();
    if (!place) return;
    if (this.places.length === 0) this.fields.abandon();
    settleParagraph(place, this.context.numbering);
    this.builder.closeParagraph();
  }

  openRun(): void {
    if (this.place) this.place.run = {};
  }

  closeRun(): void {
    if (this.place) this.place.run = null;
  }

  /** Properties count within a run only: those of the paragraph mark look after its sign. */
  runProperty(name: string, at: Record<string, string>): void {
    if (this.place?.run) noteRunProperty(this.place.run, name, at);
  }

  paragraphProperty(name: string, at: Record<string, string>): void {
    const { place } = this;
    if (!place) return;
    if (name === 'pStyle') place.style = this.context.styles.paragraph(at.val);
    else if (name === 'framePr' && at.dropCap !== undefined && at.dropCap !== 'none')
      place.open.joinsNext = true;
    else noteParagraphProperty(place.look, name, at);
  }

  /** A deleted paragraph mark joins two paragraphs. */
  deleteMark(): void {
    if (this.place && !this.place.run) this.place.open.joinsNext = true;
  }

  /** Text of the part, its line breaks being white space. */
  text(text: string): void {
    this.write(onOneLine(text));
  }

  instruction(text: string): void {
    this.fields.instruct(text);
  }

  /** Signs count within runs; elements of the same name are properties elsewhere. */
  sign(text: string): void {
    if (this.place?.run) this.write(text);
  }

  lineEnd(type: string | undefined): void {
    if (type === 'page') this.newPage();
    else if (type === 'column') this.builder.breakColumn();
    else this.sign('\n');
  }

  /** A break and the note of where it fell when last printed are one. */
  newPage(): void {
    if (this.written > this.pageOpenedAt) this.pages++;
    this.pageOpenedAt = this.written;
  }

  /** A field of one element begins with its instruction complete. */
  simpleField(instruction: string | undefined): void {
    this.fields.begin(instruction);
    this.field('separate');
  }

  /** A field begins, ends, or what it came to does, by the type of its sign. */
  field(type: string | undefined): void {
    if (type === 'begin') this.fields.begin();
    const url = type === 'separate' ? this.fields.separate() : type === 'end' ? this.fields.end() : null;
    if (url) this.link({ url });
  }

  link(target: { id: string } | { url: string }): void {
    this.links.push({ ...target, page: this.pages });
  }

  private get place(): TextPlace | undefined {
    return this.places.at(-1);
  }

  private write(text: string): void {
    const { place } = this;
    if (!place || this.fields.hidesText) return;
    if (this.fields.countsPages) place.open.paragraph.isFurniture = true;
    this.writer.write(place, text);
  }
}
