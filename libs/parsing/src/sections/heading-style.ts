import type { Line } from '../document/line.js';
import { knownHeading } from './heading-words.js';

/** How headings are set in a document, learnt from the headings whose words are known. */
export class HeadingStyle {
  private readonly known = new Map<string, number>();
  private readonly all = new Map<string, number>();
  private readonly edges = new Map<string, number[]>();
  /** Styles in which a line stands right below a heading: heads of entries are set so too. */
  private readonly stacked = new Set<string>();
  /** Size of most of the text. */
  readonly bodySize: number;

  constructor(lines: readonly Line[]) {
    const sizes = new Map<number, number>();
    const seen = new Set<string>();
    let heading: string | null = null;
    for (const line of lines) {
      const style = styleOf(line);
      const isKnown = knownHeading(line.text) !== null;
      if (!isKnown && style === heading) this.stacked.add(style);
      heading = isKnown ? style : null;
      sizes.set(line.size, (sizes.get(line.size) ?? 0) + line.text.length);
      this.all.set(style, (this.all.get(style) ?? 0) + 1);
      // A section has its heading once a page; what recurs is a label within entries.
      const text = `${line.page} ${style} ${line.text}`;
      if (!isKnown || seen.has(text)) continue;
      seen.add(text);
      this.known.set(style, (this.known.get(style) ?? 0) + 1);
      const edges = this.edges.get(style);
      if (edges) edges.push(line.x);
      else this.edges.set(style, [line.x]);
    }
    this.bodySize = [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
  }

  /** Share (0 to 1) of the lines in this line's style that are known headings; 0 for a style seen on one heading only. */
  purity(line: Line): number {
    const style = styleOf(line);
    const known = this.known.get(style) ?? 0;
    return known < 2 ? 0 : known / (this.all.get(style) ?? 1);
  }

  /** Whether the line starts where the known headings of its style do, if those agree. */
  isAligned(line: Line): boolean {
    const edges = this.edges.get(styleOf(line)) ?? [];
    const agree = edges.every((x) => Math.abs(x - (edges[0] ?? x)) < 3);
    return !agree || edges.some((x) => Math.abs(x - line.x) < 3);
  }

  /** The most known headings any style has. */
  get strongest(): number {
    return Math.max(0, ...this.known.values());
  }

  /** Whether most known headings are set like this line, and most lines set like it are known headings. */
  isUsual(line: Line): boolean {
    return this.purity(line) >= 0.5 && this.support(line) * 3 > this.strongest * 2;
  }

  /** Whether the author marked the line as they did known headings, and no head of an entry. */
  isMarked(line: Line): boolean {
    return line.styled === 'heading' && this.support(line) >= 2 && !this.stacked.has(styleOf(line));
  }

  /** Known headings in this line's style. */
  support(line: Line): number {
    return this.known.get(styleOf(line)) ?? 0;
  }

  /** Typographic emphasis against the body text, 0 to 1. */
  emphasis(line: Line): number {
    let sum = 0;
    if (line.bold) sum += 0.3;
    if (line.size > this.bodySize * 1.08) sum += 0.35;
    if (isCapitals(line.text)) sum += 0.3;
    if (line.gapBefore > 1.35) sum += 0.2;
    if (line.styled) sum += 0.5;
    return Math.min(sum, 1);
  }
}

export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

function styleOf(line: Line): string {
  return [
    (Math.round(line.size * 2) / 2).toFixed(1),
    line.bold ? 'bold' : '',
    isCapitals(line.text) ? 'caps' : '',
    line.styled ?? '',
  ].join('/');
}
