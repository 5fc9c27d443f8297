import { readFile, writeFile } from 'node:fs/promises';
import { ParseFailure } from '../parse-failure.js';
import type { ParsedResume } from '../parsed-resume.js';
import type { ParseSandbox } from '../sandbox/parse-sandbox.js';
import type { Arguments } from './arguments.js';

/** What became of a file. */
export type FileResult = { file: string } & (
  { resume: ParsedResume } | { failure: { code: string; detail: string } }
);

/** Parses files side by side, as the sandbox has processes, and tells of each in the order of the call. */
export async function* parseFiles(
  sandbox: ParseSandbox,
  { files, receivedOn, draw }: Pick<Arguments, 'files' | 'receivedOn' | 'draw'>,
): AsyncGenerator<FileResult> {
  const window = 16;
  const under: Promise<FileResult>[] = [];
  for (const file of files) {
    under.push(parseFile(sandbox, file, receivedOn, draw));
    if (under.length >= window) yield await under.shift()!;
  }
  yield* under;
}

async function parseFile(
  sandbox: ParseSandbox,
  file: string,
  receivedOn: string,
  draw: string | null,
): Promise<FileResult> {
  try {
    const bytes = await read(file);
    if (draw === null) return { file, resume: await sandbox.parse(bytes, { receivedOn, fileName: file }) };
    const { resume, svg } = await sandbox.draw(bytes, { receivedOn });
    await writeFile(draw, svg);
    return { file, resume };
  } catch (error) {
    if (error instanceof ParseFailure || error instanceof UnreadableFile)
      return { file, failure: { code: error.code, detail: error.detail } };
    const { code = 'failed', message } = error as NodeJS.ErrnoException;
    return { file, failure: { code: code.toLowerCase(), detail: message } };
  }
}

class UnreadableFile extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
  ) {
    super(detail);
  }
}

async function read(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UnreadableFile('file_not_found', `There is no file ${file}.`);
    if (code === 'EISDIR') throw new UnreadableFile('not_a_file', `${file} is a folder.`);
    throw new UnreadableFile('file_unreadable', `${file} cannot be read: ${code}.`);
  }
}
