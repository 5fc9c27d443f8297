import { expect, test } from '@jest/globals';
import { WaitingCalls, waitingCallsOfAll, waitingCallsOfCaller } from './waiting-calls.js';

test('a caller waits so many times at once, and again when one has ended', () => {
  const waiting = new WaitingCalls();
  const entered = Array.from({ length: waitingCallsOfCaller + 1 }, () => waiting.enter('one'));
  expect(entered.filter(Boolean)).toHaveLength(waitingCallsOfCaller);
  expect(waiting.enter('other')).toBe(true);
  waiting.leave('one');
  expect([waiting.enter('one'), waiting.enter('one')]).toEqual([true, false]);
});

test('all callers together wait so many times at once', () => {
  const waiting = new WaitingCalls();
  const entered = Array.from({ length: waitingCallsOfAll + 100 }, (_, at) => waiting.enter(`caller ${at}`));
  expect(entered.filter(Boolean)).toHaveLength(waitingCallsOfAll);
  waiting.leave('caller 0');
  expect(waiting.enter('one more')).toBe(true);
});
