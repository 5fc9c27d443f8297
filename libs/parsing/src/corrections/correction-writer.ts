import { ResumeWriter } from '../json-resume/resume-writer.js';
import type { Field, ParsedResume } from '../parsed-resume.js';

/**
 * Writes what a person said under the document's text, so that it has a place to be quoted from. What the parser had
 * read in the same words keeps its place in the document.
 */
export class CorrectionWriter {
  private readonly writer: ResumeWriter;

  constructor(private readonly read: ParsedResume) {
    this.writer = new ResumeWriter(`${read.text}\n\n`, true);
  }

  section: ResumeWriter['section'] = (kind, write) => this.writer.section(kind, write);

  /** @param known what the parser read in such a place; @returns null for what is missing or empty */
  field(
    value: string | null | undefined,
    known: readonly (Field | null)[],
    normalized: (value: string) => string | null = () => null,
  ): Field | null {
    if (!value) return null;
    const same = known.find((field) => field?.value === value);
    return same ? { ...same, confidence: 1 } : this.writer.required(value, normalized(value));
  }

  fields(
    values: readonly string[] | undefined,
    known: readonly (Field | null)[],
    normalized?: (value: string) => string | null,
  ): Field[] {
    return (values ?? []).flatMap((value) => this.field(value, known, normalized) ?? []);
  }

  /** The document's text and what was written under it. */
  get whole(): Pick<ParsedResume, 'text' | 'sections'> {
    const { text, sections } = this.writer;
    if (sections.length === 0) return { text: this.read.text, sections: this.read.sections };
    return { text: text.slice(0, -1), sections: [...this.read.sections, ...sections] };
  }
}
