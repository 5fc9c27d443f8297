import { expect, test } from '@jest/globals';
import { expectMadeUp, madeUpLines } from '../fixtures/made-up-resume.js';
import { drawOdt } from '../fixtures/odt-fixture.js';
import { parse } from '../fixtures/parse.js';
import { readOdt } from './read-odt.js';

const linesOf = async (body: string, parts = {}) => (await readOdt(drawOdt(body, parts))).lines;
const textOf = async (body: string, parts = {}) => (await linesOf(body, parts)).map(({ text }) => text);
const p = (text: string, style = 'Standard') => `<text:p text:style-name="${style}">${text}</text:p>`;
const style = (name: string, properties: string, family = 'paragraph', rest = '') =>
  `<style:style style:name="${name}" style:family="${family}" ${rest}>${properties}</style:style>`;

const madeUp = madeUpLines
  .map((line) => {
    if (/^[A-Z]+$/.test(line)) return `<text:h text:outline-level="1">${line}</text:h>`;
    return line.startsWith('- ')
      ? `<text:list><text:list-item>${p(line.slice(2))}</text:list-item></text:list>`
      : p(line);
  })
  .join('');

test('a resume is read', async () => {
  const resume = await parse(drawOdt(madeUp));
  expectMadeUp(resume);
  expect(resume.mediaType).toBe('application/vnd.oasis.opendocument.text');
});

test('styles say what is bold, large, hidden and a heading, through their parents', async () => {
  const parts = {
    namedStyles:
      style(
        'Heading_20_1',
        '<style:text-properties fo:font-weight="bold" fo:font-size="16pt"/>',
        'paragraph',
        'style:display-name="Heading 1"',
      ) +
      style(
        'Own',
        '<style:text-properties fo:font-size="150%"/>',
        'paragraph',
        'style:parent-style-name="Heading_20_1"',
      ),
    automaticStyles:
      style('T1', '<style:text-properties text:display="none"/>', 'text') +
      style('T2', '<style:text-properties fo:font-weight="bold"/>', 'text'),
  };
  const body =
    p('Work', 'Own') +
    p('Seen <text:span text:style-name="T1">unseen</text:span>') +
    p('<text:span text:style-name="T2">Engineer</text:span>');
  const { lines, findings } = await readOdt(drawOdt(body, parts));
  expect(lines.map(({ text, bold, size, styled }) => [text, bold, size, styled])).toEqual([
    ['Work', true, 24, 'heading'],
    ['Seen', false, 12, null],
    ['Engineer', true, 12, null],
  ]);
  expect(findings.map(({ code }) => code)).toEqual(['hidden_text']);
});

test('page headers come first and footers last, each line once', async () => {
  const page = `<style:header>${p('ada@example.org')}</style:header><style:header-first>${p('ada@example.org')}</style:header-first><style:footer>${p('Foot')}</style:footer>`;
  const masterStyles = `<style:master-page style:name="Standard">${page}</style:master-page>`;
  expect(await textOf(p('Body') + p('Body'), { masterStyles })).toEqual([
    'ada@example.org',
    'Body',
    'Body',
    'Foot',
  ]);
});

test('cells make lines of cells, boxes follow their paragraph, tabs and spaces count', async () => {
  const row = `<table:table><table:table-row><table:table-cell>${p('2019')}</table:table-cell><table:table-cell>${p('Engineer')}</table:table-cell></table:table-row></table:table>`;
  const box = `<draw:frame><draw:text-box>${p('In the box')}</draw:text-box></draw:frame>`;
  const spaced = p('a<text:tab/>b<text:s text:c="1000000000"/>c<text:line-break/>d');
  expect(await textOf(row + p(`Before${box} and after`) + spaced)).toEqual([
    '2019\tEngineer',
    'Before and after',
    'In the box',
    'a\tb\tc',
    'd',
  ]);
});

test('deleted text, remarks and descriptions of pictures are gone; links are kept', async () => {
  const body = `<text:tracked-changes>${p('deleted')}</text:tracked-changes>${p('Seen<office:annotation>remark</office:annotation> <text:a xlink:href="https://ada.example">page</text:a>')}`;
  const { lines, links } = await readOdt(drawOdt(body));
  expect(lines.map(({ text }) => text)).toEqual(['Seen page']);
  expect(links).toEqual([{ url: 'https://ada.example', page: 1 }]);
});

test('an encrypted document asks for its password', async () => {
  const manifest =
    '<manifest:manifest SPACES><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
  const bytes = drawOdt('not xml <', { extra: [{ name: 'META-INF/manifest.xml', data: manifest }] });
  await expect(parse(bytes)).rejects.toMatchObject({ code: 'encrypted' });
});

test('an archive that inflates beyond measure is refused before inflating', async () => {
  await expect(parse(drawOdt(' '.repeat(8 * 1024 * 1024)))).rejects.toMatchObject({ code: 'too_complex' });
});

test('an external entity is refused', async () => {
  const evil = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>';
  await expect(
    parse(drawOdt('', { extra: [{ name: 'META-INF/manifest.xml', data: evil }] })),
  ).rejects.toMatchObject({
    code: 'unsupported_format',
  });
});

test('broken XML and documents without text are failures with a code', async () => {
  await expect(parse(drawOdt('<text:p>'))).rejects.toMatchObject({ code: 'corrupt_document' });
  await expect(parse(drawOdt(p('')))).rejects.toMatchObject({ code: 'no_text_layer' });
});
