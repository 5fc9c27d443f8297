import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ParseFailure, ParseSandbox, type ParsedResume, type ParseFailureCode } from '#libs/parsing';
import fc from 'fast-check';
import { hold } from '../support/hold.js';
import { damagedFile } from './arbitraries/damaged-file.js';
import { confidenceFile, gazetteerFile, receivedOn } from './parse.js';
import { readFields } from './read-fields.js';

/** Milliseconds a document may take, and what a loaded machine may need to end it and start the next process. */
const wallMs = 5000;
const graceMs = 5000;

/** How a document may fail. A crash is never one of these: it is a fault of the parser. */
const codes: Record<Exclude<ParseFailureCode, 'parser_crashed'>, true> = {
  corrupt_document: true,
  encrypted: true,
  no_text_layer: true,
  unsupported_format: true,
  too_large: true,
  too_complex: true,
  timed_out: true,
  out_of_memory: true,
};

let sandbox: ParseSandbox;

beforeAll(async () => {
  sandbox = new ParseSandbox({ processes: 2, wallMs, gazetteerFile, confidenceFile });
  await sandbox.ready();
});

afterAll(() => sandbox.close());

/** The resume or the failure, within the time limit. */
async function outcome(bytes: Uint8Array): Promise<ParsedResume | ParseFailure> {
  const started = performance.now();
  const result = await sandbox.parse(bytes, { receivedOn }).catch((failure: unknown) => failure);
  expect(performance.now() - started).toBeLessThan(wallMs + graceMs);
  if (result instanceof ParseFailure) {
    expect(Object.keys(codes)).toContain(result.code);
    expect(result.transient).toBe(false);
    return result;
  }
  expectWhole(result as ParsedResume);
  return result as ParsedResume;
}

/** Every field that is there is all there: a value that is not blank, a confidence, a place in the text. */
function expectWhole(resume: ParsedResume): void {
  expect(resume.text).toMatch(/\S/);
  expect(resume.conservation).toBeGreaterThan(0);
  for (const { pointer, field } of readFields(resume)) {
    const { value, normalized, confidence, source } = field;
    const isWhole =
      /\S/.test(value) &&
      normalized !== '' &&
      normalized !== undefined &&
      confidence >= 0 &&
      confidence <= 1 &&
      source.page >= 1 &&
      source.page <= resume.pages &&
      source.charStart >= 0 &&
      source.charStart < source.charEnd &&
      source.charEnd <= resume.text.length;
    expect({ pointer, field, isWhole }).toMatchObject({ isWhole: true });
  }
}

/** Everything a person's resume says, in pieces long enough to be no chance. */
function sayings(part: unknown): string[] {
  if (typeof part === 'string') return part.length > 4 ? [part.toLowerCase()] : [];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(sayings) : [];
}

/** The marks that formats open with, so that the bytes reach their readers. */
const openings = [
  '',
  '%PDF-1.7\n',
  'PK\x03\x04',
  '{\\rtf1 ',
  '<!DOCTYPE html><body>',
  '\xff\xfe',
  'Experience\n',
];
const anyBytes = fc
  .tuple(fc.constantFrom(...openings), fc.uint8Array({ maxLength: 4096 }))
  .map(([opening, rest]) => Buffer.concat([Buffer.from(opening, 'latin1'), rest]));

test('Feature: talentflow-ai, Property 3: Resume validation error handling', async () => {
  const seen = { parsed: 0, failed: 0 };
  await hold(
    fc.asyncProperty(damagedFile, async (file) => {
      const result = await outcome(await file.bytes());
      seen[result instanceof ParseFailure ? 'failed' : 'parsed'] += 1;
      if (!(result instanceof ParseFailure)) return;
      const { id: _, ...told } = file.resume.person;
      const quoted = sayings(told).filter((saying) => result.detail.toLowerCase().includes(saying));
      expect(quoted).toEqual([]);
    }),
    200,
  );
  expect(Math.min(seen.parsed, seen.failed)).toBeGreaterThan(10);
  await hold(
    fc.asyncProperty(anyBytes, async (bytes) => void (await outcome(bytes))),
    100,
  );
});
