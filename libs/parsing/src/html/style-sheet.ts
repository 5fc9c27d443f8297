import { cssRules } from './css-rules.js';
import { readDeclarations, type Declarations } from './declarations.js';

/** More CSS than this is no resume's own; the rest is not looked at. */
const maxLength = 500_000;
/** One element by its name, class or id: rules that need its surroundings are left out. */
const simple = /^(?<tag>[a-z][\w-]*)?(?<mark>[.#][\w-]+)?$/i;

/** The rules of a page's style elements which say how text is set, as far as their selectors are simple. */
export class StyleSheet {
  private readonly rules = new Map<string, Declarations>();
  /** Whether it is known what stands on which background; where it is not, white text may be seen. */
  knowsGrounds = true;

  add(css: string): void {
    const plain = css.slice(0, maxLength);
    for (const { selectors, body } of cssRules(plain)) {
      const declarations = readDeclarations(body);
      this.noteGround(declarations);
      for (const selector of selectors.split(',').map((one) => one.trim())) {
        if (simple.test(selector)) this.note(selector, declarations);
        else if (isGround(declarations)) this.knowsGrounds = false;
      }
    }
  }

  /** A background that is moved away from its place in the page may lie behind any text. */
  noteGround(declarations: Declarations): void {
    if (isGround(declarations) && /^(?:absolute|fixed|sticky)$/.test(declarations.position ?? ''))
      this.knowsGrounds = false;
  }

  /** What holds for an element: rules for its name, then its classes, then its id. */
  of(tag: string, classes: readonly string[], id: string | undefined): Declarations {
    const marks = [...classes.map((name) => `.${name}`), ...(id ? [`#${id}`] : [])];
    const keys = [tag, ...marks, ...marks.map((mark) => tag + mark)];
    return Object.assign({}, ...keys.map((key) => this.rules.get(key))) as Declarations;
  }

  private note(selector: string, declarations: Declarations): void {
    const { tag = '', mark = '' } = simple.exec(selector)?.groups ?? {};
    const key = tag.toLowerCase() + mark;
    this.rules.set(key, { ...this.rules.get(key), ...declarations });
  }
}

function isGround(declarations: Declarations): boolean {
  return Object.keys(declarations).some((property) => property.startsWith('background'));
}
