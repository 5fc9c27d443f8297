import type { DrawnResume } from '../draw/draw-resume.js';
import { isDisguised } from '../detect-document-kind.js';
import { ParseFailure } from '../parse-failure.js';
import { defaultMaxBytes, tooLarge } from '../parse-resume.js';
import type { ParsedResume } from '../parsed-resume.js';
import type { ParseRequest, ParseSuccess } from './messages.js';
import { closed, ParseLane } from './parse-lane.js';

export interface SandboxOptions {
  /** Processes kept ready; each parses one document at a time. */
  processes: number;
  /** Milliseconds a document may take before its process is killed. */
  wallMs?: number;
  /** Megabytes of memory a process may take before it is killed. */
  memoryMb?: number;
  /** Seconds of processor time a document may take; three quarters of the wall time unless told. Linux only. */
  cpuSeconds?: number;
  /** The largest document that is taken, in bytes; 20 MiB unless told. */
  maxBytes?: number;
  /** Path of the gazetteer file. */
  gazetteerFile: string;
  /** Path of the fitted confidences; without it fields carry how sure the rules are. */
  confidenceFile?: string;
}

interface Waiting {
  request: ParseRequest;
  resolve: (parsed: ParseSuccess) => void;
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

  constructor({ processes, maxBytes = defaultMaxBytes, wallMs = 20_000, ...limits }: SandboxOptions) {
    this.maxBytes = maxBytes;
    const cpuSeconds = Math.ceil((wallMs / 1000) * 0.75);
    this.lanes = Array.from(
      { length: processes },
      () => new ParseLane({ wallMs, memoryMb: 512, cpuSeconds, ...limits }),
    );
    this.idle = [...this.lanes];
  }

  /** Resolves when the first process can take documents. @throws ParseFailure saying why it cannot start */
  async ready(): Promise<void> {
    await this.lanes[0]?.ready();
  }

  /**
   * @param options.receivedOn the day the document was received, `YYYY-MM-DD`
   * @param options.fileName what the document is called, if known: text under the name of a PDF is refused
   * @throws ParseFailure with a code; `transient` tells whether another try may succeed
   */
  async parse(
    bytes: Uint8Array,
    { receivedOn, fileName = '' }: { receivedOn: string; fileName?: string },
  ): Promise<ParsedResume> {
    if (isDisguised(bytes, fileName))
      throw new ParseFailure('unsupported_format', 'By its content it is not what its name says.');
    return (await this.send(bytes, receivedOn, false)).resume;
  }

  /** Parses a PDF and draws how it was understood, as SVG. @throws ParseFailure as parsing does */
  async draw(bytes: Uint8Array, { receivedOn }: { receivedOn: string }): Promise<DrawnResume> {
    const { resume, svg = '' } = await this.send(bytes, receivedOn, true);
    return { resume, svg };
  }

  private send(bytes: Uint8Array, receivedOn: string, draw: boolean): Promise<ParseSuccess> {
    const { maxBytes } = this;
    if (bytes.length > maxBytes) return Promise.reject(tooLarge(bytes, maxBytes));
    return new Promise((resolve, reject) => {
      this.queue.push({ request: { bytes, receivedOn, maxBytes, draw }, resolve, reject });
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
