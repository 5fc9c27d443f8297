import { fork, type ChildProcess } from 'node:child_process';
import { ParseFailure } from '../parse-failure.js';
import { CpuBudget } from './cpu-budget.js';
import type { ParseReply, ParseRequest, ParseSuccess, StartReport } from './messages.js';
import { nodeOptions } from './node-options.js';
import { hasOutsideLimits, limited } from './outside-limits.js';
import { residentMegabytes } from './resident-memory.js';

export interface ChildLimits {
  /** Milliseconds a document may take. */
  wallMs: number;
  /** Megabytes of resident memory. */
  memoryMb: number;
  /** Seconds of processor time a document may take, over all threads; up to two more are let pass. */
  cpuSeconds: number;
  gazetteerFile: string;
  confidenceFile?: string | undefined;
}

/** How often the memory of a busy process is measured, in milliseconds. */
const watchMs = 100;
/** Milliseconds a process may take to start; about half a second on a machine at rest. */
const startMs = 30_000;
/** Memory that is set aside but never touched, in megabytes: stacks of threads, V8's reserve. */
const untouchedMb = 256;
const parser = new URL('./parse-process.js', import.meta.url);

/** One parse process. It is killed when a document takes too long or too much, and is then of no more use. */
export class ParseChild {
  private readonly process: ChildProcess;
  private readonly start: Promise<void>;
  private settle: ((result: StartReport | ParseReply | ParseFailure) => void) | undefined;
  private cause: ParseFailure | undefined;
  private readonly budget: CpuBudget | null;
  private dead = false;

  /** `program` is what the process runs: the parser unless told. */
  constructor(
    private readonly limits: ChildLimits,
    program = parser,
  ) {
    this.process = start(program, limits);
    const { pid } = this.process;
    this.budget = pid !== undefined && hasOutsideLimits() ? new CpuBudget(pid, limits.cpuSeconds) : null;
    this.process.on('message', (message: StartReport | ParseReply) => this.settle?.(message));
    this.process.on('exit', (code, signal) => this.died(code, signal));
    this.process.on('error', () => this.died(null, null));
    this.process.unref();
    this.process.channel?.unref();
    this.start = this.begin();
    this.start.catch(() => undefined); // told to whoever waits for it
  }

  get isAlive(): boolean {
    return !this.dead && this.process.connected;
  }

  /** Resolves when it can take a document. @throws ParseFailure, transient, when it cannot start */
  async ready(): Promise<void> {
    this.process.ref(); // the program must not end while somebody waits
    try {
      await this.start;
    } finally {
      this.process.unref();
    }
  }

  /** Parses one document once it is ready; never call it while another is under way. @throws ParseFailure */
  async parse(request: ParseRequest): Promise<ParseSuccess> {
    const { wallMs } = this.limits;
    const tooLate = new ParseFailure('timed_out', `Parsing took longer than ${wallMs} ms.`);
    await this.budget?.renew().catch(() => this.kill());
    const deadline = setTimeout(() => this.end(tooLate), wallMs);
    const watch = setInterval(() => this.watchMemory(), watchMs);
    const answer = this.nextMessage();
    this.process.send(request, (error) => error && this.died(null, null));
    this.watchMemory();
    const result = await answer;
    clearTimeout(deadline);
    clearInterval(watch);
    if (result instanceof ParseFailure) throw result;
    if ('resume' in result) return result;
    if ('failure' in result) throw new ParseFailure(result.failure.code, result.failure.detail);
    throw new ParseFailure('parser_crashed', 'The parse process answered out of turn.', true);
  }

  kill(): void {
    this.dead = true;
    this.process.kill('SIGKILL');
  }

  /** What goes wrong before a process is ready is never a document's fault. */
  private async begin(): Promise<void> {
    const tooLate = new ParseFailure('timed_out', `not ready within ${startMs} ms`);
    const deadline = setTimeout(() => this.end(tooLate), startMs).unref();
    const result = await this.nextMessage();
    clearTimeout(deadline);
    if ('ready' in result) return this.budget?.renew();
    this.dead = true;
    const why = result instanceof ParseFailure ? result.detail : 'startFault' in result && result.startFault;
    throw new ParseFailure('parser_crashed', `The parse process cannot start: ${why}`, true);
  }

  private nextMessage(): Promise<StartReport | ParseReply | ParseFailure> {
    return new Promise((resolve) => {
      this.settle = (result) => {
        this.settle = undefined;
        resolve(result);
      };
    });
  }

  private watchMemory(): void {
    const { memoryMb } = this.limits;
    if (residentMegabytes(this.process.pid ?? 0) > memoryMb)
      this.end(new ParseFailure('out_of_memory', `Parsing needed more than ${memoryMb} MB.`));
  }

  private end(cause: ParseFailure): void {
    this.cause ??= cause;
    this.kill();
  }

  private died(code: number | null, signal: NodeJS.Signals | null): void {
    this.dead = true;
    this.settle?.(this.cause ?? this.causeOf(code, signal));
  }

  private causeOf(code: number | null, signal: NodeJS.Signals | null): ParseFailure {
    // The process aborts when its heap is full or no memory is given to it.
    if (signal === 'SIGABRT' || code === 134)
      return new ParseFailure('out_of_memory', 'Parsing needed more memory than allowed.');
    if (signal === 'SIGXCPU') {
      const { cpuSeconds } = this.limits;
      return new ParseFailure('timed_out', `Parsing took more than ${cpuSeconds} s of processor time.`);
    }
    // A kill that is not the sandbox's own is the machine's doing.
    return new ParseFailure(
      'parser_crashed',
      'The parse process ended.',
      signal === 'SIGKILL' || code === null,
    );
  }
}

function start(entry: URL, { memoryMb, gazetteerFile, confidenceFile = '' }: ChildLimits): ChildProcess {
  const models = [gazetteerFile, confidenceFile];
  const { program, before } = limited(process.execPath, { dataMb: memoryMb + untouchedMb });
  return fork(entry, [...models, hasOutsideLimits() ? 'limited' : 'watched'], {
    env: {},
    execPath: program,
    execArgv: [...before, ...nodeOptions(Math.max(64, memoryMb - 128), models.filter(Boolean))],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}
