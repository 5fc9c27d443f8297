import { expect, test } from '@jest/globals';
import { expectMadeUp } from '../fixtures/made-up-resume.js';
import { parse } from '../fixtures/parse.js';
import { readHtml } from './read-html.js';

const read = (html: string) => readHtml(Buffer.from(html));
const textOf = (html: string) => read(html).lines.map(({ text }) => text);

const madeUp = `<!DOCTYPE html><html><head><title>CV</title><style>.job{display:flex} .note{display:none}</style></head><body>
  <header><h1>Zoë Marchand</h1><p><a href="mailto:zoe.marchand@example.org">zoe.marchand@example.org</a><br>+49 30 901820</p></header>
  <section><h2>Experience</h2>
    <div class="job"><div><b>Software Engineer</b>, Brückenbau GmbH</div><span>03/2019 – 08/2023</span></div>
    <ul><li>Built the billing service in Java</li><li><p>Cut page loads by half</p></li></ul></section>
  <section><h2>Education</h2><table><tr><td>2014 – 2018</td><td>Bachelor of Science in Computer Science<br>University of Leipzig</td></tr></table></section>
  <h2>Skills</h2><p>Java, Python, PostgreSQL</p><script>alert("Perl")</script>
</body></html>`;

test('a resume is read', async () => {
  const resume = await parse(Buffer.from(madeUp));
  expectMadeUp(resume);
  expect(resume).toMatchObject({ mediaType: 'text/html', findings: [] });
});

test('the declared encoding is believed', () => {
  const page = Buffer.concat([
    Buffer.from('<meta charset="windows-1251"><p>'),
    Buffer.from([0xcf, 0xf0, 0xe8]),
  ]);
  expect(readHtml(page).lines.map(({ text }) => text)).toEqual(['При']);
  expect(readHtml(Buffer.from('<p>caf\xE9 \x96', 'latin1')).lines[0]?.text).toBe('café –');
});

test('white space is as in a browser: elements of a line run on, blocks and breaks part lines', () => {
  expect(
    textOf('<p>One\n  <b>two</b>three<br>four</p>five<div>six<div>seven</div></div><pre>a\n  b</pre>'),
  ).toEqual(['One twothree', 'four', 'five', 'six', 'seven', 'a', 'b']);
});

test.each([
  '<p hidden>unseen</p>',
  '<p style="display: none">unseen</p>',
  '<div style="visibility:hidden"><p>unseen</p></div>',
  '<style>p.x { display: none }</style><p class="a x">unseen</p>',
  '<p style="font-size:1px">unseen</p>',
  '<p style="color:#fff">unseen</p>',
  '<style>/* background */</style><p style="color:#fff">unseen</p>',
  '<p style="font-size:0">unseen</p>',
  '<p style="color:rgba(0,0,0,0)">unseen</p>',
  '<p style="color:rgb(0 0 0 / 0%)">unseen</p>',
  '<p style="color:transparent">unseen</p>',
  '<p style="opacity:0.01">unseen</p>',
  '<p style="position:absolute;top:-5000px">unseen</p>',
  '<p style="clip-path:inset(100%)">unseen</p>',
  '<p style="height:0;overflow:hidden">unseen</p>',
])('hidden text is kept out and reported: %s', (html) => {
  const { lines, findings } = read(`<p>Seen</p>${html}`);
  expect(lines.map(({ text }) => text)).toEqual(['Seen']);
  expect(findings).toMatchObject([{ code: 'hidden_text', detail: '6 hidden characters' }]);
});

test.each(['color:rgb(0, 0, 0)', 'color:rgb(20,20,0)', 'color:rgba(0,0,0,0.8)', 'opacity:0.9', 'top:-5px'])(
  'text set with %s is seen',
  (style) => {
    expect(textOf(`<p style="${style}">Seen</p>`)).toEqual(['Seen']);
  },
);

test('white text on a page with backgrounds is not hidden, and scripts are no text', () => {
  const { lines, findings } = read(
    '<div style="background:#123"><p style="color:white">Seen</p></div><script>x</script>',
  );
  expect(lines.map(({ text }) => text)).toEqual(['Seen']);
  expect(findings).toEqual([]);
});

