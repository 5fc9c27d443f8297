import type { Xml } from './word-xml.js';

/** A box on the page; lengths in twentieths of a point from the page's upper left corner. */
export interface Box {
  /** Numbers the boxes of a document from one. */
  id: number;
  left: number;
  top: number;
  width: number;
  height: number;
  /** The colour of its ground, hexadecimal. */
  shade: string;
}

/** English Metric Units in a twentieth of a point. */
const emu = 635;

/** Room between the box's edges and its text. */
const inset = 160;

/**
 * A run with a text box as Word writes it: a DrawingML shape, and the same box in VML for readers that know
 * no shapes (ECMA-376 part 3, clause 10). The content thus stands twice in the file.
 */
export function textBox(content: Xml, box: Box): Xml {
  const choice = `<mc:Choice Requires="wps">${drawing(content, box)}</mc:Choice>`;
  return `<w:r><mc:AlternateContent>${choice}<mc:Fallback>${picture(content, box)}</mc:Fallback></mc:AlternateContent></w:r>`;
}

function drawing(content: Xml, { id, left, top, width, height, shade }: Box): Xml {
  const extent = `cx="${width * emu}" cy="${height * emu}"`;
  const position = (axis: string, offset: number) =>
    `<wp:position${axis} relativeFrom="page"><wp:posOffset>${offset * emu}</wp:posOffset></wp:position${axis}>`;
  const sides = ['l', 't', 'r', 'b'].map((side) => ` ${side}Ins="${inset * emu}"`).join('');
  return [
    `<w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="${id}"`,
    ' behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>',
    position('H', left) + position('V', top),
    `<wp:extent ${extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapSquare wrapText="bothSides"/>`,
    `<wp:docPr id="${id}" name="Text Box ${id}"/><wp:cNvGraphicFramePr/>`,
    '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>',
    `<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm>`,
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="${shade}"/></a:solidFill>`,
    '<a:ln><a:noFill/></a:ln></wps:spPr>',
    `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr wrap="square"${sides}><a:noAutofit/></wps:bodyPr>`,
    '</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>',
  ].join('');
}

function picture(content: Xml, { id, left, top, width, height, shade }: Box): Xml {
  const style = [
    'position:absolute',
    `margin-left:${points(left)}`,
    `margin-top:${points(top)}`,
    `width:${points(width)}`,
    `height:${points(height)}`,
    `z-index:${id}`,
    'mso-position-horizontal-relative:page',
    'mso-position-vertical-relative:page',
  ].join(';');
  return [
    `<w:pict><v:shape id="box${id}" type="#_x0000_t202" style="${style}" fillcolor="#${shade}" stroked="f">`,
    `<v:textbox inset="${Array(4).fill(points(inset)).join(',')}"><w:txbxContent>${content}</w:txbxContent></v:textbox>`,
    '</v:shape></w:pict>',
  ].join('');
}

function points(length: number): string {
  return `${length / 20}pt`;
}
