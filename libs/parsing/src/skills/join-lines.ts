/** Forms that stand before a hyphen of the writer's own rather than one that parts a word. */
const compounding =
  /(?:^|\s)(?:pre|post|non|self|cross|multi|anti|semi|co|e|on|off|in|end|point|pick|full|part|front|back|high|low|real|well|long|short|third|open|object|event|test|domain|data|user|problem|decision)$/iu;

/** Text of several lines on one; a word hyphenated at a line's end is made whole, a compound keeps its hyphen. */
export function joinLines(text: string): string {
  const [first = '', ...rest] = text.split(/\s*\n\s*/u);
  let joined = first;
  for (const line of rest) {
    if (!/\p{L}-$/u.test(joined)) joined += ` ${line}`;
    else if (isCompound(joined, line)) joined += line;
    else joined = joined.slice(0, -1) + line;
  }
  return joined.replace(/\s+/gu, ' ').trim();
}

function isCompound(above: string, line: string): boolean {
  const left = /\S*$/u.exec(above)?.[0].slice(0, -1) ?? '';
  const right = /^\S*/u.exec(line)?.[0] ?? '';
  return /^[\p{Lu}\d]/u.test(right) || /-/u.test(left + right) || compounding.test(left);
}
