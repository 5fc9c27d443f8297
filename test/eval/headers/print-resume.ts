import { Document, Packer, Paragraph, TabStopType, TextRun } from 'docx';
import type { DrawnResume } from './drawn-resume.js';
import { printPdf } from './print-pdf.js';
import { shown, usualSize, type Run, type StyledLine } from './styled-line.js';

/** The file of a drawn resume, in the format of its arrangement. */
export async function printResume({ lines, arrangement }: DrawnResume): Promise<Uint8Array> {
  switch (arrangement.format) {
    case 'txt':
      return new TextEncoder().encode(asText(lines));
    case 'html':
      return new TextEncoder().encode(asHtml(lines));
    case 'docx':
      return asDocx(lines);
    case 'pdf':
      return printPdf(lines, arrangement.width);
  }
}

function asText(lines: readonly StyledLine[]): string {
  const written = lines.map(({ kind, left, right, gap }) => {
    const text = [left, right ?? []].map((runs) => runs.map(shown).join('')).filter(Boolean).join('\t');
    return `${gap >= 0.5 ? '\n' : ''}${kind === 'item' ? '- ' : ''}${kind === 'heading' ? text.toUpperCase() : text}`;
  });
  return `${written.join('\n')}\n`;
} // prettier-ignore

function asHtml(lines: readonly StyledLine[]): string {
  const body = lines.map((line) => {
    const right = line.right ? `<span style="float:right">${line.right.map(span).join('')}</span>` : '';
    const content = `${right}${line.left.map(span).join('')}`;
    if (line.kind === 'heading') return `<h2>${content}</h2>`;
    if (line.kind === 'item') return `<ul><li>${content}</li></ul>`;
    return `<p style="margin:${Math.round(line.gap * 12)}pt 0 0">${content}</p>`;
  });
  return `<!doctype html><html><body style="font-size:${usualSize}pt">${body.join('\n')}</body></html>`;
}

function span(run: Run): string {
  const css = [
    run.bold ? 'font-weight:bold' : '',
    run.italic ? 'font-style:italic' : '',
    run.size ? `font-size:${run.size}pt` : '',
  ].filter(Boolean);
  const text = shown(run).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\t', '&emsp;&emsp;&emsp;&emsp;');
  return css.length > 0 ? `<span style="${css.join(';')}">${text}</span>` : text;
} // prettier-ignore

async function asDocx(lines: readonly StyledLine[]): Promise<Uint8Array> {
  const children = lines.map(
    (line) =>
      new Paragraph({
        spacing: { before: Math.round(line.gap * 240) },
        tabStops: [{ type: TabStopType.RIGHT, position: 9000 }],
        ...(line.kind === 'item' && { bullet: { level: 0 } }),
        children: [...line.left, ...(line.right ? [{ text: '\t' }, ...line.right] : [])].map(textRun),
      }),
  );
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

function textRun(run: Run): TextRun {
  return new TextRun({
    text: shown(run),
    bold: run.bold ?? false,
    italics: run.italic ?? false,
    size: 2 * (run.size ?? usualSize),
  });
}
