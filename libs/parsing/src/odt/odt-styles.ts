import { colourOf } from '../docx/colour.js';
import { readXml } from '../docx/read-xml.js';
import { noteProperties, points, type OdtProperties } from './odt-properties.js';

/** What a style and its parents say of text, paragraphs, cells or shapes. */
export interface OdtStyle extends Omit<OdtProperties, 'scale'> {
  rank: 'heading' | 'title' | null;
  indent: number;
  spaceBefore: number;
  spaceAfter: number;
}

export type OdtFamily = 'paragraph' | 'text' | 'table' | 'table-row' | 'table-cell' | 'graphic';

interface RawStyle extends OdtProperties {
  name: string;
  parent: string | undefined;
}

const noStyle: OdtStyle = { rank: null, indent: 0, spaceBefore: 0, spaceAfter: 0 };
const maxParents = 12;

/** The styles of an OpenDocument file (ODF 1.3 part 3, 16), resolved along their parents. */
export class OdtStyles {
  private readonly raw = new Map<string, RawStyle>();
  private readonly resolved = new Map<string, OdtStyle>();
  /** Size of text without a style, in points. */
  defaultSize = 12;
  /** The colour of the page; null when it has none. */
  pageColour: number | null = null;

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
        if (element === 'page-layout-properties')
          this.pageColour = colourOf(at['background-color']) ?? this.pageColour;
        if (open) noteProperties(open, element, at);
      },
      close: (element) => {
        if (element === 'style') open = null;
        if (element === 'default-style') inDefault = false;
      },
    });
  }

  /** The style of this family and name; unknown ones say nothing. */
  get(family: OdtFamily, name: string | undefined): OdtStyle {
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
    const { name: own, parent: _, scale, ...said } = raw;
    const inherited = scale === undefined ? base.size : (base.size ?? this.defaultSize) * scale;
    return {
      ...base,
      ...(inherited !== undefined && { size: inherited }),
      ...said,
      rank: raw.rank ?? rankOf(own) ?? base.rank,
    };
  }
}

function keyOf(family: string | undefined, name: string): string {
  return `${family}/${name}`;
}

function rankOf(name: string): OdtStyle['rank'] {
  if (/^(?:title|titel|titre|título)\b/i.test(name)) return 'title';
  return /^(?:heading|überschrift|titre|título|encabezado)(?:[ _]|\d|$)/i.test(name) ? 'heading' : null;
}
