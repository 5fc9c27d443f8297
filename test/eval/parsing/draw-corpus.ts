import { closeChromium, findChromium } from '../../corpus/layouts/chromium-pdf.js';
import type { Layout } from '../../corpus/layouts/layout.js';
import { findLibreOffice } from '../../corpus/layouts/libreoffice-pdf.js';
import type { CorpusCache } from './corpus-cache.js';
import type { Pair } from './pairs.js';

/** How many files of a kind are drawn at the same time: LibreOffice prints many in one run. */
const atATime = { chromium: 3, libreoffice: 30, none: 1 } as const;

type Program = keyof typeof atATime;

export interface Drawn {
  /** Pairs whose files are there. */
  pairs: Pair[];
  /** What is missing and why, a sentence each. */
  skipped: string[];
}

/** Draws the files that are not there yet. A look without its program, and a file that fails, are told, not fatal. */
export async function drawCorpus(
  cache: CorpusCache,
  pairs: readonly Pair[],
  tell: (progress: string) => void,
): Promise<Drawn> {
  const skipped = missingPrograms(pairs);
  const todo = pairs.filter((pair) => !cache.has(pair) && hasProgram(pair.look.layout));
  let done = 0;
  const draw = async (pair: Pair): Promise<void> => {
    try {
      await cache.draw(pair);
    } catch (error) {
      skipped.push(`${pair.look.name} of ${pair.person.id} cannot be drawn: ${(error as Error).message}`);
    }
    done += 1;
    if (done % 100 === 0) tell(`${done} of ${todo.length} files drawn`);
  };
  const programs = Object.keys(atATime) as Program[];
  await Promise.all(
    programs.map((program) =>
      inTurns(
        todo.filter((pair) => programOf(pair.look.layout) === program),
        atATime[program],
        draw,
      ),
    ),
  );
  await closeChromium();
  return { pairs: pairs.filter((pair) => cache.has(pair)), skipped };
}

function programOf({ needs }: Layout): Program {
  return needs ?? 'none';
}

/** Whether the look can be drawn on this machine. */
function hasProgram({ needs }: Layout): boolean {
  if (needs === undefined) return true;
  return (needs === 'chromium' ? findChromium() : findLibreOffice()) !== null;
}

function missingPrograms(pairs: readonly Pair[]): string[] {
  const looks = new Map(pairs.map(({ look }) => [look.name, look.layout]));
  return [...looks]
    .filter(([, layout]) => !hasProgram(layout))
    .map(([name, { needs }]) => `${name}: no ${needs} on this machine, drawn before or left out`);
}

async function inTurns(
  pairs: readonly Pair[],
  width: number,
  draw: (pair: Pair) => Promise<void>,
): Promise<void> {
  const rest = [...pairs];
  const lane = async (): Promise<void> => {
    for (let pair = rest.shift(); pair; pair = rest.shift()) await draw(pair);
  };
  await Promise.all(Array.from({ length: width }, lane));
}
