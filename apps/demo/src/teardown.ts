/** What has to be undone before the demo ends: last begun, first undone. */
export class Teardown {
  private readonly actions: (() => Promise<void>)[] = [];
  private readonly stop = new AbortController();
  private running?: Promise<void>;

  /** Aborts when the demo begins to end. */
  get signal(): AbortSignal {
    return this.stop.signal;
  }

  /** Registers how to undo something; does so at once when the demo is ending already. */
  async add(undo: () => Promise<void>): Promise<void> {
    this.actions.push(undo);
    if (this.running) await (this.running = this.running.then(() => this.undoAll()));
  }

  /** Undoes everything, however often it is asked to. */
  run(): Promise<void> {
    this.stop.abort();
    return (this.running ??= this.undoAll());
  }

  private async undoAll(): Promise<void> {
    for (let undo = this.actions.pop(); undo; undo = this.actions.pop()) {
      await undo().catch((error: unknown) => process.stderr.write(`While stopping: ${String(error)}\n`));
    }
  }
}
