import type { ProseFacts } from './prose-facts.js';

/** Words an explanation. What it writes is not believed before it was held against the facts. */
export abstract class ProseWriter {
  /** Name of the model that writes; null where none does, and the template's paragraph stands. */
  abstract readonly model: string | null;

  /** A paragraph about the facts and nothing else; null when there is none to be had in time. */
  abstract write(facts: ProseFacts): Promise<string | null>;
}
