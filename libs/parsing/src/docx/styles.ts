import { readXml } from './read-xml.js';

/** What a paragraph style says of a paragraph's looks and rank. */
export interface Style {
  rank: 'heading' | 'title' | null;
  bold: boolean;
  /** Points. */
  size: number | null;
  hidden: boolean;
  list: boolean;
}

interface RawStyle extends Partial<Style> {
  name: string;
  basedOn: string | null;
}

export const plainStyle: Style = { rank: null, bold: false, size: null, hidden: false, list: false };

/** Reads the styles part; styles are resolved along what they are based on. */
export class Styles {
  private readonly raw = new Map<string, RawStyle>();
  private readonly resolved = new Map<string, Style>();
  /** Size of text without a style, in points. */
  defaultSize = 11;

  constructor(xml: string | null) {
    if (xml === null) return;
    let open: RawStyle | null = null;
    let inDefaults = false;
    readXml(xml, {
      open: (name, at) => {
        if (name === 'docDefaults') inDefaults = true;
        if (name === 'style' && at.styleId)
          this.raw.set(at.styleId, (open = { name: at.styleId, basedOn: null }));
        if (inDefaults && name === 'sz') this.defaultSize = Number(at.val) / 2 || 11;
        if (open) note(open, name, at);
      },
      close: (name) => {
        if (name === 'docDefaults') inDefaults = false;
        if (name === 'style') open = null;
      },
    });
  }

  /** The style of this id; unknown ids are plain. */
  get(id: string | undefined): Style {
    if (id === undefined) return plainStyle;
    let style = this.resolved.get(id);
    if (!style) {
      style = this.resolve(id, 0);
      this.resolved.set(id, style);
    }
    return style;
  }

  private resolve(id: string, depth: number): Style {
    const raw = this.raw.get(id);
    if (!raw || depth > 12) return { ...plainStyle, rank: rankOf(id), list: /list/i.test(id) };
    const base = raw.basedOn ? this.resolve(raw.basedOn, depth + 1) : plainStyle;
    return {
      rank: raw.rank ?? rankOf(raw.name) ?? base.rank,
      bold: raw.bold ?? base.bold,
      size: raw.size ?? base.size,
      hidden: raw.hidden ?? base.hidden,
      list: raw.list ?? (/list (?:bullet|number)/i.test(raw.name) || base.list),
    };
  }
}

function note(style: RawStyle, name: string, { val }: Record<string, string>): void {
  if (name === 'name' && val) style.name = val;
  if (name === 'basedOn' && val) style.basedOn = val;
  if (name === 'b') style.bold = isOn(val);
  if (name === 'sz') style.size = Number(val) / 2 || null;
  if (name === 'vanish') style.hidden = isOn(val);
  if (name === 'numPr') style.list = true;
  if (name === 'outlineLvl' && Number(val) < 9) style.rank = 'heading';
}

function rankOf(name: string): Style['rank'] {
  if (/^(?:title|titel|titre|título)\b/i.test(name)) return 'title';
  return /^(?:heading|überschrift|berschrift|titre|título|encabezado|section ?heading)\s?\d?/i.test(name)
    ? 'heading'
    : null;
}

/** Toggle properties are on unless they say otherwise. */
export function isOn(val: string | undefined): boolean {
  return val === undefined || !/^(?:0|false|off|none)$/.test(val);
}
