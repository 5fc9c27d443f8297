/** What a reader never sees: text deleted or moved away, and properties as they were before a change. */
const removed = new Set(
  'del moveFrom rPrChange pPrChange sectPrChange tblPrChange tblPrExChange tblGridChange tcPrChange trPrChange numberingChange'.split(
    ' ',
  ),
);
/** Versions of one content, for newer and for older programs (ECMA-376 part 3, clause 10). */
const versions = new Set(['Choice', 'Fallback']);

/** Tells which elements are left out with all they hold. `written` counts the characters read so far. */
export class Unseen {
  private depth = 0;
  /** Characters written when each choice between versions began. */
  private readonly choices: number[] = [];

  /** An element opens; gives true when it is left out: it, or one around it, is unseen. */
  enter(name: string, written: number): boolean {
    if (this.depth > 0 || removed.has(name) || this.isSecondVersion(name, written)) {
      this.depth++;
      return true;
    }
    if (name === 'AlternateContent') this.choices.push(written);
    return false;
  }

  /** An element closes; gives true when it was left out. */
  leave(name: string): boolean {
    if (this.depth > 0) {
      this.depth--;
      return true;
    }
    if (name === 'AlternateContent') this.choices.pop();
    return false;
  }

  /** The text under way is left out. */
  get isOpen(): boolean {
    return this.depth > 0;
  }

  /** The element that opened last begins what is left out. */
  get begins(): boolean {
    return this.depth === 1;
  }

  /** Of the versions of one content the first with text is read. */
  private isSecondVersion(name: string, written: number): boolean {
    return versions.has(name) && written > (this.choices.at(-1) ?? 0);
  }
}
