/** CSS declarations by property, lower case. */
export type Declarations = Record<string, string>;

/** Reads `font-weight: bold; color: #fff`. */
export function readDeclarations(css: string): Declarations {
  const found: Declarations = {};
  for (const declaration of css.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace(/!\s*important/i, '');
    found[declaration.slice(0, colon).trim().toLowerCase()] = value.trim().toLowerCase();
  }
  return found;
}
