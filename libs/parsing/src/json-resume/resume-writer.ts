import type { Field, Section, SectionKind, Source } from '../parsed-resume.js';

/** Writes the text of a resume value by value; each becomes a field that stands on lines of its own. */
export class ResumeWriter {
  readonly sections: Section[] = [];

  /**
   * @param text what stands before the values
   * @param corrected the values are a person's, not the document's
   */
  constructor(
    public text = '',
    private readonly corrected = false,
  ) {}

  /** Begins a section with its kind as its heading; without values it is not kept. */
  section<T>(kind: SectionKind, write: () => T): T {
    const charStart = this.text.length;
    const heading = kind === 'contact' ? null : kind[0]?.toUpperCase() + kind.slice(1);
    if (heading) this.text += `${heading}\n`;
    const bodyStart = this.text.length;
    const written = write();
    if (this.text.length === bodyStart) this.text = this.text.slice(0, charStart);
    else
      this.sections.push({
        kind,
        heading,
        confidence: 1,
        source: this.source(charStart, this.text.length - 1),
      });
    return written;
  }

  /** Null for what is missing or empty. */
  field(value: string | undefined, normalized: string | null = null): Field | null {
    return value ? this.required(value, normalized) : null;
  }

  fields(values: readonly string[] | undefined): Field[] {
    return (values ?? []).flatMap((value) => this.field(value) ?? []);
  }

  required(value: string, normalized: string | null = null): Field {
    const charStart = this.text.length;
    this.text += `${value}\n`;
    return {
      value,
      normalized,
      confidence: 1,
      source: this.source(charStart, charStart + value.length),
    };
  }

  private source(charStart: number, charEnd: number): Source {
    return { page: 1, charStart, charEnd, ...(this.corrected ? { corrected: true } : {}) };
  }
}
