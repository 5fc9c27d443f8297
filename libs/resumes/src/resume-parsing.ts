import { ParseSandbox } from '#libs/parsing';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';

/** The life of the parse processes: they end when the worker has stopped taking work, not before. */
@Injectable()
export class ResumeParsing implements OnApplicationShutdown {
  constructor(private readonly sandbox: ParseSandbox) {}

  /** Resolves when documents can be parsed. @throws Error with a sentence when the processes cannot start */
  ready(): Promise<void> {
    return this.sandbox.ready();
  }

  onApplicationShutdown(): void {
    this.sandbox.close();
  }
}
