import { expect, test } from '@jest/globals';
import { expectMadeUp, madeUpLines } from '../fixtures/made-up-resume.js';
import { parse } from '../fixtures/parse.js';
import { readPlainText } from './read-plain-text.js';

const text = madeUpLines.join('\n');
const linesOf = (written: string) => readPlainText(Buffer.from(written)).lines;

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16, the high byte first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ['Windows-1252', Buffer.from(text.replaceAll('–', '\x96'), 'latin1')],
  ['lines that end as on Windows', Buffer.from(text.replaceAll('\n', '\r\n'))],
])('a resume in %s is read', async (_, bytes) => {
  const resume = await parse(bytes);
  expectMadeUp(resume);
  expect(resume.mediaType).toBe('text/plain');
});

test('marked and underlined lines are headings, the first the title; their marks are gone', () => {
  const lines = linesOf(
    '# Ada Stone\n\n## Experience\n**Engineer**\n\nEducation\n---------\nBonn\n\n=====\n',
  );
  expect(lines.map(({ text: line, styled, bold }) => [line, styled, bold])).toEqual([
    ['Ada Stone', 'title', true],
    ['Experience', 'heading', true],
    ['Engineer', null, true],
    ['Education', 'heading', true],
    ['Bonn', null, false],
  ]);
});

test('in text broken at a width a line is full when the next word had no room', () => {
  const line = 'Kept the books of a company of forty people and closed every month in';
  const lines = linesOf([line, `${line} `, line, 'time for the auditors.', '', 'Next'].join('\n'));
  expect(lines.map(({ full }) => full)).toEqual([true, true, true, false, false]);
});

test('form feeds part pages, wide gaps part cells', () => {
  const lines = linesOf('Engineer        2019\n\fPage two');
  expect(lines.map(({ text: line, page }) => [line, page])).toEqual([
    ['Engineer\t2019', 1],
    ['Page two', 2],
  ]);
});

test('a text of many megabytes is cut and said to be', async () => {
  const { findings } = await parse(Buffer.from('Lorem ipsum dolor sit amet\n'.repeat(300_000)));
  expect(findings.map(({ code }) => code)).toContain('truncated');
});

test('marks that programs leave for fields and cells do not make a text another kind of file', async () => {
  const { text: read } = await parse(Buffer.from(`${text}\n\x07`));
  expect(read).not.toContain('\x07');
  await expect(parse(Buffer.from('\x01\x02\x03 a few \x04\x05\x06'))).rejects.toMatchObject({
    code: 'unsupported_format',
  });
});
