import { setTimeout as sleep } from 'node:timers/promises';
import { ParseFailure } from '../parse-failure.js';
import type { ParseRequest, ParseSuccess } from './messages.js';
import { ParseChild, type ChildLimits } from './parse-child.js';

/** Milliseconds to wait before another start after the first that failed; doubled with each further one. */
const firstWaitMs = 250;
const longestWaitMs = 30_000;

/** Keeps one parse process ready: replaced at once when a document ends it, with growing patience when it cannot start. */
export class ParseLane {
  private child: ParseChild;
  private starting: Promise<void> | null = null;
  private failedStarts = 0;
  private readonly closing = new AbortController();

  constructor(private readonly limits: ChildLimits) {
    this.child = new ParseChild(limits);
  }

  /** Resolves when a document can be parsed. @throws ParseFailure, transient, when the process cannot start */
  ready(): Promise<void> {
    this.starting ??= this.start().finally(() => (this.starting = null));
    return this.starting;
  }

  /** @throws ParseFailure */
  async parse(request: ParseRequest): Promise<ParseSuccess> {
    await this.ready();
    try {
      return await this.child.parse(request);
    } finally {
      if (!this.child.isAlive && !this.closing.signal.aborted) this.child = new ParseChild(this.limits);
    }
  }

  close(): void {
    this.closing.abort();
    this.child.kill();
  }

  private async start(): Promise<void> {
    if (!this.child.isAlive) await this.restart();
    try {
      await this.child.ready();
      this.failedStarts = 0;
    } catch (error) {
      this.failedStarts += 1;
      throw this.closing.signal.aborted ? closed() : error;
    }
  }

  private async restart(): Promise<void> {
    const failed = this.failedStarts;
    const wait = failed === 0 ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** (failed - 1));
    try {
      await sleep(wait, undefined, { signal: this.closing.signal });
    } catch {
      throw closed();
    }
    this.child = new ParseChild(this.limits);
  }
}

export const closed = (): ParseFailure => new ParseFailure('parser_crashed', 'The sandbox is closed.', true);
