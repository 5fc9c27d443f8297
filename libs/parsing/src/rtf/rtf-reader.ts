import { Pallor } from '../docx/pallor.js';
import type { DocumentLink } from '../document/read-document.js';
import { ParseFailure } from '../parse-failure.js';
import { decodeCodePage } from './code-pages.js';
import { destinations, signs } from './control-words.js';
import { formatting } from './formatting.js';
import { RtfFlow } from './rtf-flow.js';
import { RtfHeads } from './rtf-heads.js';
import { RtfShapes } from './rtf-shapes.js';
import { firstState, type RtfState } from './rtf-state.js';
import type { RtfToken } from './tokens.js';

const maxDepth = 1000;
const white = 0xffffff;
/** The code page of files from an old Macintosh. */
const macintosh = 10_000;

/** Follows the groups and control words of RTF and writes what a reader sees. */
export class RtfReader {
  readonly links: DocumentLink[] = [];
  readonly header = new RtfFlow();
  readonly body = new RtfFlow();
  readonly footer = new RtfFlow();
  readonly shapes = new RtfShapes();
  readonly pallor: Pallor;
  private readonly heads = new RtfHeads();
  private flow = this.body;
  private state = firstState();
  private readonly outer: RtfState[] = [];
  /** Bytes that wait for their code page: a character may have two of them, each written by itself. */
  private waiting: number[] = [];
  private toSkip = 0;
  private optional = false;
  private instruction = '';

  /** White text counts as seen when something dark may be behind it. */
  constructor(showsPale: boolean) {
    this.pallor = new Pallor(showsPale);
  }

  get isFull(): boolean {
    return this.body.builder.isFull;
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
    for (const flow of [this.header, this.body, this.footer]) flow.end();
  }

  private open(): void {
    if (this.outer.length >= maxDepth) throw new ParseFailure('too_complex', 'Groups are nested too deeply.');
    this.toSkip = 0;
    this.outer.push(this.state);
    this.state = { ...this.state, ends: null };
  }

  private close(): void {
    this.toSkip = 0;
    this.optional = false;
    const { ends } = this.state;
    if (ends === 'instruction') this.endInstruction();
    else if (ends === 'box') this.flow.closeBox();
    else if (ends === 'shape') this.shapes.leave();
    else if (ends === 'furniture') this.flow = this.body;
    else if (ends === 'name') this.shapes.endName();
    else if (ends === 'value') this.shapes.endValue();
    this.state = this.outer.pop() ?? this.state;
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
    const { state } = this;
    const { destination } = state;
    if (destination === 'nowhere') return;
    if (destination === 'instruction') this.instruction += text;
    else if (destination === 'sn' || destination === 'sv') this.shapes.write(text);
    else if (destination !== 'page') this.heads.text(destination, text);
    else if (!state.deleted) {
      const { bold, size } = state;
      this.flow.tables.reach(state.depth);
      this.flow.write(text, state, { bold, size, hidden: state.hidden || this.isLost(text) });
    }
  }

  private isLost(text: string): boolean {
    const { colour, letterGround, paragraphGround } = this.state;
    const index = letterGround ?? paragraphGround ?? this.flow.tables.ground;
    if (index === undefined) return false;
    const stated = index === null ? undefined : this.heads.colourOf(index);
    return this.pallor.hides(text, this.heads.colourOf(colour), stated, this.shapes.ground ?? white);
  }

  private control(word: string, value: number | null): void {
    const { state } = this;
    if (word === '*') this.optional = true;
    else if (word === 'u' && value !== null) this.unicode(value);
    else if (signs[word] !== undefined) this.write(signs[word]);
    else if (destinations[word] !== undefined || this.optional) this.enter(word);
    else if (state.destination !== 'page') this.tableControl(word, value);
    else if (formatting[word]) formatting[word](state, value);
    else if (word === 'f') state.codePage = this.heads.codePage(value ?? 0);
    else if (word === 's') Object.assign(state, { rank: null }, this.heads.style(value ?? 0));
    else if (word === 'ansicpg' || word === 'mac') this.useCodePage(word === 'mac' ? macintosh : value);
    else this.flow.control(word, value, state);
  }

  private unicode(value: number): void {
    this.write(String.fromCharCode(value < 0 ? value + 0x1_0000 : value));
    this.toSkip = this.state.substitutes;
  }

  private tableControl(word: string, value: number | null): void {
    if (word.startsWith('pic')) this.shapes.measure(word, value ?? 0);
    else this.heads.control(this.state.destination, word, value);
  }

  /** A destination nobody knows is skipped when it is optional. */
  private enter(word: string): void {
    const { state } = this;
    const place = destinations[word] ?? 'nowhere';
    this.optional = false;
    if (state.destination === 'nowhere' && place !== 'sn' && place !== 'sv') return;
    if (place === 'header' || place === 'footer') {
      this.flow = this[place];
      this.flow.builder.endParagraph();
      state.ends = 'furniture';
    } else if (place === 'box') {
      this.flow.openBox();
      Object.assign(state, { ends: 'box', depth: 0 });
    } else if (place === 'shape') {
      this.shapes.enter();
      state.ends = 'shape';
    } else if (place === 'row') state.inNestedRow = true;
    else if (place === 'list') {
      const above = this.outer.at(-1);
      if (above) above.list = true;
      state.destination = 'nowhere';
    } else if (place !== 'inside') this.enterTable(place);
  }

  private enterTable(place: RtfState['destination']): void {
    const { state } = this;
    state.destination = place;
    if (place === 'instruction') {
      state.ends = 'instruction';
      this.instruction = '';
    } else if (place === 'sn' || place === 'sv') state.ends = place === 'sn' ? 'name' : 'value';
    else if (place !== 'nowhere') this.heads.begin();
  }

  private useCodePage(codePage: number | null): void {
    this.state.codePage = codePage ?? this.state.codePage;
    this.heads.useCodePage(this.state.codePage);
  }

  private endInstruction(): void {
    const url = /HYPERLINK\s+"([^"]+)"/.exec(this.instruction)?.[1];
    if (url) this.links.push({ url, page: this.flow.builder.page });
  }
}
