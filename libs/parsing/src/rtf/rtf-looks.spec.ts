import { expect, test } from '@jest/globals';
import { readRtf } from './read-rtf.js';

const colours = '{\\colortbl;\\red255\\green255\\blue255;\\red32\\green56\\blue100;\\red0\\green0\\blue0;}';

function read(body: string): { texts: string[]; hidden: string[] } {
  const { lines, findings } = readRtf(Buffer.from(`{\\rtf1${colours}${body}}`, 'latin1'));
  return { texts: lines.map(({ text }) => text), hidden: findings.map(({ detail }) => detail) };
}

/** A box with text in white, on a ground whose lowest byte is red. */
function shape(fill: number, text: string): string {
  return `{\\shp{\\*\\shpinst{\\sp{\\sn fillColor}{\\sv ${fill}}}{\\shptxt\\pard\\cf1 ${text}\\par}}}`;
}

test('text in the colour of the page is left out and reported', () => {
  expect(read('Seen {\\cf1 unseen}{\\cf3  and black}{\\cf0  and automatic}')).toEqual({
    texts: ['Seen and black and automatic'],
    hidden: ['6 hidden characters'],
  });
});

test('white text on a ground of its own, of its paragraph or of its cell is seen, white on white is not', () => {
  expect(read('{\\cf1\\highlight2 One }{\\cf1\\chcbpat2 two }{\\cf1\\chcbpat1 three}')).toEqual({
    texts: ['One two'],
    hidden: ['5 hidden characters'],
  });
  const cells = '\\trowd\\clcbpat2\\cellx2000\\cellx4000\\pard\\intbl\\cf1 Dark\\cell pale\\cell\\row';
  expect(read(`\\pard\\cbpat2\\cf1 Ground\\par\\pard\\plain ${cells}`)).toEqual({
    texts: ['Ground', 'Dark'],
    hidden: ['4 hidden characters'],
  });
});

test('in a dark box white text is seen, and a dark shape may lie behind other white text', () => {
  expect(read(`Body${shape(0x643820, 'Box')}\\par\\cf1 Perhaps`).texts).toEqual(['Body', 'Box', 'Perhaps']);
  expect(read(`Body${shape(0xffffff, 'Box')}`)).toEqual({ texts: ['Body'], hidden: ['3 hidden characters'] });
});

test('text deleted while changes were recorded is gone and not reported', () => {
  expect(read('Kept {\\deleted struck }text')).toEqual({ texts: ['Kept text'], hidden: [] });
});

test('styles say what their paragraphs do not say again, through what they are based on', () => {
  const styles =
    '{\\stylesheet{\\s0\\fs21 Normal;}{\\s1\\sbasedon0\\b heading 1;}{\\s2\\sbasedon9\\fs30 Own;}}';
  const { lines } = readRtf(
    Buffer.from(
      `{\\rtf1${styles}\\pard\\plain\\s1 Work\\par\\pard\\plain\\s0 Acme\\par\\pard\\plain\\s2 Big\\par}`,
    ),
  );
  expect(lines.map(({ text, size, bold, styled }) => [text, size, bold, styled])).toEqual([
    ['Work', 10.5, true, 'heading'],
    ['Acme', 10.5, false, null],
    ['Big', 15, false, null],
  ]);
});
