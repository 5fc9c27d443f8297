/** Tells the current step's state in a few words; the last one stands in its final line. */
export type Note = (text: string) => void;

const terminal = process.stdout.isTTY;
/** A step shows itself from its first second on; without a terminal a changed note at most this often. */
const second = 1_000;
const pause = 3 * second;

let silent = false;

// A closed terminal or pipe is no reason to die: what was started has to be stopped in order.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

export function say(text: string): void {
  if (!silent) process.stdout.write(`${text}\n`);
}

/** Says a last word: of what is interrupted nothing more is shown. */
export function sayLast(text: string): void {
  say(text);
  silent = true;
}

/** Runs one step of the start-up and leaves one line: what was done, its last note, the seconds it took. */
export async function step<T>(label: string, work: (note: Note) => Promise<T>): Promise<T> {
  const progress = new Progress(label);
  try {
    const result = await work((text) => progress.note(text));
    progress.end('✓');
    return result;
  } catch (error) {
    progress.end('✗');
    throw error;
  }
}

class Progress {
  private readonly begin = performance.now();
  private readonly timer = setInterval(() => this.show(), terminal ? second / 4 : second);
  private text = '';
  private shown = { text: '', at: 0 };

  constructor(private readonly label: string) {}

  note(text: string): void {
    this.text = text;
  }

  end(mark: string): void {
    clearInterval(this.timer);
    const seconds = this.milliseconds / second;
    const time = seconds >= 0.1 ? ` (${seconds.toFixed(1)} s)` : '';
    say(`${terminal ? '\r\x1b[K' : ''}  ${mark} ${this.line}${time}`);
  }

  private get line(): string {
    return this.text ? `${this.label}: ${this.text}` : this.label;
  }

  private get milliseconds(): number {
    return performance.now() - this.begin;
  }

  private show(): void {
    const at = this.milliseconds;
    if (at < second || silent) return;
    if (terminal) {
      process.stdout.write(`\r\x1b[K  … ${this.line} (${Math.floor(at / second)} s)`);
    } else if (this.shown.at === 0 || (this.text !== this.shown.text && at - this.shown.at >= pause)) {
      this.shown = { text: this.text, at };
      say(`  … ${this.line}`);
    }
  }
}
