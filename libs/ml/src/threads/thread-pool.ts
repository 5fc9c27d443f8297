import { PoolThread } from './pool-thread.js';
import { ThreadPoolClosed } from './thread-pool.errors.js';

interface Slot {
  thread?: PoolThread;
}

/** The tasks of one call. */
interface Lane {
  readonly tasks: readonly unknown[];
  readonly replies: unknown[];
  next: number;
  missing: number;
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * A fixed number of worker threads over the calls that want them. Calls take turns task by task, so a long
 * one cannot keep a short one waiting. A thread that ends costs the call it worked for, and no other: the next
 * task starts a new one in its place.
 */
export class ThreadPool {
  private readonly slots: readonly Slot[];
  private readonly idle: Slot[];
  private lanes: Lane[] = [];
  private closed = false;

  constructor(
    private readonly entry: URL,
    private readonly options: { readonly threads: number; readonly workerData?: unknown },
  ) {
    this.slots = Array.from({ length: Math.max(1, options.threads) }, () => ({}));
    this.idle = [...this.slots];
  }

  /** Starts every thread, for a pool that shall be quick from its first task. @throws ThreadLost */
  async start(): Promise<void> {
    try {
      await Promise.all(this.slots.map((slot) => this.threadOf(slot).ready));
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /**
   * Runs tasks in any order on any thread; the replies come in the order of the tasks, as the entry sent them.
   * The first failure fails the call, and what it has not yet begun is dropped.
   * @throws ThreadLost, TaskFailed, ThreadPoolClosed
   */
  runAll<Reply>(tasks: readonly unknown[]): Promise<Reply[]> {
    if (this.closed) return Promise.reject(new ThreadPoolClosed());
    if (tasks.length === 0) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      const replies: Reply[] = [];
      this.lanes.push({
        tasks,
        replies,
        next: 0,
        missing: tasks.length,
        resolve: () => resolve(replies),
        reject,
      });
      this.dispatch();
    });
  }

  /** Rejects the calls under way, and ends each thread once it has done the task in hand. */
  async close(): Promise<void> {
    this.closed = true;
    for (const lane of this.lanes.splice(0)) lane.reject(new ThreadPoolClosed());
    await Promise.all(this.slots.map(async ({ thread }) => thread?.end()));
  }

  private dispatch(): void {
    while (this.idle.length > 0 && this.lanes.length > 0) {
      const slot = this.idle.pop()!;
      const lane = this.lanes.shift()!;
      const index = lane.next++;
      if (lane.next < lane.tasks.length) this.lanes.push(lane);
      void this.serve(slot, lane, index);
    }
  }

  private async serve(slot: Slot, lane: Lane, index: number): Promise<void> {
    try {
      lane.replies[index] = await this.threadOf(slot).run(lane.tasks[index]);
      if (--lane.missing === 0) lane.resolve();
    } catch (error) {
      this.lanes = this.lanes.filter((other) => other !== lane);
      lane.reject(this.closed ? new ThreadPoolClosed() : error);
    }
    this.idle.push(slot);
    this.dispatch();
  }

  private threadOf(slot: Slot): PoolThread {
    if (!slot.thread || slot.thread.isLost) {
      slot.thread = new PoolThread(this.entry, this.options.workerData);
    }
    return slot.thread;
  }
}
