import { afterEach, expect, test } from '@jest/globals';
import { ThreadPool } from './thread-pool.js';
import { TaskFailed, ThreadLost, ThreadPoolClosed } from './thread-pool.errors.js';

/** A thread that echoes, and ends or fails when a task says so. */
const serving = new URL('./serve-tasks.js', import.meta.url).href;
const entry = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { serveTasks } from '${serving}';
    serveTasks((task) => {
      if (task === 'crash') setImmediate(() => { throw new Error('crashed'); });
      if (task === 'crash' || task === 'slow') return new Promise((resolve) => setTimeout(resolve, 50));
      if (task === 'exit') process.exit(3);
      if (task === 'fail') throw new Error('failed');
      return task;
    });`)}`,
);
let pool: ThreadPool;
afterEach(() => pool.close());

test('replies come in the order of the tasks', async () => {
  pool = new ThreadPool(entry, { threads: 3 });
  const tasks = Array.from({ length: 50 }, (_, i) => i);
  expect(await pool.runAll(tasks)).toEqual(tasks);
  expect(await pool.runAll([])).toEqual([]);
});

test.each(['crash', 'exit'])('a thread lost by %s fails its call alone and is replaced', async (end) => {
  pool = new ThreadPool(entry, { threads: 2 });
  const [lost, other] = await Promise.allSettled([pool.runAll([end]), pool.runAll([1, 2, 3, 4])]);
  expect(lost).toMatchObject({ status: 'rejected', reason: expect.any(ThreadLost) });
  expect(other).toEqual({ status: 'fulfilled', value: [1, 2, 3, 4] });
  expect(await pool.runAll([5, 6, 7])).toEqual([5, 6, 7]);
});

test('a task that throws fails its call, and the thread goes on', async () => {
  pool = new ThreadPool(entry, { threads: 1 });
  await expect(pool.runAll([1, 'fail', 2])).rejects.toThrow(TaskFailed);
  expect(await pool.runAll([3])).toEqual([3]);
});

test('a short call does not wait for a long one to end', async () => {
  pool = new ThreadPool(entry, { threads: 1 });
  const ended: string[] = [];
  const long = pool.runAll(Array.from({ length: 100 }, (_, i) => i)).then(() => ended.push('long'));
  const short = pool.runAll([1, 2]).then(() => ended.push('short'));
  await Promise.all([long, short]);
  expect(ended).toEqual(['short', 'long']);
});

test('closing rejects calls under way and later ones', async () => {
  pool = new ThreadPool(entry, { threads: 1 });
  const underWay = Promise.allSettled([pool.runAll(['slow', 1]), pool.runAll([2])]);
  await pool.close();
  const rejected = { status: 'rejected', reason: expect.any(ThreadPoolClosed) };
  expect(await underWay).toEqual([rejected, rejected]);
  await expect(pool.runAll([3])).rejects.toThrow(ThreadPoolClosed);
});

test('a pool whose threads cannot start says so', async () => {
  pool = new ThreadPool(new URL('data:text/javascript,throw new Error("no")'), { threads: 2 });
  await expect(pool.start()).rejects.toThrow(ThreadLost);
});
