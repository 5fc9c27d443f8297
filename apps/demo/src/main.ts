import { constants } from 'node:os';
import { readArguments } from './arguments.js';
import { DemoFailure } from './demo-failure.js';
import { interruption } from './interruption.js';
import { preflight } from './preflight.js';
import { say, sayLast, step } from './screen.js';
import { Teardown } from './teardown.js';

const teardown = new Teardown();

/** Runs to the end of the demo, or to the signal that ends it. @returns the exit code */
async function main(): Promise<number> {
  const given = readArguments(process.argv.slice(2));
  const interrupted = interruption();
  say('TalentFlow AI');
  await step('Checks', preflight);
  // Loaded after the checks: an old Node could not even load it.
  const { Demo } = await import('./demo.js');
  const demo = new Demo(given, process.env, teardown);
  const signal = await Promise.race([interrupted, demo.run()]);
  if (!signal) return 0;
  sayLast(`\nStopping (${signal}) …`);
  return demo.isServing ? 0 : 128 + constants.signals[signal];
}

function report(error: unknown): number {
  const expected = error instanceof DemoFailure;
  const text = !expected && error instanceof Error ? error.stack : error;
  process.stderr.write(`\n${expected ? error.message : String(text)}\n`);
  if (expected && error.evidence) process.stderr.write(`\nThe end of its log:\n${error.evidence}\n`);
  return 1;
}

async function end(code: number): Promise<never> {
  await teardown.run();
  process.exit(code);
}

process.on('uncaughtException', (error) => void end(report(error)));
await end(await main().catch(report));
