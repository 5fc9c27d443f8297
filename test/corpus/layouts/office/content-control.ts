import { escapeXml, type Xml } from './word-xml.js';

/** What a content control is for: a name, and whether it repeats its items or holds a date. */
export interface ControlPurpose {
  name: string;
  kind?: 'repeating' | 'repeated' | 'date';
}

/** Wraps blocks, or runs within a paragraph, in a content control (ECMA-376 part 1, 17.5.2). */
export function contentControl(content: Xml, { name, kind }: ControlPurpose): Xml {
  const text = escapeXml(name);
  const kinds: Record<NonNullable<typeof kind>, Xml> = {
    repeating: '<w15:repeatingSection/>',
    repeated: '<w15:repeatingSectionItem/>',
    date: '<w:date><w:dateFormat w:val="MMMM yyyy"/><w:lid w:val="en-GB"/></w:date>',
  };
  const properties = `<w:alias w:val="${text}"/><w:tag w:val="${text}"/>${kind ? kinds[kind] : ''}`;
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}
