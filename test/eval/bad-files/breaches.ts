import type { Ending } from './ending.js';

/** Milliseconds after which a document counts as hung: the sandbox's own limit is 20 seconds. */
const longestMs = 25_000;

/** What an ending breaks of what is expected of its file, a few words each; `expect` as the manifest has it. */
export function breachesOf(ending: Ending, expect: string): string[] {
  const { outcome, milliseconds, connections, written, leaked, unstorable } = ending;
  const isParsed = outcome === 'parsed';
  return [
    ...(milliseconds > longestMs ? ['hang'] : []),
    ...(outcome === 'parser_crashed' ? ['crash'] : []),
    ...(connections > 0 ? ['connection'] : []),
    ...written.map((path) => `wrote ${path}`),
    ...(leaked ? ['leak'] : []),
    ...(unstorable ? ['text that cannot be stored'] : []),
    ...(expect === 'accept' && !isParsed ? ['not accepted'] : []),
    ...(expect === 'reject' && isParsed ? ['not rejected'] : []),
  ];
}
