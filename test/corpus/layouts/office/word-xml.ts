/** WordprocessingML of one or more elements (ECMA-376 part 1, chapter 17). Lengths are twentieths of a point. */
export type Xml = string;

/** How a run of text looks; `size` in half points, `color` in hexadecimal. */
export interface RunLook {
  /** The id of a character style of the package. */
  style?: string;
  bold?: boolean;
  italic?: boolean;
  capitals?: boolean;
  smallCapitals?: boolean;
  underlined?: boolean;
  /** Room between letters in twentieths of a point. */
  spacing?: number;
  font?: string;
  color?: string;
  size?: number;
}

export interface ParagraphLook {
  /** The id of a style of the package. */
  style?: string;
  /** The number of a list of the package. */
  list?: number;
  align?: 'center' | 'right';
  before?: number;
  after?: number;
  indent?: number;
  /** A tab stop at which text ends. */
  rightTab?: number;
  /** What fills the room before that tab stop. */
  leader?: 'dot';
  /** Colour behind the text. */
  shade?: string;
  /** A line under the text. */
  ruled?: boolean;
  /** Stays on the page of the next paragraph. */
  keepNext?: boolean;
}

export const tab: Xml = '<w:r><w:tab/></w:r>';
export const lineBreak: Xml = '<w:r><w:br/></w:r>';
export const columnBreak: Xml = '<w:r><w:br w:type="column"/></w:r>';

/** A text as the content of an element or of an attribute. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function run(text: string, look: RunLook = {}): Xml {
  return `<w:r>${runProperties(look)}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A paragraph of runs; plain text must be made a run first. */
export function paragraph(content: Xml, look: ParagraphLook = {}): Xml {
  return `<w:p>${paragraphProperties(look)}${content}</w:p>`;
}

/** The schema fixes the order of the properties. */
function runProperties(look: RunLook): Xml {
  const { style, font, color, spacing, size } = look;
  const properties = [
    style ? `<w:rStyle w:val="${style}"/>` : '',
    font ? `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>` : '',
    look.bold ? '<w:b/>' : '',
    look.italic ? '<w:i/>' : '',
    look.capitals ? '<w:caps/>' : '',
    look.smallCapitals ? '<w:smallCaps/>' : '',
    color ? `<w:color w:val="${color}"/>` : '',
    spacing ? `<w:spacing w:val="${spacing}"/>` : '',
    size ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` : '',
    look.underlined ? '<w:u w:val="single"/>' : '',
  ].join('');
  return properties && `<w:rPr>${properties}</w:rPr>`;
}

/** The schema fixes the order of the properties. */
function paragraphProperties(look: ParagraphLook): Xml {
  const { style, list, align, before, after, indent, rightTab, keepNext, leader, shade, ruled } = look;
  const room = [
    before === undefined ? '' : ` w:before="${before}"`,
    after === undefined ? '' : ` w:after="${after}"`,
  ];
  const filled = leader ? ` w:leader="${leader}"` : '';
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    keepNext ? '<w:keepNext/>' : '',
    list ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>` : '',
    ruled ? '<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="1" w:color="auto"/></w:pBdr>' : '',
    shade ? `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>` : '',
    rightTab ? `<w:tabs><w:tab w:val="right"${filled} w:pos="${rightTab}"/></w:tabs>` : '',
    room.some(Boolean) ? `<w:spacing${room.join('')}/>` : '',
    indent === undefined ? '' : `<w:ind w:left="${indent}"/>`,
    align ? `<w:jc w:val="${align}"/>` : '',
  ].join('');
  return properties && `<w:pPr>${properties}</w:pPr>`;
}
