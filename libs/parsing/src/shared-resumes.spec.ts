import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from './fixtures/parse.js';

const data = process.env.TALENTFLOW_SHARED_DATA ?? join(process.cwd(), '..', 'shared', 'data');
const folder = join(data, 'resume-pdfs');

const present = existsSync(folder);

/** Every third file: the rest differs in details only. */
const files = present
  ? readdirSync(folder).filter((name, index) => name.endsWith('.pdf') && index % 3 === 0)
  : ['a resume of other makers (skipped: no resume-pdfs in TALENTFLOW_SHARED_DATA or ../shared/data)'];

async function isRead(name: string): Promise<void> {
  const resume = await parse(readFileSync(join(folder, name)));
  expect(resume.conservation).toBeGreaterThanOrEqual(0.98);
  expect([...resume.contact.emails, ...resume.contact.links].length).toBeGreaterThan(0);
  expect(resume.contact.name?.value ?? '').toMatch(/^$|^[\p{L} .'-]+$/u);
}

(present ? test : test.skip).each(files)('%s keeps its characters, and its person can be reached', isRead);
