import { expect, test } from '@jest/globals';
import type { Glyph } from './glyph.js';
import { wordsOf } from './words.js';

/** Glyphs of ten points, five points each, from left to right; `_` is a blank without width. */
function glyphs(text: string, font = 'Helvetica', x = 0): Glyph[] {
  let at = x;
  return Array.from(text, (letter) => {
    const x0 = at;
    at += letter === '_' ? 0 : 5;
    const drawn = { text: letter === '_' ? ' ' : letter, x0, x1: x0 + 5, y: 100, size: 10 };
    return { ...drawn, font, color: '#000000', hidden: false };
  });
}

const textsOf = (drawn: Glyph[]): string[] => wordsOf(drawn).map(({ text }) => text);

test('a blank without width, as is drawn for a soft hyphen, parts no word', () => {
  expect(textsOf(glyphs('moni_to_ring now'))).toEqual(['monitoring', 'now']);
  expect(textsOf(glyphs('moni_-'))).toEqual(['moni-']);
  expect(textsOf([...glyphs('be_'), ...glyphs('fore', 'Helvetica-Bold', 10)])).toEqual(['be', 'fore']);
});

test('a word is set as its letters are, not as the bracket before them', () => {
  const [word] = wordsOf([...glyphs('('), ...glyphs('Acme', 'Helvetica-Bold', 5)]);
  expect(word).toMatchObject({ text: '(Acme', bold: true });
});
