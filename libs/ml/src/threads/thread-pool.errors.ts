/** A worker thread ended before it answered; the next task starts another thread. */
export class ThreadLost extends Error {
  override readonly name = 'ThreadLost';
  readonly code = 'threads.lost';

  constructor(options?: ErrorOptions) {
    super('A worker thread ended before it answered. The call may be repeated.', options);
  }
}

/** A worker thread answered that it could not do a task; the thread goes on. */
export class TaskFailed extends Error {
  override readonly name = 'TaskFailed';
  readonly code = 'threads.task-failed';

  constructor(reason: string) {
    super(`A worker thread could not do a task: ${reason}`);
  }
}

/** The pool was closed before or while the call ran. */
export class ThreadPoolClosed extends Error {
  override readonly name = 'ThreadPoolClosed';
  readonly code = 'threads.closed';

  constructor() {
    super('The worker threads are closed.');
  }
}
