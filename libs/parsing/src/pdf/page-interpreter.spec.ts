import { expect, test } from '@jest/globals';
import { PageInterpreter } from './page-interpreter.js';

const font = { name: 'Helvetica', scale: 0.001 };
const glyphs = (text: string) =>
  Array.from(text, (unicode) => ({ unicode, width: 500, isSpace: unicode === ' ' }));

/** Baselines, from the top of a page of 800 points, of the letters drawn by these operators. */
function baselines(...operators: [string, unknown[]][]): Record<string, number> {
  const page = new PageInterpreter([1, 0, 0, -1, 0, 800], () => font);
  for (const [name, args] of operators) page.operators[name]?.(args);
  return Object.fromEntries(page.glyphs.map(({ text, y }) => [text, y]));
}

test('a next line stands below, by the leading that was set', () => {
  const drawn = baselines(
    ['beginText', []],
    ['setFont', ['f', 10]],
    ['moveText', [50, 780]],
    ['setLeading', [14]],
    ['showText', [glyphs('a')]],
    ['nextLine', []],
    ['showText', [glyphs('b')]],
  );
  expect(drawn).toEqual({ a: 20, b: 34 });
});

test('a move that sets the leading sets it for the lines after it', () => {
  const drawn = baselines(
    ['beginText', []],
    ['setFont', ['f', 10]],
    ['moveText', [50, 780]],
    ['setLeadingMoveText', [0, -12]],
    ['showText', [glyphs('a')]],
    ['nextLine', []],
    ['showText', [glyphs('b')]],
  );
  expect(drawn).toEqual({ a: 32, b: 44 });
});
