import { Worker } from 'node:worker_threads';
import { noMoreTasks } from './serve-tasks.js';
import type { ThreadMessage } from './serve-tasks.js';
import { TaskFailed, ThreadLost } from './thread-pool.errors.js';

interface Waiting {
  resolve(reply: unknown): void;
  reject(error: Error): void;
}

/** One worker thread that does one task at a time. */
export class PoolThread {
  readonly ready: Promise<unknown>;
  private readonly worker: Worker;
  private readonly exited: Promise<void>;
  private waiting: Waiting | undefined;
  private lost: ThreadLost | undefined;

  constructor(entry: URL, workerData: unknown) {
    this.worker = new Worker(entry, { workerData });
    this.worker.on('message', (message: ThreadMessage) => this.settle(message));
    this.worker.on('error', (cause) => this.lose(new ThreadLost({ cause })));
    this.worker.on('exit', () => this.lose(new ThreadLost()));
    this.exited = new Promise((resolve) => this.worker.on('exit', () => resolve()));
    this.ready = this.answer();
    this.ready.catch(() => undefined); // whoever awaits it hears of it; nobody has to
  }

  get isLost(): boolean {
    return this.lost !== undefined;
  }

  /** @throws ThreadLost, TaskFailed */
  async run(task: unknown): Promise<unknown> {
    await this.ready;
    if (this.lost) throw this.lost;
    this.worker.postMessage(task, []);
    return this.answer();
  }

  /** Lets the task under way finish: a thread killed inside onnxruntime takes the whole process with it. */
  end(): Promise<void> {
    this.worker.postMessage(noMoreTasks, []);
    return this.exited;
  }

  private answer(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
    });
  }

  private settle(message: ThreadMessage): void {
    if ('reply' in message) this.waiting?.resolve(message.reply);
    else this.waiting?.reject(new TaskFailed(message.failure));
  }

  private lose(loss: ThreadLost): void {
    this.lost ??= loss;
    this.waiting?.reject(this.lost);
  }
}
