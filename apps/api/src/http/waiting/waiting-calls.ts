/** The most calls of one caller that wait in this process at once. */
export const waitingCallsOfCaller = 20;

/** The most calls of everybody together: each looks at the database now and then while it waits. */
export const waitingCallsOfAll = 200;

/** Counts the calls that wait, so that waiting, which costs a caller nothing, cannot be piled up. */
export class WaitingCalls {
  private readonly ofCallers = new Map<string, number>();
  private all = 0;

  /** @returns whether one more of this caller's may wait; it must {@link leave} then */
  enter(caller: string): boolean {
    const own = this.ofCallers.get(caller) ?? 0;
    if (own >= waitingCallsOfCaller || this.all >= waitingCallsOfAll) return false;
    this.ofCallers.set(caller, own + 1);
    this.all++;
    return true;
  }

  leave(caller: string): void {
    const others = (this.ofCallers.get(caller) ?? 1) - 1;
    if (others > 0) this.ofCallers.set(caller, others);
    else this.ofCallers.delete(caller);
    this.all--;
  }
}
