import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeUpLines } from '../fixtures/made-up-resume.js';
import { drawPdf, stacked } from '../fixtures/pdf-fixture.js';

const main = fileURLToPath(new URL('./main.js', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parse-cli-'));
  await writeFile(join(folder, 'zoe.txt'), madeUpLines.join('\n'));
  await writeFile(join(folder, 'zoe.pdf'), await drawPdf(stacked(madeUpLines, 40, 40)));
  await writeFile(join(folder, 'picture.pdf'), Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Outcome {
  code: number;
  out: string;
  complaint: string;
}

function run(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { PATH: process.env.PATH } };
    execFile(process.execPath, [main, ...args], options, (error, out, complaint) =>
      resolve({ code: error ? Number(error.code) : 0, out, complaint }),
    );
  });
}

test('a file gives its resume as JSON, received on the day that is told', async () => {
  const { code, out, complaint } = await run('--received-on', '2024-02-29', 'zoe.txt');
  expect([code, complaint]).toEqual([0, '']);
  expect(JSON.parse(out)).toMatchObject({
    contact: { name: { value: 'Zoë Marchand' } },
    documentDate: '2024-02-29',
  });
});

test('several files give a line each, the name first; exit code 2 tells that one was not read', async () => {
  const { code, out } = await run('zoe.txt', 'none.pdf', 'picture.pdf', 'zoe.pdf');
  expect(code).toBe(2);
  const lines = out.trimEnd().split('\n');
  expect(lines.every((line) => line.startsWith('{"file":'))).toBe(true);
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { file: 'zoe.txt', mediaType: 'text/plain' },
    { file: 'none.pdf', code: 'file_not_found', detail: 'There is no file none.pdf.' },
    {
      file: 'picture.pdf',
      code: 'unsupported_format',
      detail: expect.stringContaining('PDF, DOCX, ODT, RTF, HTML or TXT'),
    },
    { file: 'zoe.pdf', mediaType: 'application/pdf' },
  ]);
});

test('a file that is not read gives its code and detail alone', async () => {
  const { code, out } = await run('none.pdf');
  expect(code).toBe(2);
  expect(JSON.parse(out)).toEqual({ code: 'file_not_found', detail: 'There is no file none.pdf.' });
});

test('a table is for people', async () => {
  const { out } = await run('--table', 'zoe.txt');
  expect(out).toMatch(/^CONTACT\n {2}Name +Zoë Marchand\n/);
  expect(out).toMatch(/\nEXPERIENCE\n {2}03\/2019 – 08\/2023 +Software Engineer · Brückenbau GmbH\n/);
});

test('JSON Resume can be asked for', async () => {
  const { out } = await run('--json-resume', 'zoe.txt');
  expect(JSON.parse(out)).toMatchObject({
    basics: { name: 'Zoë Marchand', email: 'zoe.marchand@example.org' },
    work: [{ position: 'Software Engineer', startDate: '2019-03', endDate: '2023-08' }],
  });
});

test('a PDF can be drawn as it was understood', async () => {
  expect((await run('--draw', 'out.svg', 'zoe.pdf')).code).toBe(0);
  const svg = await readFile(join(folder, 'out.svg'), 'utf8');
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"/);
  for (const seen of ['>Zoë Marchand<', '>experience<', '>title<', '>company<', '>start<', '>email<'])
    expect(svg).toContain(seen);
});

test('what has no pages cannot be drawn', async () => {
  const { code, out } = await run('--draw', 'out.svg', 'zoe.txt');
  expect([code, JSON.parse(out)]).toMatchObject([2, { code: 'unsupported_format' }]);
});

test.each([
  [['--colour', 'zoe.txt'], /Unknown option '--colour'/],
  [[], /Name a file/],
  [['--received-on', '2026-02-30', 'zoe.txt'], /takes a day/],
  [['--draw', 'out.svg', 'zoe.pdf', 'zoe.txt'], /takes one file/],
  [['--table', '--json-resume', 'zoe.txt'], /Choose/],
])('a wrong call %j is told how to do it', async (args, reason) => {
  const { code, out, complaint } = await run(...args);
  expect([code, out]).toEqual([64, '']);
  expect(complaint).toMatch(reason);
  expect(complaint).toContain('Usage: npm run --silent parse -- [options] FILE...');
});
