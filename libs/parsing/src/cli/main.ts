import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ParseSandbox } from '../sandbox/parse-sandbox.js';
import { readArguments, usage, UsageError, type Arguments } from './arguments.js';
import { parseFiles } from './parse-files.js';
import { printed } from './printed.js';

/** The command line: files in, what they say on standard output. */
const exitCodes = { fine: 0, someUnread: 2, wrongCall: 64 };
const models = new URL('../../../../../models/', import.meta.url);
const gazetteerFile = fileURLToPath(new URL('gazetteer/gazetteer.json.gz', models));
const confidenceFile = fileURLToPath(new URL('parsing/confidence.json', models));

async function run(call: Arguments): Promise<number> {
  const processes = Math.min(call.files.length, availableParallelism());
  const sandbox = new ParseSandbox({ processes, gazetteerFile, confidenceFile });
  let unread = 0;
  try {
    for await (const result of parseFiles(sandbox, call)) {
      if ('failure' in result) unread++;
      process.stdout.write(printed(result, call));
    }
  } finally {
    sandbox.close();
  }
  return unread > 0 ? exitCodes.someUnread : exitCodes.fine;
}

try {
  const call = readArguments(process.argv.slice(2));
  if (call) process.exitCode = await run(call);
  else process.stdout.write(usage);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n\n${usage}`);
  process.exitCode = exitCodes.wrongCall;
}
