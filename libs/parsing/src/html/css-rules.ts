export interface CssRule {
  selectors: string;
  body: string;
}

/** The rules of a style sheet outside of blocks for other media, in one pass over it. */
export function* cssRules(css: string): Generator<CssRule> {
  const plain = withoutComments(css);
  const mark = /[{};]/g;
  let start = 0;
  for (let found = mark.exec(plain); found; found = mark.exec(plain)) {
    const selectors = plain.slice(start, found.index).trim();
    if (found[0] === '{') {
      const isBlock = selectors.startsWith('@');
      const end = isBlock ? endOfBlock(plain, found.index) : plain.indexOf('}', found.index);
      if (end < 0) return;
      if (!isBlock) yield { selectors, body: plain.slice(found.index + 1, end) };
      mark.lastIndex = end + 1;
    }
    start = mark.lastIndex;
  }
}

function withoutComments(css: string): string {
  let plain = '';
  let at = 0;
  for (let open = css.indexOf('/*'); open >= 0; open = css.indexOf('/*', at)) {
    plain += css.slice(at, open);
    const close = css.indexOf('*/', open + 2);
    if (close < 0) return plain;
    at = close + 2;
  }
  return plain + css.slice(at);
}

/** Where the brace opened here closes; -1 when it never does. */
function endOfBlock(css: string, from: number): number {
  const brace = /[{}]/g;
  brace.lastIndex = from;
  let depth = 0;
  for (let found = brace.exec(css); found; found = brace.exec(css)) {
    depth += found[0] === '{' ? 1 : -1;
    if (depth === 0) return found.index;
  }
  return -1;
}
