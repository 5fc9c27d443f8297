/** npm and the terminal both send Ctrl-C's signal: the first one counts, the others are ignored. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Resolves when the user or the system asks the demo to end. */
export function interruption(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of signals) process.on(signal, () => resolve(signal));
    if (process.env.npm_lifecycle_event) whenOrphaned(() => resolve('SIGHUP'));
  });
}

/** A shell between npm and the demo does not pass signals on: when it is killed, the demo is an orphan. */
function whenOrphaned(act: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) act();
  }, 500).unref();
}
