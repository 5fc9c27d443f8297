import { expect, test } from '@jest/globals';
import type { Line } from '../document/line.js';
import { joinHeaders } from './join-headers.js';

/** Lines below each other; `**` begins and ends bold words, `>` marks a line that fills its column. */
function lines(...texts: string[]): Line[] {
  let start = 0;
  return texts.map((written, at) => {
    const full = written.startsWith('>');
    const parts = written.replace(/^>/, '').split('**');
    let offset = 0;
    const looks = parts.flatMap((part, index) => {
      const look = { at: offset, look: index % 2 === 1 ? 'bold' : 'plain' };
      offset += part.length;
      return part ? [look] : [];
    });
    const text = parts.join('');
    const bold = looks.every(({ look }) => look === 'bold');
    const place = { page: 1, x: 50, y: 100 + 12 * at, width: 200, height: 12, size: 10 };
    const line = { text, start, ...place, bold, boldCells: [bold], looks, full };
    start += text.length + 1;
    return { ...line, bullet: false, styled: null, gapBefore: 1, column: 0, furniture: false };
  });
}

const joined = (...texts: string[]): string[] => joinHeaders(lines(...texts)).map(({ text }) => text);

test('what is set otherwise than the rest of a full line goes on below it', () => {
  expect(joined('>Thistledown Energy, Leeds · **Senior Data**', '**Engineer**')).toHaveLength(1);
  expect(joined('Thistledown Energy, Leeds · **Data**', '**Engineer**')).toHaveLength(2);
  expect(joined('>Thistledown Energy, Leeds · **Senior Data**', 'Engineer')).toHaveLength(2);
});

test('the answer to a label goes on below it, another label begins anew', () => {
  expect(joined('>Employer: Bayou Regional Medical', 'Center', 'Position: Nurse')).toEqual([
    'Employer: Bayou Regional Medical\nCenter',
    'Position: Nurse',
  ]);
  expect(joined('Employer: Bayou Medical', 'Center')).toHaveLength(2);
});
