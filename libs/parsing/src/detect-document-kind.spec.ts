import { expect, test } from '@jest/globals';
import { detectDocumentKind } from './detect-document-kind.js';
import { drawDocx, paragraph } from './fixtures/docx-fixture.js';
import { zip } from './fixtures/zip-fixture.js';

const head = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, 65_536);

test('a PDF is told by its mark within the first kilobyte', () => {
  expect(detectDocumentKind(Buffer.from('%PDF-1.7\n'))).toBe('pdf');
  expect(detectDocumentKind(Buffer.from(`${'\n'.repeat(900)}%PDF-1.4`))).toBe('pdf');
  expect(detectDocumentKind(Buffer.from(`${' '.repeat(1100)}%PDF-1.4`))).toBe('unsupported');
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
  expect(detectDocumentKind(Buffer.from('plain text'))).toBe('unsupported');
  expect(detectDocumentKind(Buffer.from('#!/bin/sh\n%PDF-1.4'))).toBe('unsupported');
});
