import { expect, test } from '@jest/globals';
import type { Block } from '../docx/blocks.js';
import { plainText } from '../docx/cell-text.js';
import { RtfReader } from './rtf-reader.js';
import { rtfTokens } from './tokens.js';

type Shown = string | ShownCell[][];
/** A cell's span and its blocks. */
type ShownCell = readonly unknown[];

/** The body's blocks: paragraphs as text, tables as rows of cells, each its span and its blocks. */
function blocksOf(body: string): Shown[] {
  const reader = new RtfReader(false);
  for (const token of rtfTokens(Buffer.from(`{\\rtf1 ${body}}`, 'latin1'))) reader.take(token);
  reader.end();
  return shown(reader.body.builder.blocks);
}

function shown(blocks: readonly Block[]): Shown[] {
  return blocks.flatMap((block): Shown[] => {
    if (block.kind === 'paragraph') return plainText(block) === '' ? [] : [plainText(block)];
    if (block.kind !== 'table') return [];
    return [block.rows.map((cells) => cells.map((cell): ShownCell => [cell.span, ...shown(cell.blocks)]))];
  });
}

test('an empty cell is a cell, at the beginning of a row too', () => {
  expect(blocksOf('\\trowd\\pard\\intbl\\cell Engineer\\cell\\row\\pard After\\par')).toEqual([
    [[[1], [1, 'Engineer']]],
    'After',
  ]);
});

test('cells cover as many columns as other rows have up to their right edge', () => {
  const wide = '\\trowd\\cellx5000\\pard\\intbl Experience\\cell\\row';
  const parted = '\\trowd\\cellx2010\\cellx5000\\pard\\intbl 2019\\cell Engineer\\cell\\row';
  const rounded = '\\trowd\\cellx2000\\cellx5000\\pard\\intbl 2017\\cell Clerk\\cell\\row';
  expect(blocksOf(`${wide}${parted}${rounded}\\pard`)).toEqual([
    [
      [[2, 'Experience']],
      [
        [1, '2019'],
        [1, 'Engineer'],
      ],
      [
        [1, '2017'],
        [1, 'Clerk'],
      ],
    ],
  ]);
});

test('a table within a cell stays in it', () => {
  const inner =
    '\\pard\\intbl\\itap2 Head\\nestcell 2019\\nestcell{\\*\\nesttableprops\\trowd\\cellx900\\cellx1800\\nestrow}{\\nonesttables\\par}';
  expect(
    blocksOf(`\\trowd\\cellx5000\\cellx9000 ${inner}\\pard\\intbl Duties\\cell Side\\cell\\row\\pard End`),
  ).toEqual([
    [
      [
        [
          1,
          [
            [
              [1, 'Head'],
              [1, '2019'],
            ],
          ],
          'Duties',
        ],
        [1, 'Side'],
      ],
    ],
    'End',
  ]);
});

test('tables broken off and nested beyond measure end with the text', () => {
  expect(blocksOf('\\trowd\\pard\\intbl One\\cell Two')).toEqual([
    [
      [
        [1, 'One'],
        [1, 'Two'],
      ],
    ],
  ]);
  expect(JSON.stringify(blocksOf(`${'\\pard\\intbl\\itap999 x\\nestcell '.repeat(50)}end`))).toContain('end');
});
