import { ParseFailure } from '../parse-failure.js';
import type { ParsedResume } from '../parsed-resume.js';
import { maxDocumentBytes } from '../parse-resume.js';
import type { ParseRequest } from './messages.js';
import { ParseChild } from './parse-child.js';

export interface SandboxOptions {
  /** Processes kept ready; each parses one document at a time. */
  processes: number;
  /** Milliseconds a document may take before its process is killed. */
  wallMs?: number;
  /** Megabytes of memory a process may take before it is killed. */
  memoryMb?: number;
  /** Path of the gazetteer file. */
  gazetteerFile: string;
}

interface Waiting {
  request: ParseRequest;
  resolve: (resume: ParsedResume) => void;
  reject: (failure: unknown) => void;
}

/**
 * Parses untrusted documents in processes of their own, started beforehand with an empty environment.
 * A document that hangs, devours memory or crashes its process ends as a failure; the process is replaced.
 */
export class ParseSandbox {
  private readonly limits: Required<SandboxOptions>;
  private readonly idle: ParseChild[] = [];
  private readonly busy = new Set<ParseChild>();
  private readonly queue: Waiting[] = [];
  private closed = false;

  constructor(options: SandboxOptions) {
    this.limits = { wallMs: 20_000, memoryMb: 512, ...options };
    for (let count = 0; count < options.processes; count++) this.idle.push(new ParseChild(this.limits));
  }

  /** @throws ParseFailure with a code; `transient` tells whether another try may succeed */
  parse(bytes: Uint8Array, { receivedOn }: { receivedOn: string }): Promise<ParsedResume> {
    if (bytes.length > maxDocumentBytes) {
      return Promise.reject(new ParseFailure('too_large', `The document has ${bytes.length} bytes.`));
    }
    return new Promise((resolve, reject) => {
      this.queue.push({ request: { bytes, receivedOn }, resolve, reject });
      this.next();
    });
  }

  /** Ends all processes; documents under way fail as transient. */
  close(): void {
    this.closed = true;
    for (const child of [...this.idle, ...this.busy]) child.kill();
    this.idle.length = 0;
    this.next();
  }

  private next(): void {
    if (this.closed) {
      for (const { reject } of this.queue.splice(0))
        reject(new ParseFailure('parser_crashed', 'The sandbox is closed.', true));
      return;
    }
    if (this.busy.size >= this.limits.processes) return;
    const waiting = this.queue.shift();
    if (!waiting) return;
    const child = this.readyChild();
    this.busy.add(child);
    child
      .parse(waiting.request)
      .then(waiting.resolve, waiting.reject)
      .finally(() => this.release(child));
  }

  /** A process that is alive: one that waits, or a new one for one that died. */
  private readyChild(): ParseChild {
    let child = this.idle.pop();
    while (child && !child.isAlive) child = this.idle.pop();
    return child ?? new ParseChild(this.limits);
  }

  private release(child: ParseChild): void {
    this.busy.delete(child);
    if (!this.closed) this.idle.push(child.isAlive ? child : new ParseChild(this.limits));
    this.next();
  }
}
