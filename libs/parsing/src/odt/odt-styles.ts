import { readXml } from '../docx/read-xml.js';

/** What a style says of a paragraph or a stretch of text; null where it leaves that to what is around. */
export interface OdtStyle {
  rank: 'heading' | 'title' | null;
  bold: boolean | null;
  /** Points. */
  size: number | null;
  hidden: boolean;
  /** Points. */
  indent: number;
  spaceBefore: number;
  breaksPage: boolean;
}

interface RawStyle extends Partial<OdtStyle> {
  name: string;
  parent: string | undefined;
  /** Share of the parent's size, where the size is given so. */
  scale?: number;
}

const noStyle: OdtStyle = {
  rank: null,
  bold: null,
  size: null,
  hidden: false,
  indent: 0,
  spaceBefore: 0,
  breaksPage: false,
};
const maxParents = 12;
const pointsPer: Record<string, number> = { pt: 1, in: 72, cm: 28.346, mm: 2.8346, pc: 12, px: 0.75 };

/** The styles of an OpenDocument file (ODF 1.3 part 3, 16), resolved along their parents. */
export class OdtStyles {
  private readonly raw = new Map<string, RawStyle>();
  private readonly resolved = new Map<string, OdtStyle>();
  /** Size of text without a style, in points. */
  defaultSize = 12;

  /** Adds the styles of one part; both its named and its automatic ones. @throws ParseFailure */
  add(xml: string): void {
    let open: RawStyle | null = null;
    let inDefault = false;
    readXml(xml, {
      open: (element, at) => {
        if (element === 'default-style') inDefault = at.family === 'paragraph';
        if (element === 'style' && at.name) {
          open = { name: at['display-name'] ?? at.name, parent: at['parent-style-name'] };
          if (at['default-outline-level']) open.rank = 'heading';
          this.raw.set(keyOf(at.family, at.name), open);
        }
        if (inDefault && element === 'text-properties')
          this.defaultSize = points(at['font-size']) ?? this.defaultSize;
        if (open) note(open, element, at);
      },
      close: (element) => {
        if (element === 'style') open = null;
        if (element === 'default-style') inDefault = false;
      },
    });
  }

  /** The style of this family and name; unknown ones say nothing. */
  get(family: 'paragraph' | 'text', name: string | undefined): OdtStyle {
    if (name === undefined) return noStyle;
    const key = keyOf(family, name);
    let style = this.resolved.get(key);
    if (!style) this.resolved.set(key, (style = this.resolve(family, name, 0)));
    return style;
  }

  private resolve(family: string, name: string, depth: number): OdtStyle {
    const raw = this.raw.get(keyOf(family, name));
    if (!raw || depth > maxParents) return { ...noStyle, rank: rankOf(name) };
    const base = raw.parent ? this.resolve(family, raw.parent, depth + 1) : noStyle;
    const inherited = raw.scale === undefined ? base.size : (base.size ?? this.defaultSize) * raw.scale;
    return {
      rank: raw.rank ?? rankOf(raw.name) ?? base.rank,
      bold: raw.bold ?? base.bold,
      size: raw.size ?? inherited,
      hidden: raw.hidden ?? base.hidden,
      indent: raw.indent ?? base.indent,
      spaceBefore: raw.spaceBefore ?? base.spaceBefore,
      breaksPage: raw.breaksPage ?? base.breaksPage,
    };
  }
}

function keyOf(family: string | undefined, name: string): string {
  return `${family}/${name}`;
}

function note(style: RawStyle, element: string, at: Record<string, string>): void {
  if (element === 'text-properties') {
    const weight = at['font-weight'];
    if (weight !== undefined) style.bold = /^(?:bold|[6-9]00)$/.test(weight);
    const size = at['font-size'] ?? '';
    if (size.endsWith('%')) style.scale = Number.parseFloat(size) / 100 || 1;
    else if (size) style.size = points(size);
    if (at.display === 'none') style.hidden = true;
  }
  if (element === 'paragraph-properties') {
    if (at['margin-left']) style.indent = points(at['margin-left']) ?? 0;
    if (at['margin-top']) style.spaceBefore = points(at['margin-top']) ?? 0;
    if (at['break-before'] === 'page') style.breaksPage = true;
  }
}

/** A length such as `0.5in` or `12pt` in points; null when it is none. */
function points(length: string | undefined): number | null {
  const match = /^(-?[\d.]{1,12})(pt|in|cm|mm|pc|px)$/.exec(length ?? '');
  return match ? Number(match[1]) * (pointsPer[match[2] ?? 'pt'] ?? 1) : null;
}

function rankOf(name: string): OdtStyle['rank'] {
  if (/^(?:title|titel|titre|título)\b/i.test(name)) return 'title';
  return /^(?:heading|überschrift|titre|título|encabezado)(?:[ _]|\d|$)/i.test(name) ? 'heading' : null;
}
