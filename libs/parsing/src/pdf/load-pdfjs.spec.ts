import { expect, test } from '@jest/globals';
import { loadPdfjs } from './load-pdfjs.js';

const builtIns = (): unknown[] =>
  [
    [Array.prototype, 'push'] as const,
    [JSON, 'parse'] as const,
    [JSON, 'stringify'] as const,
    [Function.prototype, 'toString'] as const,
    [console, 'warn'] as const,
  ].map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name)?.value as unknown);

test('loading pdf.js leaves the functions of the language as they were', async () => {
  const before = builtIns();
  await loadPdfjs();
  builtIns().forEach((now, at) => expect(now).toBe(before[at]));
});
