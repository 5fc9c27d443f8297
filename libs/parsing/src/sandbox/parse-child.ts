import { fork, type ChildProcess } from 'node:child_process';
import { ParseFailure } from '../parse-failure.js';
import type { ParsedResume } from '../parsed-resume.js';
import type { ParseReply, ParseRequest } from './messages.js';
import { residentMegabytes } from './resident-memory.js';

export interface ChildLimits {
  /** Milliseconds a document may take. */
  wallMs: number;
  /** Megabytes of resident memory. */
  memoryMb: number;
  gazetteerFile: string;
}

/** How often a busy process is measured, in milliseconds. */
const watchMs = 100;
const entry = new URL('./parse-process.js', import.meta.url);

/** One parse process. It is killed when a document takes too long or too much, and is then of no more use. */
export class ParseChild {
  private readonly process: ChildProcess;
  private settle: ((result: ParseReply | ParseFailure) => void) | undefined;
  private cause: ParseFailure | undefined;
  private dead = false;

  constructor(private readonly limits: ChildLimits) {
    this.process = fork(entry, [limits.gazetteerFile], {
      env: {},
      execArgv: ['--no-warnings', `--max-old-space-size=${Math.max(64, limits.memoryMb - 128)}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.process.on('message', (reply: ParseReply) => this.settle?.(reply));
    this.process.on('exit', (code, signal) => this.died(code, signal));
    this.process.on('error', () => this.died(null, null));
    this.process.unref();
    this.process.channel?.unref();
  }

  get isAlive(): boolean {
    return !this.dead && this.process.connected;
  }

  /** Parses one document; never call it while another is under way. @throws ParseFailure */
  async parse(request: ParseRequest): Promise<ParsedResume> {
    const started = performance.now();
    const watch = setInterval(() => this.watch(started), watchMs);
    const result = await new Promise<ParseReply | ParseFailure>((resolve) => {
      this.settle = resolve;
      this.process.send(request, (error) => error && this.died(null, null));
    });
    clearInterval(watch);
    this.settle = undefined;
    if (result instanceof ParseFailure) throw result;
    if ('failure' in result) throw new ParseFailure(result.failure.code, result.failure.detail);
    return result.resume;
  }

  kill(): void {
    this.dead = true;
    this.process.kill('SIGKILL');
  }

  private watch(started: number): void {
    const { wallMs, memoryMb } = this.limits;
    const resident = residentMegabytes(this.process.pid ?? 0);
    if (performance.now() - started > wallMs)
      this.end(new ParseFailure('timed_out', `Parsing took longer than ${wallMs} ms.`));
    else if (resident > memoryMb)
      this.end(new ParseFailure('out_of_memory', `Parsing needed more than ${memoryMb} MB.`));
  }

  private end(cause: ParseFailure): void {
    this.cause ??= cause;
    this.kill();
  }

  private died(code: number | null, signal: NodeJS.Signals | null): void {
    this.dead = true;
    // V8 aborts when its heap is full; a kill that is not the sandbox's own is the machine's doing.
    const outOfHeap = signal === 'SIGABRT' || code === 134;
    const cause = outOfHeap
      ? new ParseFailure('out_of_memory', 'Parsing needed more heap than allowed.')
      : new ParseFailure('parser_crashed', 'The parse process ended.', signal === 'SIGKILL' || code === null);
    this.settle?.(this.cause ?? cause);
  }
}
