import { storedZip } from '../../support/stored-zip.js';
import type { WrittenLine } from './written-lines.js';

/** How formats that are text within write a resume's lines. The packages are stored, not packed: damage reaches the text. */
export const writtenFormats = { txt, html, rtf, odt, docx } as const;

function txt(lines: readonly WrittenLine[]): Uint8Array {
  const written = lines.map(({ role, text }) => {
    if (role === 'heading') return `\n${text.toUpperCase()}`;
    if (role === 'lead') return `\n${text}`;
    return role === 'bullet' ? `- ${text}` : text;
  });
  return Buffer.from(`${written.join('\n')}\n`);
}

function html(lines: readonly WrittenLine[]): Uint8Array {
  const tags = { name: 'h1', heading: 'h2', lead: 'h3', text: 'p', bullet: 'li' };
  const body = lines.map(({ role, text }) => `<${tags[role]}>${escaped(text)}</${tags[role]}>`).join('\n');
  return Buffer.from(`<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`);
}

/** Rich Text Format 1.9.1: sizes in half points, letters beyond ASCII as signed 16-bit numbers. */
function rtf(lines: readonly WrittenLine[]): Uint8Array {
  const looks = {
    name: '\\b\\fs40',
    heading: '\\b\\fs28',
    lead: '\\b\\fs22',
    text: '\\fs22',
    bullet: '\\fs22',
  };
  const written = (text: string): string =>
    text
      .replace(/[\\{}]/g, '\\$&')
      .replace(/[^\x20-\x7e]/g, (unit) => `\\u${(unit.charCodeAt(0) << 16) >> 16}?`);
  const body = lines.map(
    ({ role, text }) =>
      `\\pard${role === 'bullet' ? "{\\pntext\\'95\\tab}" : ''}{${looks[role]} ${written(text)}}\\par`,
  );
  return Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\uc1\n${body.join('\n')}\n}`, 'latin1');
}

function odt(lines: readonly WrittenLine[]): Uint8Array {
  const body = lines.map(({ role, text }) => {
    if (role === 'name') return `<text:h text:outline-level="1">${escaped(text)}</text:h>`;
    if (role === 'heading') return `<text:h text:outline-level="2">${escaped(text)}</text:h>`;
    const paragraph = `<text:p>${escaped(text)}</text:p>`;
    return role === 'bullet'
      ? `<text:list><text:list-item>${paragraph}</text:list-item></text:list>`
      : paragraph;
  });
  const space = 'urn:oasis:names:tc:opendocument:xmlns';
  const content = `<?xml version="1.0"?><office:document-content xmlns:office="${space}:office:1.0" xmlns:text="${space}:text:1.0"><office:body><office:text>${body.join('')}</office:text></office:body></office:document-content>`;
  return storedZip([
    ['mimetype', Buffer.from('application/vnd.oasis.opendocument.text')],
    ['content.xml', Buffer.from(content)],
  ]);
}

function docx(lines: readonly WrittenLine[]): Uint8Array {
  const sizes = { name: 40, heading: 28, lead: 22, text: 22, bullet: 22 };
  const body = lines.map(({ role, text }) => {
    const bold = role === 'text' || role === 'bullet' ? '' : '<w:b/>';
    const mark = role === 'bullet' ? '• ' : '';
    return `<w:p><w:r><w:rPr>${bold}<w:sz w:val="${sizes[role]}"/></w:rPr><w:t xml:space="preserve">${mark}${escaped(text)}</w:t></w:r></w:p>`;
  });
  const content = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`;
  const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
  return storedZip([
    ['[Content_Types].xml', Buffer.from(types)],
    ['word/document.xml', Buffer.from(content)],
  ]);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
