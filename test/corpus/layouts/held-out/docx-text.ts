import { Paragraph, Tab, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';

type RunLook = Omit<IRunOptions, 'text' | 'children'>;

/** A run of text in Arial unless the look names another font; sizes in half points. */
export function run(text: string, look: RunLook = {}): TextRun {
  return new TextRun({ font: 'Arial', ...look, text });
}

/** A tab and the text behind it. */
export function tabbed(text: string, look: RunLook = {}): TextRun {
  return new TextRun({ font: 'Arial', ...look, children: [new Tab(), text] });
}

/** A paragraph of one run. */
export function paragraph(text: string, look: RunLook = {}, place: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...place, children: [run(text, look)] });
}

/** An item of a real list. */
export function listItem(text: string): Paragraph {
  return paragraph(text, {}, { bullet: { level: 0 } });
}
