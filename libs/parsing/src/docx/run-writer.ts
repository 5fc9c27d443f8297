import type { OpenParagraph } from './block-builder.js';
import { Pallor } from './pallor.js';
import type { ParagraphLook } from './paragraph-look.js';
import type { RunLook } from './run-look.js';
import type { Style, Styles } from './styles.js';
import { asSymbols } from './symbols.js';

/** A paragraph and the looks that decide on those of its runs. */
export interface TextPlace {
  open: OpenParagraph;
  style: Style;
  look: ParagraphLook;
  /** The properties of the run under way; null between runs. */
  run: RunLook | null;
  /** What is behind the paragraph; null when it cannot be told. */
  ground: number | null;
}

/** Text smaller than this many points is not read by people. */
const smallest = 3;
/** Points: text moved further to the left, up or down has left the page; so has text indented by twice a page's width. */
const [farthest, widest] = [150, 1200];

/** Writes text into paragraphs and counts what a reader sees of it. */
export class RunWriter {
  visible = 0;
  hidden = 0;
  private readonly pallor: Pallor;

  /** White text counts as seen when something dark may be behind it (`showsPale`). */
  constructor(
    private readonly styles: Styles,
    showsPale: boolean,
  ) {
    this.pallor = new Pallor(showsPale);
  }

  /** Characters whose being seen depends on what lies behind the page's text. */
  get pale(): number {
    return this.pallor.pale;
  }

  write(place: TextPlace, raw: string): void {
    const own = place.run ?? {};
    const style = place.style.run;
    const named = own.style === undefined ? undefined : this.styles.character(own.style);
    const size = own.size ?? named?.size ?? style.size ?? 10;
    const characters = raw.replace(/\s+/g, '').length;
    const isHidden = own.hidden ?? named?.hidden ?? style.hidden ?? false;
    const looks = [own, named ?? {}, style];
    if (
      isHidden ||
      size < smallest ||
      isMisshapen(looks, size) ||
      isAway(place) ||
      this.isLost(place, looks, raw)
    ) {
      this.hidden += characters;
      return;
    }
    this.visible += characters;
    const text = own.symbols ? asSymbols(raw) : raw;
    const bold = own.bold ?? isBoldByStyles(style.bold, named?.bold);
    const italic = own.italic ?? named?.italic ?? style.italic ?? false;
    const { runs } = place.open.paragraph;
    const last = runs.at(-1);
    if (last?.bold === bold && last.italic === italic && last.size === size) last.text += text;
    else runs.push({ text, bold, italic, size });
  }

  private isLost(place: TextPlace, looks: readonly RunLook[], text: string): boolean {
    const highlight = firstOf(looks, 'highlight');
    const colour = firstOf(looks, 'colour') ?? (highlight === undefined ? null : black);
    const grounds = [highlight, firstOf(looks, 'ground'), place.look.ground, place.style.paragraph.ground];
    const stated = grounds.find((ground) => ground !== undefined);
    return this.pallor.hides(text, colour, stated, place.ground);
  }
}

const black = 0;

/** What the first of the looks that says anything of it says. */
function firstOf<Name extends keyof RunLook>(looks: readonly RunLook[], name: Name): RunLook[Name] {
  return looks.find((look) => look[name] !== undefined)?.[name];
}

/** Letters drawn too narrow to be read, or raised or lowered off the page. */
function isMisshapen(looks: readonly RunLook[], size: number): boolean {
  const width = size * (firstOf(looks, 'stretch') ?? 1);
  return width < smallest / 2 || Math.abs(firstOf(looks, 'raised') ?? 0) > farthest;
}

/** The paragraph's lines are cut to nothing, or stand beside the page. */
function isAway({ look, style }: TextPlace): boolean {
  const { exactLine = null, indent = 0 } = { ...style.paragraph, ...look };
  return (exactLine !== null && exactLine < smallest) || indent < -farthest || indent > widest;
}

/** Bold is a toggle: set by both the paragraph's and the character's style it is off (ECMA-376 part 1, 17.7.3). */
function isBoldByStyles(paragraph = false, character = false): boolean {
  return paragraph !== character;
}
