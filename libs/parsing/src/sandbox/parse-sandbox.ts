import type { ParseFailure } from '../parse-failure.js';
import { defaultMaxBytes, tooLarge } from '../parse-resume.js';
import type { ParsedResume } from '../parsed-resume.js';
import type { ParseRequest } from './messages.js';
import { closed, ParseLane } from './parse-lane.js';

export interface SandboxOptions {
  /** Processes kept ready; each parses one document at a time. */
  processes: number;
  /** Milliseconds a document may take before its process is killed. */
  wallMs?: number;
  /** Megabytes of memory a process may take before it is killed. */
  memoryMb?: number;
  /** The largest document that is taken, in bytes; 20 MiB unless told. */
  maxBytes?: number;
  /** Path of the gazetteer file. */
  gazetteerFile: string;
}

interface Waiting {
  request: ParseRequest;
  resolve: (resume: ParsedResume) => void;
  reject: (failure: ParseFailure) => void;
}

/**
 * Parses untrusted documents in processes of their own, started beforehand with an empty environment.
 * A document that hangs, devours memory or crashes its process ends as a failure; the process is replaced. A process
 * that cannot start is no document's fault: the failure is transient.
 */
export class ParseSandbox {
  private readonly maxBytes: number;
  private readonly lanes: readonly ParseLane[];
  private readonly idle: ParseLane[];
  private readonly queue: Waiting[] = [];
  private isClosed = false;

  constructor({ processes, maxBytes = defaultMaxBytes, ...limits }: SandboxOptions) {
    this.maxBytes = maxBytes;
    this.lanes = Array.from(
      { length: processes },
      () => new ParseLane({ wallMs: 20_000, memoryMb: 512, ...limits }),
    );
    this.idle = [...this.lanes];
  }

  /** Resolves when the first process can take documents. @throws ParseFailure saying why it cannot start */
  async ready(): Promise<void> {
    await this.lanes[0]?.ready();
  }

  /** @throws ParseFailure with a code; `transient` tells whether another try may succeed */
  parse(bytes: Uint8Array, { receivedOn }: { receivedOn: string }): Promise<ParsedResume> {
    const { maxBytes } = this;
    if (bytes.length > maxBytes) return Promise.reject(tooLarge(bytes, maxBytes));
    return new Promise((resolve, reject) => {
      this.queue.push({ request: { bytes, receivedOn, maxBytes }, resolve, reject });
      this.next();
    });
  }

  /** Ends all processes; documents under way fail as transient. */
  close(): void {
    this.isClosed = true;
    for (const lane of this.lanes) lane.close();
    this.next();
  }

  private next(): void {
    if (this.isClosed) {
      for (const { reject } of this.queue.splice(0)) reject(closed());
      return;
    }
    const lane = this.queue.length > 0 ? this.idle.pop() : undefined;
    if (!lane) return;
    const { request, resolve, reject } = this.queue.shift()!;
    void lane
      .parse(request)
      .then(resolve, reject)
      .finally(() => {
        this.idle.push(lane);
        this.next();
      });
  }
}
