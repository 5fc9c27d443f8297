import { expect, test } from '@jest/globals';
import { SharedPort } from './shared-port.js';

const heardBy = (port: SharedPort, signal?: AbortSignal): unknown[] => {
  const heard: unknown[] = [];
  port.addEventListener('message', ({ data }) => heard.push(data), signal && { signal });
  return heard;
};
const soon = () => new Promise((resolve) => setImmediate(resolve));

test('a port is heard by every listener after the sender has gone on, in order', async () => {
  const port = new SharedPort();
  const [first, second] = [heardBy(port), heardBy(port)];
  port.postMessage('a');
  port.postMessage('b');
  expect(first).toEqual([]);
  await soon();
  expect([first, second]).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ]);
});

test('a port keeps what was sent when the sender empties its lists, and shares what is in them', async () => {
  const port = new SharedPort();
  const heard = heardBy(port);
  const glyph = { unicode: 'a' };
  const operators = [[glyph]];
  port.postMessage({ chunk: { operators } });
  operators.length = 0;
  await soon();
  const [message] = heard as [{ chunk: { operators: [[typeof glyph]] } }];
  expect(message.chunk.operators[0][0]).toBe(glyph);
});

test('a port is not heard by a listener that has been taken back', async () => {
  const port = new SharedPort();
  const listening = new AbortController();
  const heard = heardBy(port, listening.signal);
  port.postMessage('a');
  listening.abort();
  await soon();
  expect(heard).toEqual([]);
});
