import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectRoot } from '#libs/platform';
import { renderPerson } from '../../corpus/render.js';
import { fileNameOf, type Pair } from './pairs.js';

/** How many states of the drawing code are kept. */
const kept = 6;
const mixedCode = join('layouts', 'mixed');
const corpus = join(projectRoot, 'dist', 'test', 'corpus');

/**
 * The files of the corpus, drawn once and kept in `.talentflow/corpus/<digest>/<digest>/`: the first digest is of the
 * compiled drawing code, the second of the person, so that a person who joins or changes redraws nobody else. Mixed
 * looks, whose code no other look needs, have a digest of their own.
 */
export class CorpusCache {
  private readonly parent = join(projectRoot, '.talentflow', 'corpus');
  private readonly folder = join(
    this.parent,
    digestOfFiles((file) => !file.startsWith(mixedCode)),
  );
  private readonly mixedFolder = join(
    this.parent,
    digestOfFiles(() => true),
  );

  /** Makes room: of the states of the drawing code the latest used ones stay, this one included. */
  async prepare(): Promise<void> {
    for (const folder of [this.folder, this.mixedFolder]) {
      await mkdir(folder, { recursive: true });
      await utimes(folder, new Date(), new Date());
    }
    const names = (await readdir(this.parent)).map((name) => join(this.parent, name));
    const folders = await Promise.all(
      names.map(async (path) => ({ path, usedAt: (await stat(path)).mtimeMs })),
    );
    const old = folders.sort((a, b) => b.usedAt - a.usedAt).slice(kept);
    await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })));
  }

  /** Where the pair's file stands or will stand. */
  pathOf(pair: Pair): string {
    const folder = pair.choices ? this.mixedFolder : this.folder;
    return join(folder, digestOf(JSON.stringify(pair.person)), fileNameOf(pair));
  }

  has(pair: Pair): boolean {
    return existsSync(this.pathOf(pair));
  }

  /** Draws the pair's file. A run that is broken off leaves no half file behind. */
  async draw(pair: Pair): Promise<void> {
    const bytes = await renderPerson(pair.person, pair.look.layout, pair.seed ?? undefined);
    const path = this.pathOf(pair);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.${process.pid}`, bytes);
    await rename(`${path}.${process.pid}`, path);
  }
}

/** Of the compiled code that draws, tests and people left out. */
function digestOfFiles(isNeeded: (file: string) => boolean): string {
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js') && !file.endsWith('.spec.js') && !file.startsWith('people'))
    .filter(isNeeded)
    .sort();
  return digestOf(files.map((file) => `${file}\n${readFileSync(join(corpus, file), 'utf8')}`).join('\n'));
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
