import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again and again until the question is answered with something; fails with the last state after `ms`. */
export async function eventually<T>(
  ask: () => Promise<T | null | false>,
  what: string,
  ms = 45_000,
): Promise<T> {
  const deadline = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`Not within ${ms} ms: ${what}.`);
    await sleep(50);
  }
}