test('headings, bold text and list items are known as such; many first-rank headings are no titles', () => {
  const lines = read('<h1>Ada</h1><h2>Work</h2><p><b>Engineer</b></p><ul><li>Did</li></ul>').lines;
  expect(lines.map(({ styled, bold, bullet }) => [styled, bold, bullet])).toEqual([
    ['title', true, false],
    ['heading', true, false],
    [null, true, false],
    [null, false, true],
  ]);
  expect(read('<h1>Work</h1><p>x</p><h1>School</h1>').lines.map(({ styled }) => styled)).toEqual([
    'heading',
    null,
    'heading',
  ]);
});

test('elements in a row make one line of cells, also those that float to the right', () => {
  expect(textOf('<div style="display:flex"><b>Engineer</b><i>2019</i></div>')).toEqual(['Engineer\t2019']);
  expect(textOf('<p>Engineer<span style="float:right">2019</span></p>')).toEqual(['Engineer\t2019']);
});

test('a million tags are read in time', () => {
  expect(textOf(`${'<p><i></i>'.repeat(500_000)}end`)).toEqual(['end']);
  expect(textOf(`${'</div></p>'.repeat(500_000)}end`).at(-1)).toBe('end');
});

test('style sheets made to be slow are not, and those for other media do not count', () => {
  const slow = ['/*', '@a', '{', '@media x{', 'a,', '}'].map(
    (piece) => `<style>${piece.repeat(100_000)}</style>`,
  );
  expect(
    textOf(
      `${slow.join('')}<style>@media print{p{display:none}} /* p{display:none} */ i{display:none}</style><p>a<i>b`,
    ),
  ).toEqual(['a']);
});

test('elements nested without end are a failure with a code', async () => {
  await expect(parse(Buffer.from(`<html>${'<div>'.repeat(100_000)}x`))).rejects.toMatchObject({
    code: 'too_complex',
  });
  await expect(parse(Buffer.from(`<html>${'<table><tr><td>'.repeat(100)}x`))).resolves.toMatchObject({
    experience: [],
  });
});

test('a page without visible text is a failure', () => {
  expect(() => read('<html><body><img src="https://example.org/cv.png"></body></html>')).toThrow(
    /no_text_layer/,
  );
});

test('what floats at the right stands apart from the text on both its sides', () => {
  expect(textOf('<p><span style="float:right">2020 – now</span>Engineer</p>')).toEqual([
    '2020 – now\tEngineer',
  ]);
  expect(textOf('<p>Engineer <span style="float:right">2020 – now</span></p>')).toEqual([
    'Engineer\t2020 – now',
  ]);
});

test('deleted text is gone and not reported', () => {
  const { lines, findings } = read('<p>Kept <del>struck </del><ins>text</ins></p>');
  expect(lines.map(({ text }) => text)).toEqual(['Kept text']);
  expect(findings).toEqual([]);
});

test('a cell across columns keeps those beside it in their column', () => {
  const first = '<tr><td>Ada</td><td>Stone</td><td><p>Contact</p><p>Bonn</p></td></tr>';
  const wide = '<td colspan="2"><p>Experience</p><p>Engineer, Acme</p><p>2019 – 2021</p></td>';
  const rest = `<tr>${wide}<td><p>Skills</p><p>Java</p></td></tr>`;
  const texts = textOf(`<table>${first}${rest}</table>`);
  expect(texts.slice(texts.indexOf('Contact'))).toEqual(['Contact', 'Bonn', 'Skills', 'Java']);
});

test.each([
  ['a rule', '<style>.note { color: white }</style><h1 style="background: navy">Jane</h1><p class="note">secret</p>', true],
  ['its parent', '<h1 style="background: navy">Jane</h1><div style="color: #fff"><p>secret</p></div>', true],
  ['itself, on white', '<h1>Jane</h1><div style="background: navy"><p style="background: #fff; color: #fff">secret</p></div>', true],
  ['its parent, on a ground of its own', '<h1>Jane</h1><div style="color: #fff"><p style="background: navy">secret</p></div>', false],
  ['itself, where grounds are set by rules of many parts', '<style>div > p { background: navy }</style><h1>Jane</h1><div><p style="color: #fff">secret</p></div>', false],
  ['itself, where a ground lies apart', '<h1>Jane</h1><div style="position: absolute; background: navy"></div><p style="color: #fff">secret</p>', false],
])('white text is hidden where it stands on white, white by %s', (_, html, isHidden) => {
  const { lines } = readHtml(Buffer.from(html));
  expect(lines.some(({ text }) => text.includes('secret'))).toBe(!isHidden);
}); // prettier-ignore
