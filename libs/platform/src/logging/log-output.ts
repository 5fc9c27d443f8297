import { writeSync } from 'node:fs';
import type { DestinationStream } from 'pino';

/** A line waits at most this long for others to be written with it, in milliseconds. */
const longestWaitMs = 50;

/** Characters that are written without waiting for more. */
const fullAt = 8192;

/** A reader that is slow leaves at most this many bytes waiting; what comes on top is lost. */
const mostBytes = 1 << 20;

/** A process that ends gives a slow reader this many chances, so many milliseconds apart. */
const lastChances = { times: 50, apartMs: 10 };

const nothing: Buffer = Buffer.alloc(0);

/**
 * Standard output. Lines that come soon after one another are written in one go, because a write costs several times
 * what a line does; what waits is written when the process ends, by itself or by an error nobody caught. A process that
 * is killed loses what waits. Where nobody reads any more, or nothing can be written, lines are lost and work goes on.
 */
export class LogOutput implements DestinationStream {
  private lines = '';
  /** What a pipe that was full did not take. */
  private rest = nothing;
  private timer: NodeJS.Timeout | null = null;
  private atOnce = false;
  private endsWithProcess = false;

  write(line: string): void {
    if (this.rest.length + this.lines.length > mostBytes) return;
    this.lines += line;
    if (!this.endsWithProcess) process.once('exit', () => this.end());
    this.endsWithProcess = true;
    if (this.atOnce || this.lines.length >= fullAt) this.flush();
    else this.flushSoon();
  }

  /** Writes at once what waits. */
  flush(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.rest = written(Buffer.concat([this.rest, Buffer.from(this.lines)]));
    this.lines = '';
    if (this.rest.length > 0) this.flushSoon();
  }

  /** From now on nothing waits: the process is on its way down, and may be killed before it is there. */
  writeAtOnce(): void {
    this.atOnce = true;
    this.flush();
  }

  private flushSoon(): void {
    this.timer ??= setTimeout(() => this.flush(), longestWaitMs).unref();
  }

  private end(): void {
    this.writeAtOnce();
    for (let time = 0; this.rest.length > 0 && time < lastChances.times; time++) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, lastChances.apartMs);
      this.flush();
    }
  }
}

/** Writes to standard output. @returns what a full pipe did not take; nothing after any other failure */
function written(bytes: Buffer): Buffer {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
    return nothing;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EAGAIN' ? rest : nothing;
  }
}
