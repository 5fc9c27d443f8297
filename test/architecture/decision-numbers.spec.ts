import { projectRoot } from '#libs/platform';
import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(projectRoot, 'docs', 'decisions');
const decisions = readdirSync(folder).filter((name) => name.endsWith('.md'));

test('no two decisions have the same number', () => {
  const numbers = decisions.map((name) => /^\d{4}-/.exec(name)?.[0]);
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
});

test.each(decisions)('%s has its number in its title', (name) => {
  expect(readFileSync(join(folder, name), 'utf8')).toMatch(new RegExp(`^# ${Number(name.slice(0, 4))}\\. `));
});
