import { expect, test } from '@jest/globals';
import { expectMadeUp, madeUpLines } from '../fixtures/made-up-resume.js';
import { parse } from '../fixtures/parse.js';
import { readRtf } from './read-rtf.js';

const read = (rtf: string) => readRtf(Buffer.from(rtf, 'latin1'));
const textOf = (body: string) => read(`{\\rtf1\\ansi ${body}}`).lines.map(({ text }) => text);
const row = (...cells: string[]) =>
  `\\trowd ${cells.map((cell) => `\\pard\\intbl ${cell}\\cell`).join('')}\\row`;

const signs: Record<string, string> = { ë: "\\'eb", ü: "\\'fc", '–': '\\u8211 ?' };
const madeUp = madeUpLines
  .map((line) => line.replace(/[ëü–]/g, (sign) => signs[sign] ?? ''))
  .map((line) =>
    /^[A-Z]+$/.test(line) ? `\\pard\\b\\fs28 ${line}\\b0\\fs22\\par` : `\\pard\\fs22 ${line}\\par`,
  )
  .join('\n');

test('a resume is read', async () => {
  const fonts = '{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}}{\\info{\\author Somebody Else}}';
  const resume = await parse(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0${fonts}\\f0 ${madeUp}}`));
  expectMadeUp(resume);
  expect(resume.mediaType).toBe('application/rtf');
  expect(resume.text).not.toContain('Somebody');
});

test('letters come as Unicode with a stand-in, as bytes of a code page, and as words', () => {
  expect(textOf("\\u26085?\\u26412? caf\\'e9 \\ldblquote x\\rdblquote  a\\~b \\{c\\}")).toEqual([
    '日本 café “x” a b {c}',
  ]);
  expect(textOf('\\uc2 \\u1046 ab\\uc0 \\u1086 k')).toEqual(['Жоk']);
  expect(
    textOf(
      "{\\fonttbl{\\f1\\fcharset204 Arial;}{\\f2\\fcharset128 Gothic;}}{\\f1 \\'cf\\'f0}{\\f2 \\'93\\'fa}",
    ),
  ).toEqual(['Пр日']);
});

test('cells of a row make one line of cells, and text after the table stands alone', () => {
  expect(textOf(`Before\\par${row('2019', 'Engineer')}${row('2017', 'Clerk')}\\pard After\\par`)).toEqual([
    'Before',
    '2019\tEngineer',
    '2017\tClerk',
    'After',
  ]);
});

test('headers are read first, list marks make list items, link addresses are kept', () => {
  const { lines, links } = read(
    '{\\rtf1{\\header ada@example.org\\par}{\\pard{\\listtext\\bullet\\tab}Did this\\par}{\\field{\\*\\fldinst{HYPERLINK "https://ada.example"}}{\\fldrslt my page}}}',
  );
  expect(lines.map(({ text, bullet }) => [text, bullet])).toEqual([
    ['ada@example.org', false],
    ['Did this', true],
    ['my page', false],
  ]);
  expect(links).toEqual([{ url: 'https://ada.example', page: 1 }]);
});

test('styles named as headings mark headings', () => {
  const { lines } = read(
    '{\\rtf1{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}}\\pard\\s1 Experience\\par\\pard\\s0 Acme\\par}',
  );
  expect(lines.map(({ styled }) => styled)).toEqual(['heading', null]);
});

test('hidden text is kept out and reported, pictures and unknown groups are skipped', () => {
  const { lines, findings } = read(
    '{\\rtf1 Seen {\\v unseen}{\\pict 0123abcd}{\\*\\nobodyknows text}\\bin3 {{{end}',
  );
  expect(lines.map(({ text }) => text)).toEqual(['Seen end']);
  expect(findings.map(({ code }) => code)).toEqual(['hidden_text']);
});

test('groups nested a hundred thousand deep end with a code', async () => {
  await expect(parse(Buffer.from(`{\\rtf1 ${'{'.repeat(100_000)}`))).rejects.toMatchObject({
    code: 'too_complex',
  });
});

test('broken ends, stray braces and lone surrogates do no harm', () => {
  expect(textOf("}}}} still \\u-10179 ?here \\'")).toEqual([expect.stringContaining('here')]);
});

test('a million control words are read in time', () => {
  expect(textOf(`${'\\b\\b0 '.repeat(500_000)}end`)).toEqual(['end']);
});

test('no text is a failure', () => {
  expect(() => read('{\\rtf1 }')).toThrow(/no_text_layer/);
});
