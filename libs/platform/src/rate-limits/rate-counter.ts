/** Counts calls for all processes together. */
export abstract class RateCounter {
  /**
   * Takes `n` calls of a key in a window.
   * @param slot the window's number since the epoch; @param windowMs its length in milliseconds
   * @returns how many all processes have taken in it by now, these included
   */
  abstract take(key: string, slot: number, windowMs: number, n: number): Promise<number>;
}
