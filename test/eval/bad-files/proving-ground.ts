import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ParseFailure, ParseSandbox, type ParsedResume } from '#libs/parsing';
import { Config, projectRoot } from '#libs/platform';
import { CallListener } from './call-listener.js';
import type { Ending } from './ending.js';
import { withPeakMemory } from './peak-memory.js';
import { WrittenFiles } from './written-files.js';

const receivedOn = '2026-01-15';

/** The sandbox as the worker sets it up, in an empty folder deep enough for paths that climb, and what it is watched by. */
export class ProvingGround {
  private readonly calls = new CallListener();
  private readonly ownLines = linesOf('/etc/passwd');

  private constructor(
    private readonly root: string,
    private readonly sandbox: ParseSandbox,
    private readonly files: WrittenFiles,
  ) {}

  /** Changes the working directory of this program: the parse processes inherit it. */
  static async open(processes: number): Promise<ProvingGround> {
    const root = await mkdtemp(join(tmpdir(), 'proving-ground-'));
    const folder = join(root, 'a', 'b', 'c', 'd');
    await mkdir(folder, { recursive: true });
    const files = new WrittenFiles(root);
    process.chdir(folder);
    const ground = new ProvingGround(root, sandboxOfWorker(processes), files);
    await ground.calls.listen();
    await ground.sandbox.ready();
    return ground;
  }

  /** Sends one document. What is seen of connections and files is its own if no other is under way. */
  async send(file: string, bytes: Uint8Array): Promise<Ending> {
    const connections = this.calls.connections;
    const started = performance.now();
    const { result, megabytes } = await withPeakMemory(() => this.parse(bytes, file));
    return {
      file,
      outcome: typeof result === 'string' ? result : 'parsed',
      milliseconds: Math.round(performance.now() - started),
      peakMegabytes: megabytes,
      connections: this.calls.connections - connections,
      written: this.files.since(bytes),
      ...this.contentOf(typeof result === 'string' ? null : result),
    };
  }

  async close(): Promise<void> {
    this.sandbox.close();
    this.calls.close();
    process.chdir(projectRoot);
    await rm(this.root, { recursive: true, force: true });
  }

  /** The resume, or the code of the failure. */
  private async parse(bytes: Uint8Array, fileName: string): Promise<ParsedResume | string> {
    try {
      return await this.sandbox.parse(bytes, { receivedOn, fileName });
    } catch (error) {
      if (error instanceof ParseFailure) return error.code;
      throw error;
    }
  }

  /** JSON writes U+0000 and halves of surrogate pairs as escapes, after an even number of backslashes. */
  private contentOf(resume: ParsedResume | null): Pick<Ending, 'leaked' | 'unstorable'> {
    const text = JSON.stringify(resume);
    return {
      leaked: this.ownLines.some((line) => text.includes(line)),
      unstorable: /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/.test(text),
    };
  }
}

/** With the limits a worker has when nothing is set. */
function sandboxOfWorker(processes: number): ParseSandbox {
  const config = Config.from({ DATABASE_URL: 'postgres://nobody@localhost/nothing' });
  return new ParseSandbox({
    processes,
    wallMs: config.parseTimeoutMs,
    memoryMb: config.parseMemoryMb,
    maxBytes: config.uploadMaxBytes,
    gazetteerFile: join(config.modelsDir, 'gazetteer', 'gazetteer.json.gz'),
    confidenceFile: join(config.modelsDir, 'parsing', 'confidence.json'),
  });
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').filter(Boolean);
  } catch {
    return []; // a system without the file has nothing to leak from it
  }
}
