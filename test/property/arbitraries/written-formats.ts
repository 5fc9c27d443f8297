import { storedZip } from '../../support/stored-zip.js';
import type { WrittenLine } from './written-lines.js';

/** How formats that are text within write a resume's lines. The packages are stored, not packed: damage reaches the text. */
export const writtenFormats = { txt, html, rtf, odt, docx } as const;

export type WrittenFormat = keyof typeof writtenFormats;

function txt(lines: readonly WrittenLine[]): Uint8Array {
  const forms = { name: '', heading: '\n', lead: '\n', text: '', bullet: '- ', blank: '', page: '\f' };
  return Buffer.from(lines.map(({ role, text }) => `${forms[role]}${text}\n`).join(''));
}

function html(lines: readonly WrittenLine[]): Uint8Array {
  const tags = { name: 'h1', heading: 'h2', lead: 'h3', text: 'p', bullet: 'li', blank: 'p', page: 'hr' };
  const body = lines.map(({ role, text }) =>
    role === 'page'
      ? '<hr>'
      : isRow(text)
        ? `<table><tr><td>${escaped(text).split('\t').join('</td><td>')}</td></tr></table>`
        : `<${tags[role]}>${role === 'blank' ? '&nbsp;' : spaced(text)}</${tags[role]}>`,
  );
  const head = '<head><meta charset="utf-8"><title>Resume</title></head>';
  return Buffer.from(`<!DOCTYPE html><html>${head}<body>${body.join('\n')}</body></html>`);
}

/** Two cells: a label or a date and what stands beside it. */
function isRow(text: string): boolean {
  return /^[^\t]*[^\s][^\t]*\t[^\t]*[^\s][^\t]*$/.test(text);
}

/** Runs of spaces, which letter-spaced words are parted by, would be one space otherwise. */
function spaced(text: string): string {
  return escaped(text).replace(/(?<=\S) {2,}(?=\S)/g, (gap) => '&nbsp;'.repeat(gap.length));
}

/** Rich Text Format 1.9.1: sizes in half points, characters beyond ASCII as signed 16-bit numbers. */
function rtf(lines: readonly WrittenLine[]): Uint8Array {
  const looks = { name: '\\b\\fs40', heading: '\\b\\fs28', lead: '\\b\\fs22' };
  const body = lines.map(({ role, text }) => {
    if (role === 'page') return '\\page';
    const look = role in looks ? looks[role as keyof typeof looks] : '\\fs22';
    const mark = role === 'bullet' ? "{\\pntext\\'95\\tab}" : '';
    return `\\pard${mark}{${look} ${rtfText(text)}}\\par`;
  });
  return Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\uc1\n${body.join('\n')}\n}`, 'latin1');
}

function rtfText(text: string): string {
  return text
    .replace(/[\\{}]/g, '\\$&')
    .replaceAll('\t', '\\tab ')
    .replace(/[^\x20-\x7e]/g, (unit) => `\\u${(unit.charCodeAt(0) << 16) >> 16}?`);
}

function odt(lines: readonly WrittenLine[]): Uint8Array {
  const body = lines.map(({ role, text }) => {
    const content = escaped(text)
      .replaceAll('\t', '<text:tab/>')
      .replace(/(?<=\S) {2,}(?=\S)/g, (gap) => `<text:s text:c="${gap.length}"/>`);
    if (role === 'name') return `<text:h text:outline-level="1">${content}</text:h>`;
    if (role === 'heading') return `<text:h text:outline-level="2">${content}</text:h>`;
    const breaks = role === 'page' ? '<text:soft-page-break/>' : '';
    const paragraph = `${breaks}<text:p>${content}</text:p>`;
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
  const sizes = { name: 40, heading: 28, lead: 22, text: 22, bullet: 22, blank: 22, page: 22 };
  const body = lines.map(({ role, text }) => {
    const bold = role === 'name' || role === 'heading' || role === 'lead' ? '<w:b/>' : '';
    const look = `<w:rPr>${bold}<w:sz w:val="${sizes[role]}"/></w:rPr>`;
    const mark = role === 'bullet' ? '• ' : '';
    const content =
      role === 'page' ? '<w:br w:type="page"/>' : `<w:t xml:space="preserve">${mark}${escaped(text)}</w:t>`;
    return `<w:p><w:r>${look}${content}</w:r></w:p>`;
  });
  const content = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`;
  const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
  return storedZip([
    ['[Content_Types].xml', Buffer.from(types)],
    ['word/document.xml', Buffer.from(content)],
  ]);
}

/** Markup as text; what XML and HTML cannot hold as it is (controls, lone surrogates) by its number. */
function escaped(text: string): string {
  return text
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, (unit) => `&#${unit.charCodeAt(0)};`);
}
