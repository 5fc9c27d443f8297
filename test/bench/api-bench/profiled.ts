import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

/** Loaded into the API before it starts: SIGWINCH, which ends no process, begins a CPU profile, the next one writes it to `BENCH_PROFILE`. */
const session = new Session();
session.connect();
let profiling = false;

process.on('SIGWINCH', () => void toggle());

async function toggle(): Promise<void> {
  profiling = !profiling;
  if (profiling) {
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 500 });
    return session.post('Profiler.start');
  }
  const { profile } = await session.post('Profiler.stop');
  writeFileSync(process.env.BENCH_PROFILE!, JSON.stringify(profile));
}
