import { expect, test } from '@jest/globals';
import { rawDocx } from '../fixtures/zip-fixture.js';
import { readDocx } from './read-docx.js';
import { box, p, r, related, tbl } from './word-fixture.js';

const white = '<w:color w:val="FFFFFF"/>';
const dark = '<w:shd w:val="clear" w:fill="1F3864"/>';
const styles = [
  `<w:style w:type="paragraph" w:styleId="Band"><w:pPr>${dark}</w:pPr><w:rPr>${white}</w:rPr></w:style>`,
  `<w:style w:type="character" w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style>`,
  `<w:style w:type="table" w:styleId="Dark"><w:tblStylePr w:type="firstRow"><w:tcPr>${dark}</w:tcPr></w:tblStylePr></w:style>`,
].join('');

async function seen(body: string): Promise<{ text: string[]; findings: string[] }> {
  const { lines, findings } = await readDocx(rawDocx(p(r('Seen')) + body, related({ styles })));
  return { text: lines.slice(1).map(({ text }) => text), findings: findings.map(({ code }) => code) };
}

const shape = (fill: string, content: string) =>
  `<w:r><w:drawing><wp:anchor><wp:extent cx="900000" cy="900000"/><wps:wsp><wps:spPr>${fill}<a:ln><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></wp:anchor></w:drawing></w:r>`;

test.each([
  ['a hidden run', p(r('java', '<w:vanish/>'))],
  ['a hidden character style', p(r('java', '<w:rStyle w:val="Ghost"/>'))],
  ['tiny text', p(r('java', '<w:sz w:val="4"/>'))],
  ['white on the page', p(r('java', white))],
  ['nearly white on the page', p(r('java', '<w:color w:val="FEFEFD"/>'))],
  [
    'white on a white cell',
    tbl([[`<w:tcPr><w:shd w:val="clear" w:fill="FFFFFF"/></w:tcPr>${p(r('java', white))}`]]),
  ],
  ['white in a box without ground', p(box(p(r('java', white)), 'filled="f"'))],
  ['white in a shape without ground', p(shape('<a:noFill/>', p(r('java', white))))],
  ['automatic black marked in black', p(r('java', '<w:highlight w:val="black"/>'))],
  ['letters too narrow', p(r('java', '<w:w w:val="1"/>'))],
  ['letters moved down off the page', p(r('java', '<w:position w:val="-3000"/>'))],
  ['lines without height', p(r('java'), '<w:spacing w:line="20" w:lineRule="exact"/>')],
  ['text left of the page', p(r('java'), '<w:ind w:left="-30000"/>')],
  ['dark on dark', p(r('java', '<w:color w:val="1F3864"/>'), dark)],
])('%s is kept out and reported', async (_, body) => {
  expect(await seen(body)).toEqual({ text: [], findings: ['hidden_text'] });
});

test.each([
  ['on a dark run', p(r('java', white + dark))],
  ['on a marked run', p(r('java', `${white}<w:highlight w:val="black"/>`))],
  ['in a raised, narrow font', p(r('java', `${white + dark}<w:w w:val="66"/><w:position w:val="6"/>`))],
  ['on a dark paragraph', p(r('java', white), dark)],
  ['on a dark paragraph style', p(r('java'), '<w:pStyle w:val="Band"/>')],
  ['on a dark cell', tbl([[`<w:tcPr>${dark}</w:tcPr>${p(r('java', white))}`]])],
  ['in a table of a dark style', tbl([[p(r('java', white))]], '<w:tblStyle w:val="Dark"/>')],
  ['in a dark box', p(box(p(r('java', white)), 'fillcolor="#1f3864 [3204]"'))],
  ['in a dark shape', p(shape('<a:solidFill><a:srgbClr val="1F3864"/></a:solidFill>', p(r('java', white))))],
  [
    'in a shape of the theme',
    p(shape('<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>', p(r('java', white)))),
  ],
  ['over a dark shape', p(shape('<a:gradFill/>', '') + r('java', white))],
  [
    'over a picture behind the text',
    p(`<w:r><w:drawing><wp:anchor behindDoc="1"/></w:drawing></w:r>${r('java', white)}`),
  ],
])('white text %s is seen', async (_, body) => {
  expect(await seen(body)).toEqual({ text: ['java'], findings: [] });
});

test('white text on a dark page is seen, the automatic colour always', async () => {
  const page = '</w:body><w:background w:color="000000"/><w:body>';
  const bytes = rawDocx(page + p(r('java', white)) + p(r('sql', '<w:color w:val="auto"/>')));
  expect((await readDocx(bytes)).lines.map(({ text }) => text)).toEqual(['java', 'sql']);
});

test('text hidden on the web alone is printed', async () => {
  expect(await seen(p(r('12', '<w:webHidden/>')))).toEqual({ text: ['12'], findings: [] });
});
