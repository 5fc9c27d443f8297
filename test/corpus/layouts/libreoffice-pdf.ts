import { Buffer } from 'node:buffer';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { fontSubstitutes } from './font-substitutes.js';
import { fixPdfIdentity } from './pdf-identity.js';

/** Milliseconds a run may take: its start, and each file. */
const startTime = 60_000;
const fileTime = 5_000;
/** Milliseconds calls are gathered for, so that files drawn at the same time share one run. */
const gatheringTime = 20;
/** Files of one run, so that its command line stays short. */
const mostFiles = 60;

interface Waiting {
  docx: Uint8Array;
  resolve: (pdf: Promise<Uint8Array>) => void;
  reject: (reason: unknown) => void;
}

const waiting: Waiting[] = [];
let running = false;

/**
 * Prints a DOCX file as PDF by LibreOffice. Calls made at the same time share one run, and runs follow one
 * another. Equal files give equal bytes as long as version and fonts of the machine stay.
 * @throws Error when LibreOffice is not installed, takes too long or cannot read the file
 */
export function libreOfficePdf(docx: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    waiting.push({ docx, resolve, reject });
    if (!running) void convertWaiting();
  });
}

/** The path of LibreOffice's program: LIBREOFFICE_PATH, or else one of the usual places; null without one. */
export function findLibreOffice(): string | null {
  const { LIBREOFFICE_PATH: named, PATH = '' } = process.env;
  if (named) return existsSync(named) ? named : null;
  const onPath = PATH.split(delimiter).flatMap((folder) => [
    join(folder, 'soffice'),
    join(folder, 'libreoffice'),
  ]);
  const elsewhere = [
    '/usr/lib/libreoffice/program/soffice',
    '/opt/libreoffice/program/soffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  ];
  return [...onPath, ...elsewhere].find((path) => existsSync(path)) ?? null;
}

async function convertWaiting(): Promise<void> {
  running = true;
  while (waiting.length > 0) {
    await setTimeout(gatheringTime);
    const batch = waiting.splice(0, mostFiles);
    try {
      const printed = await convert(batch.map(({ docx }) => docx));
      for (const [index, { resolve }] of batch.entries()) resolve(printed[index]!);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
  running = false;
}

/** Prints files in one run and leaves nothing behind; a file without a PDF rejects alone. */
async function convert(files: Uint8Array[]): Promise<Promise<Uint8Array>[]> {
  const program = findLibreOffice();
  if (!program) throw new Error('LibreOffice is not installed; LIBREOFFICE_PATH may name its program.');
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-pdf-'));
  try {
    const sources = files.map((_, index) => join(folder, `${index}.docx`));
    await Promise.all(sources.map((source, index) => writeFile(source, files[index]!)));
    await print(program, folder, sources);
    const printed = files.map((_, index) => readPrinted(join(folder, `${index}.pdf`)));
    await Promise.allSettled(printed);
    return printed;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * A profile of its own lets the run start beside an open LibreOffice, and without that one's settings. The
 * program starts others, so that it leads a group of processes which can be ended as one.
 */
async function print(program: string, folder: string, sources: string[]): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const options = ['--headless', '--norestore', profile, '--convert-to', 'pdf', '--outdir', folder];
  const fonts = join(folder, 'fonts.conf');
  await writeFile(fonts, fontSubstitutes);
  const env = { ...process.env, FONTCONFIG_FILE: fonts };
  const child = spawn(program, [...options, ...sources], { detached: true, stdio: 'ignore', env });
  const milliseconds = startTime + fileTime * sources.length;
  const signal = AbortSignal.timeout(milliseconds);
  signal.addEventListener('abort', () => endGroup(child));
  await once(child, 'exit', { signal });
}

function endGroup(child: ChildProcess): void {
  if (child.exitCode !== null || child.pid === undefined) return;
  if (process.platform === 'win32') child.kill();
  else process.kill(-child.pid, 'SIGKILL');
}

async function readPrinted(path: string): Promise<Uint8Array> {
  if (!existsSync(path)) throw new Error('LibreOffice printed nothing: the DOCX file cannot be read.');
  const pdf = await readFile(path);
  return new Uint8Array(Buffer.from(fixPdfIdentity(pdf.toString('latin1')), 'latin1'));
}
