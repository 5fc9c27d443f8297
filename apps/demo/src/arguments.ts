import { parseArgs } from 'node:util';
import { DemoFailure } from './demo-failure.js';

export interface DemoArguments {
  /** End after the rankings instead of serving on. */
  once: boolean;
  /** Forget everything earlier runs left, the database too. */
  reset: boolean;
  /** The API's port; absent: 3000, or any free one when that is taken. */
  port?: number;
}

const usage = 'Usage: npm run demo [-- --once] [-- --reset] [-- --port N]';

/** @throws DemoFailure with the usage for anything that is not an argument of the demo */
export function readArguments(given: string[]): DemoArguments {
  const { once, reset, port } = parse(given);
  if (port === undefined) return { once, reset };
  const number = Number(port);
  if (!/^\d+$/.test(port) || number < 1 || number > 65535) {
    throw new DemoFailure(`--port takes a number from 1 to 65535, not "${port}".\n${usage}`);
  }
  return { once, reset, port: number };
}

function parse(given: string[]) {
  try {
    const options = {
      once: { type: 'boolean', default: false },
      reset: { type: 'boolean', default: false },
      port: { type: 'string' },
    } as const;
    return parseArgs({ args: given, options }).values;
  } catch (error) {
    throw new DemoFailure(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
