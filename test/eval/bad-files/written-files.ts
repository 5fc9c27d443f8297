import { readdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Sees which files appear while documents are parsed: anything below the folder the parser runs in, and in the
 * folders above it, the home folder and the folder of temporary files (where other programs write too) whatever
 * bears a name that the document holds.
 */
export class WrittenFiles {
  private readonly shared: string[];
  private known: Set<string>;

  constructor(private readonly folder: string) {
    this.shared = [...new Set([...parentsOf(folder), homedir(), tmpdir(), process.cwd()])];
    this.known = this.seen();
  }

  /** Paths that appeared since the last call. */
  since(document: Uint8Array): string[] {
    const now = this.seen();
    const appeared = [...now].filter((path) => !this.known.has(path));
    this.known = now;
    const text = Buffer.from(document).toString('latin1');
    return appeared.filter(
      (path) =>
        path.startsWith(join(this.folder, '/')) || text.includes(path.slice(dirname(path).length + 1)),
    );
  }

  private seen(): Set<string> {
    const own = readdirSync(this.folder, { recursive: true, encoding: 'utf8' });
    const around = this.shared.flatMap((folder) => entriesOf(folder).map((name) => join(folder, name)));
    return new Set([...own.map((name) => join(this.folder, name)), ...around]);
  }
}

function parentsOf(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [] : [above, ...parentsOf(above)];
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // not readable: nothing of ours can appear there either
  }
}
