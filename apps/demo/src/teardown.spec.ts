import { expect, test } from '@jest/globals';
import { Teardown } from './teardown.js';

test('what was begun last is undone first, once, and what comes too late at once', async () => {
  const undone: string[] = [];
  const teardown = new Teardown();
  const undo = (name: string) => async () => void undone.push(name);
  await teardown.add(undo('database'));
  await teardown.add(undo('api'));
  await Promise.all([teardown.run(), teardown.run()]);
  expect(undone).toEqual(['api', 'database']);
  await teardown.add(undo('worker'));
  expect(undone).toEqual(['api', 'database', 'worker']);
});
