import { ProseWriter } from './prose-writer.js';

/** Leaves explanations to their template: the default, nothing leaves the house. */
export class TemplateWriter extends ProseWriter {
  readonly model = null;

  write(): Promise<null> {
    return Promise.resolve(null);
  }
}
