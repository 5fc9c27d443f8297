import { destination, type DestinationStream } from 'pino';

/** A line waits at most this long for others to be written with it, in milliseconds. */
const longestWaitMs = 50;

/** Characters that are written without waiting for more. */
const fullAt = 8192;

/**
 * Standard output. Lines that come soon after one another are written in one go, because a write costs several times
 * what a line does; what waits is written when the process ends, unless it is killed.
 */
export class LogOutput implements DestinationStream {
  private readonly stream = destination({ dest: 1, sync: true, minLength: fullAt });
  private waiting = false;
  private endsWithProcess = false;

  write(line: string): void {
    this.stream.write(line);
    if (this.waiting) return;
    this.waiting = true;
    setTimeout(() => this.flush(), longestWaitMs).unref();
    if (this.endsWithProcess) return;
    this.endsWithProcess = true;
    process.once('exit', () => this.flush());
  }

  /** Writes at once what waits. */
  flush(): void {
    this.waiting = false;
    this.stream.flushSync();
  }
}
