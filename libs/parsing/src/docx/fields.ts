interface OpenField {
  instruction: string;
  hasResult: boolean;
}

const maxInstruction = 4000;

/** The fields around the text under way (ECMA-376 part 1, 17.16.2): an instruction, then what it came to. */
export class Fields {
  private readonly open: OpenField[] = [];

  begin(instruction = ''): void {
    this.open.push({ instruction, hasResult: false });
  }

  /** Adds to the instruction of the innermost field, which may stand in several runs. */
  instruct(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.hasResult && field.instruction.length < maxInstruction) field.instruction += text;
  }

  /** The instruction is complete; gives the address it links to, if any. */
  separate(): string | null {
    const field = this.open.at(-1);
    if (!field || field.hasResult) return null;
    field.hasResult = true;
    return linkOf(field.instruction);
  }

  /** Ends the innermost field; one without a result may link as well. */
  end(): string | null {
    const link = this.separate();
    this.open.pop();
    return link;
  }

  /** Instructions end with their paragraph at the latest: a field broken off hides nothing after it. */
  abandon(): void {
    while (this.hidesText) this.open.pop();
  }

  /** Text of an instruction is not shown. */
  get hidesText(): boolean {
    return this.open.some(({ hasResult }) => !hasResult);
  }

  /** What is written now counts pages. */
  get countsPages(): boolean {
    return this.open.some(({ instruction }) => /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(instruction));
  }
}

/** The address of a HYPERLINK field; those with the switch `\l` alone lead to places in the document. */
function linkOf(instruction: string): string | null {
  const match = /^\s*HYPERLINK\s+(?:"([^"]+)"|([^\s"\\]\S*))/i.exec(instruction);
  return match?.[1] ?? match?.[2] ?? null;
}
