import { readFile } from 'node:fs/promises';
import { parseResume } from '#libs/parsing';
import { catalogue } from '../../corpus/layouts/catalogue.js';
import { everybody } from '../../corpus/people/index.js';
import { CorpusCache } from '../../eval/parsing/corpus-cache.js';
import { drawCorpus } from '../../eval/parsing/draw-corpus.js';
import { pairsOf } from '../../eval/parsing/pairs.js';
import { parseOptions } from './parse-options.js';

/** A file to measure with. */
export interface BenchFile {
  path: string;
  bytes: Uint8Array;
}

export interface TwoPageFiles {
  pdf: BenchFile[];
  /** DOCX does not say how long it is: files of people whose PDF has two pages. */
  docx: BenchFile[];
  /** Looks that could not be drawn on this machine. */
  skipped: string[];
}

/** Every how manieth file of the corpus is looked at, and how many of each format are taken at most. */
const step = 9;
const most = 60;

/** Resumes of two pages, in looks of every kind this machine can draw. */
export async function twoPageFiles(): Promise<TwoPageFiles> {
  const cache = new CorpusCache();
  await cache.prepare();
  const chosen = pairsOf(everybody, catalogue).filter((_, at) => at % step === 0);
  const { pairs, skipped } = await drawCorpus(cache, chosen, () => undefined);
  const pdf: BenchFile[] = [];
  const long = new Set<string>();
  for (const pair of pairs.filter(({ look }) => look.layout.kind === 'pdf')) {
    const file = await fileAt(cache.pathOf(pair));
    const { pages } = await parseResume(file.bytes.slice(), parseOptions);
    if (pages !== 2) continue;
    pdf.push(file);
    long.add(pair.person.id);
  }
  const documents = pairs.filter(({ look, person }) => look.layout.kind === 'docx' && long.has(person.id));
  const docx = await Promise.all(documents.map((pair) => fileAt(cache.pathOf(pair))));
  return { pdf: spread(pdf), docx: spread(docx), skipped };
}

async function fileAt(path: string): Promise<BenchFile> {
  return { path, bytes: new Uint8Array(await readFile(path)) };
}

/** At most `most` of them, from the beginning to the end. */
function spread<T>(items: readonly T[]): T[] {
  const every = Math.max(1, items.length / most);
  return items.filter((_, at) => Math.floor(at / every) !== Math.floor((at - 1) / every)).slice(0, most);
}
