import { expect, test } from '@jest/globals';
import { readArguments } from './arguments.js';

test('without arguments the demo serves on and keeps its state', () => {
  expect(readArguments([])).toEqual({ once: false, reset: false });
});

test('all arguments together are understood', () => {
  expect(readArguments(['--once', '--reset', '--port', '3400'])).toEqual({
    once: true,
    reset: true,
    port: 3400,
  });
});

test.each([['--port', '0'], ['--port', '70000'], ['--port', 'abc'], ['--port'], ['--twice'], ['now']])(
  '%s %s is refused with the usage',
  (...given) => {
    expect(() => readArguments(given.filter(Boolean))).toThrow('Usage: npm run demo');
  },
);
