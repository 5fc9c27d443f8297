type Listener = (event: { data: unknown }) => void;

/**
 * A message port whose both ends are in this thread: what is posted is heard by every listener, soon after and in order.
 * The port pdf.js has for this clones each message in depth, glyph by glyph. Here only its containers are copied, as deep
 * as the sender goes on using them (the lists of operators are emptied once sent); the rest is shared.
 */
export class SharedPort {
  private readonly listeners = new Map<Listener, AbortSignal | undefined>();

  postMessage(message: unknown): void {
    void this.deliver({ data: copied(message, 2) });
  }

  /** A listener that throws rejects a promise nobody waits for; it must not end the process. */
  private async deliver(event: { data: unknown }): Promise<void> {
    await Promise.resolve();
    for (const [listener, signal] of this.listeners) if (!signal?.aborted) listener(event);
  }

  addEventListener(_name: 'message', listener: Listener, options?: { signal?: AbortSignal }): void {
    this.listeners.set(listener, options?.signal);
  }

  removeEventListener(_name: 'message', listener: Listener): void {
    this.listeners.delete(listener);
  }
}

/** Plain objects so many levels deep, and the lists in them; all else stays shared. */
function copied(value: unknown, levels: number): unknown {
  if (Array.isArray(value)) return [...(value as unknown[])];
  if (levels === 0 || !isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item, levels - 1)]));
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
