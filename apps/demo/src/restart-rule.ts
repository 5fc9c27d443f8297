/** How often a program may die before starting it again is pointless. */
const deathsAllowed = 4;
const window = 60_000;

/** Counts the deaths of one program: the fifth within a minute is one too many. */
export class RestartRule {
  private deaths: number[] = [];

  /** Notes a death at a time in milliseconds and says whether to start the program again. */
  mayRestart(at: number): boolean {
    this.deaths = [...this.deaths.filter((death) => at - death < window), at];
    return this.deaths.length <= deathsAllowed;
  }
}
