import { Injectable, type LoggerService, type OnModuleDestroy } from '@nestjs/common';
import { pino, type Logger as PinoInstance, type LoggerOptions } from 'pino';
import { LogOutput } from './log-output.js';
import { currentRequestId } from './request-context.js';

/** Facts of a log line: ids, codes, sizes, milliseconds. Never names, addresses or text of people. */
export type LogFacts = Record<string, string | number | boolean | null | undefined>;

/** One for the process: what several loggers tell keeps its order. */
const output = new LogOutput();

/**
 * Writes one JSON object a line to standard output: a constant message, facts in fields, the request id. Warnings and
 * errors are written at once, with all that was told before them, and so is everything once the application closes.
 */
@Injectable()
export class Logger implements LoggerService, OnModuleDestroy {
  private readonly pino: PinoInstance;

  constructor(service: string, level: string) {
    const options: LoggerOptions = {
      level,
      base: { service, pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => {
        const requestId = currentRequestId();
        return requestId ? { requestId } : {};
      },
    };
    this.pino = pino(options, output);
  }

  info(message: string, facts: LogFacts = {}): void {
    this.pino.info(facts, message);
  }

  /** An error's class, code and stack frames are logged, never its message; see `describe`. */
  failure(message: string, error: unknown, facts: LogFacts = {}): void {
    this.pino.error({ ...facts, ...describe(error) }, message);
    output.flush();
  }

  /** A fault that costs nobody an answer. */
  warning(message: string, facts: LogFacts): void {
    this.pino.warn(facts, message);
    output.flush();
  }

  log(message: unknown, context?: unknown): void {
    this.pino.debug({ context }, String(message));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.pino.warn({ context: rest.at(-1) }, String(message));
    output.flush();
  }

  error(message: unknown, ...rest: unknown[]): void {
    if (message instanceof Error) return this.failure('unexpected error', message);
    this.pino.error({ context: rest.at(-1) }, String(message));
    output.flush();
  }

  /** Nest ends a process by the signal that asked it to end, which leaves no moment after the last line. */
  onModuleDestroy(): void {
    output.writeAtOnce();
  }
}

/**
 * What may be logged of an error. Messages of databases and libraries can quote values (a unique violation names the
 * e-mail address), so only the frames of the stack are kept, without the message line.
 */
function describe(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = (error as { code?: unknown }).code;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: error.constructor.name,
    ...(typeof code === 'string' ? { errorCode: code } : {}),
    stack: frames.slice(0, 8).join('\n'),
  };
}
