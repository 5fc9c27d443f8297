import { parentPort } from 'node:worker_threads';

/** What a thread says to its pool: first that it is ready, then one answer a task. */
export type ThreadMessage = { readonly reply: unknown } | { readonly failure: string };

/** What the pool says instead of a task when there will be no more. */
export const noMoreTasks = 'no more tasks';

/** The thread's half of a `ThreadPool`: answers each task in turn and survives a task that throws. */
export function serveTasks(answer: (task: never) => unknown): void {
  const port = parentPort!;
  port.on('message', (task: unknown) => {
    if (task === noMoreTasks) port.close();
    else void attempt(() => answer(task as never)).then((message) => port.postMessage(message, []));
  });
  port.postMessage({ reply: 'ready' } satisfies ThreadMessage, []);
}

async function attempt(answer: () => unknown): Promise<ThreadMessage> {
  try {
    return { reply: await answer() };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
