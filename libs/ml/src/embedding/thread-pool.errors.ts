/** A worker thread ended before it answered; the next task starts another thread. */
export class ThreadLost extends Error {
  override readonly name = 'ThreadLost';
  readonly code = 'encoder.thread-lost';

  constructor(options?: ErrorOptions) {
    super('A worker thread of the encoder ended before it answered. The call may be repeated.', options);
  }
}

/** A worker thread answered that it could not do a task; the thread goes on. */
export class TaskFailed extends Error {
  override readonly name = 'TaskFailed';
  readonly code = 'encoder.task-failed';

  constructor(reason: string) {
    super(`The encoder could not do a task: ${reason}`);
  }
}

/** The pool was closed before or while the call ran. */
export class ThreadPoolClosed extends Error {
  override readonly name = 'ThreadPoolClosed';
  readonly code = 'encoder.closed';

  constructor() {
    super('The encoder is closed.');
  }
}
