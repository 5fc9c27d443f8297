import { noteParagraphProperty, type ParagraphLook } from './paragraph-look.js';
import { readXml } from './read-xml.js';
import { noteRunProperty, type RunLook } from './run-look.js';
import { styleRank } from './style-rank.js';

/** What a style says of paragraphs and the runs in them. */
export interface Style {
  paragraph: ParagraphLook;
  run: RunLook;
  /** The name says that its paragraphs are list items. */
  isList: boolean;
  /** A table style that colours cells. */
  isShaded: boolean;
}

interface RawStyle extends Style {
  name: string;
  basedOn: string | null;
}

const maxBases = 12;
/** Points; what a document has that says nothing (ECMA-376 part 1, 17.3.2.38). */
const defaultSize = 10;

/** Reads the styles part; styles are resolved along what they are based on, down to the document's defaults. */
export class Styles {
  private readonly raw = new Map<string, RawStyle>();
  private readonly resolved = new Map<string, Style>();
  private readonly defaults: RawStyle = blank('');
  private defaultParagraph = '';

  /** @throws ParseFailure */
  constructor(xml: string | null) {
    this.defaults.run.size = defaultSize;
    if (xml === null) return;
    let open: RawStyle | null = null;
    let within = '';
    let isConditional = false;
    readXml(withoutLatentStyles(xml), {
      open: (name, at) => {
        if (name === 'docDefaults') open = this.defaults;
        else if (name === 'style' && at.styleId) open = this.add(at);
        else if (name === 'tblStylePr') isConditional = true;
        else if (/^(?:[rp]|t(?:bl|c|r))Pr$/.test(name)) within = name;
        else if (open) note(open, isConditional ? 'tcPr' : within, name, at);
      },
      close: (name) => {
        if (name === 'docDefaults' || name === 'style') open = null;
        else if (name === 'tblStylePr') isConditional = false;
        else if (name === within) within = '';
      },
    });
  }

  /** The paragraph style of this id, or the default one. */
  paragraph(id = this.defaultParagraph): Style {
    return this.get(id);
  }

  /** The style of this id; unknown ones say what their id tells. */
  get(id: string): Style {
    let style = this.resolved.get(id);
    if (!style) this.resolved.set(id, (style = this.resolve(id, this.defaults, 0)));
    return style;
  }

  /** What a character style says itself, without the document's defaults. */
  character(id: string): RunLook {
    const key = `character ${id}`;
    let style = this.resolved.get(key);
    if (!style) this.resolved.set(key, (style = this.resolve(id, blank(''), 0)));
    return style.run;
  }

  private add(at: Record<string, string>): RawStyle {
    const id = at.styleId ?? '';
    const style = blank(id);
    this.raw.set(id, style);
    if (at.type === 'paragraph' && (at.default === '1' || at.default === 'true')) this.defaultParagraph = id;
    return style;
  }

  private resolve(id: string, root: Style, depth: number): Style {
    const raw = this.raw.get(id);
    if (!raw || depth > maxBases)
      return { ...root, paragraph: { ...root.paragraph, rank: styleRank(id) }, isList: /list/i.test(id) };
    const base = raw.basedOn ? this.resolve(raw.basedOn, root, depth + 1) : root;
    const rank = styleRank(raw.name);
    return {
      paragraph: {
        ...base.paragraph,
        ...(rank && { rank }),
        ...raw.paragraph,
        ...(rank === 'title' && { rank }),
      },
      run: { ...base.run, ...raw.run },
      isList: base.isList || /list (?:bullet|number)/i.test(raw.name),
      isShaded: base.isShaded || raw.isShaded,
    };
  }
}

/** Names of the styles a program knows, which no paragraph of this document needs to have. */
function withoutLatentStyles(xml: string): string {
  const start = xml.indexOf('<w:latentStyles');
  const end = xml.indexOf('</w:latentStyles>', start);
  return start < 0 || end < 0 ? xml : xml.slice(0, start) + xml.slice(end + '</w:latentStyles>'.length);
}

function blank(name: string): RawStyle {
  return { name, basedOn: null, paragraph: {}, run: {}, isList: false, isShaded: false };
}

function note(style: RawStyle, within: string, name: string, at: Record<string, string>): void {
  if (name === 'name' && at.val) style.name = at.val;
  else if (name === 'basedOn' && at.val) style.basedOn = at.val;
  else if (within === 'rPr') noteRunProperty(style.run, name, at);
  else if (within === 'pPr') noteParagraphProperty(style.paragraph, name, at);
  else if (name === 'shd') style.isShaded = true;
}
