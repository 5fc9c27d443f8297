import { expect, test } from '@jest/globals';
import type { Line } from '../document/line.js';
import { nameCells } from './name-cells.js';
import type { TitleEvidence } from './title-evidence.js';

const noTitles = { score: () => 0 } as unknown as TitleEvidence;

/** Lines of one column, given as [text, x, y, size]. */
function drawn(...given: [string, number, number, number][]): Line[] {
  let start = 0;
  return given.map(([text, x, y, size]) => {
    const line = { text, x, y, size, start, page: 1, column: 1, gapBefore: 0.5, bold: true, boldCells: [] };
    start += text.length + 1;
    return line as unknown as Line;
  });
}

function stackedIn(lines: Line[]): string | undefined {
  const cells = nameCells(lines, 0, noTitles).filter(({ pieces }) => pieces.length > 1);
  return cells
    .at(-1)
    ?.pieces.map(({ text }) => text)
    .join(' ');
}

test('a name over three lines goes on below the details that stand at its right', () => {
  const lines = drawn(
    ['Ilse van der\tUtrecht, Netherlands', 48, 46, 22],
    ['+31 20 555 0101', 460, 69, 11],
    ['Bruggen\tMail: ilse@example.org', 48, 72, 22],
    ['Oosterhuis', 48, 98, 22],
  );
  expect(stackedIn(lines)).toBe('Ilse van der Bruggen Oosterhuis');
});

test('a line at the right that is no detail ends the name', () => {
  const lines = drawn(['Ilse', 48, 46, 22], ['Wine and its trade', 460, 60, 11], ['Oosterhuis', 48, 72, 22]);
  expect(stackedIn(lines)).toBeUndefined();
});

test('what stands far below is no part of the name', () => {
  const lines = drawn(
    ['Ilse Bruggen', 48, 46, 22],
    ['+31 20 555 0101', 460, 60, 11],
    ['Wine Trade', 48, 110, 22],
  );
  expect(stackedIn(lines)).toBeUndefined();
});

test('in text without heights a name goes on in the very next line alone', () => {
  const lines = drawn(
    ['Credentials', 0, 0, 11],
    ['Clinical Practice, 2024', 0, 0, 9],
    ['Recognition', 0, 0, 11],
  );
  expect(stackedIn(lines.filter((_, index) => index !== 1))).toBeUndefined();
});
