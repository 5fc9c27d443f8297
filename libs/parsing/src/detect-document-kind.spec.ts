import { expect, test } from '@jest/globals';
import { detectDocumentKind } from './detect-document-kind.js';
import { drawDocx, paragraph } from './fixtures/docx-fixture.js';
import { zip } from './fixtures/zip-fixture.js';

const head = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, 65_536);

test('a PDF is told by its mark within the first kilobyte', () => {
  expect(detectDocumentKind(Buffer.from('%PDF-1.7\n'))).toBe('pdf');
  expect(detectDocumentKind(Buffer.from(`${'\n'.repeat(900)}%PDF-1.4`))).toBe('pdf');
  expect(detectDocumentKind(Buffer.from(`${' '.repeat(1100)}%PDF-1.4\0`))).toBe('unsupported');
});

test('a DOCX of the docx package is a DOCX', async () => {
  expect(detectDocumentKind(head(await drawDocx([paragraph('Hello')])))).toBe('docx');
});

test('the order of the entries does not matter', () => {
  const parts = ['docProps/app.xml', '_rels/.rels', 'word/document.xml', '[Content_Types].xml'].map(
    (name) => ({ name, data: 'x' }),
  );
  expect(detectDocumentKind(zip(parts))).toBe('docx');
  expect(detectDocumentKind(zip(parts.toReversed()))).toBe('docx');
});

test('a package whose head does not tell its kind is left to the parser', () => {
  expect(detectDocumentKind(zip([{ name: '[Content_Types].xml', data: 'x' }]))).toBe('docx');
});

test.each(['xl/workbook.xml', 'ppt/presentation.xml', 'mimetype', 'notes.txt'])(
  'a zip that opens with %s is unsupported',
  (name) => {
    expect(detectDocumentKind(zip([{ name, data: 'x' }]))).toBe('unsupported');
  },
);

test('nothing is empty, and other content is unsupported whatever it embeds', () => {
  expect(detectDocumentKind(new Uint8Array())).toBe('empty');
  expect(detectDocumentKind(Buffer.from('#!/bin/sh\n%PDF-1.4'))).toBe('unsupported');
});

const odtType = 'application/vnd.oasis.opendocument.text';
/** The entry `mimetype`, stored, as OpenDocument packages open. */
const opening = (type: string): Buffer => {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt32LE(type.length, 18);
  header.writeUInt32LE(type.length, 22);
  header.writeUInt16LE(8, 26);
  return Buffer.concat([header, Buffer.from(`mimetype${type}PK\x03\x04`)]);
};

test('OpenDocument is told by its stored type: texts are read, spreadsheets and templates are not', () => {
  expect(detectDocumentKind(opening(odtType))).toBe('odt');
  expect(detectDocumentKind(opening(`${odtType}-template`))).toBe('unsupported');
  expect(detectDocumentKind(opening('application/vnd.oasis.opendocument.spreadsheet'))).toBe('unsupported');
});

test.each([
  ['rtf', '{\\rtf1\\ansi Hello}'],
  ['html', '<!DOCTYPE html><p>Hello'],
  ['html', '\uFEFF<?xml version="1.0"?>\n<!-- a page --><html><body>Hello'],
  ['html', '<h1>Ada Stone</h1>'],
  ['txt', 'Ada Stone\nada@example.org'],
  ['txt', '# Ada Stone\n\n## Experience'],
] as const)('%s is told by how it opens: %s', (kind, text) => {
  expect(detectDocumentKind(Buffer.from(text))).toBe(kind);
});

test('text is told in UTF-8, in UTF-16 and in Windows-1252, also when cut within a character', () => {
  const text = 'Résumé of Zoë Müller';
  expect(detectDocumentKind(Buffer.from(text))).toBe('txt');
  expect(detectDocumentKind(Buffer.from(text).subarray(0, 2))).toBe('txt');
  expect(detectDocumentKind(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toBe('txt');
  expect(detectDocumentKind(Buffer.from(text, 'latin1'))).toBe('txt');
});

test('comments before a page that never comes do not keep the detection busy', () => {
  expect(detectDocumentKind(Buffer.from('<!-- a -->'.repeat(400)))).toBe('unsupported');
});

test.each([
  ['old Word', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'],
  ['PNG', '\x89PNG\r\n\x1A\n'],
  ['JPEG', '\xFF\xD8\xFF\xE0\0\x10JFIF'],
  ['GIF', 'GIF89a of some sort'],
  ['mail', 'From: a@example.org\r\nReceived: from b\r\n\r\nHello'],
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg">'],
  ['JSON', '{"basics": {}}'],
  ['a contact', 'BEGIN:VCARD\nFN:Ada'],
  ['PostScript', '%!PS-Adobe-3.0\n'],
  ['rules and figures alone', '--- 1234 ---'],
])('%s is unsupported', (_, bytes) => {
  expect(detectDocumentKind(Buffer.from(bytes, 'latin1'))).toBe('unsupported');
});

test.each([
  ['Word before 2007', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1200, '0'), 'hex')],
  ['WordPerfect', Buffer.from('\xFFWPC\x10\0\0\0\x01\x0A\x02\x01\0\0\0\0text', 'latin1')],
  [
    'Pages',
    zip([
      { name: 'Index/Document.iwa', data: '\0' },
      { name: 'preview.jpg', data: 'x' },
    ]),
  ],
])('files of %s are of no kind that is read', (_, bytes) => {
  expect(detectDocumentKind(bytes)).toBe('unsupported');
});
