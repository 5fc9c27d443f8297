/** Text as a quoted CSS string, for `content`. */
export function cssString(text: string): string {
  return `"${text.replaceAll(/["\\\n<]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
}
