/**
 * Something that happened, named in the past. It travels through the outbox and the queue, so its own fields are ids
 * and numbers only, never personal data.
 */
export abstract class DomainEvent {
  /** Stable name, such as `resume.uploaded`. */
  static readonly topic: string;

  get topic(): string {
    return (this.constructor as typeof DomainEvent).topic;
  }
}

/** An event's class: its topic, and the fields that travel. */
export interface EventType<E extends DomainEvent> {
  readonly topic: string;
  // The fields of an event are its constructor's parameters, in any number.
  new (...fields: never[]): E;
}
