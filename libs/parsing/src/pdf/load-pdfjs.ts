type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs') &
  typeof import('pdfjs-dist/legacy/build/pdf.worker.mjs');

let loaded: Promise<Pdfjs> | undefined;

/** Loads pdf.js once, both the half that asks and the half that reads. */
export function loadPdfjs(): Promise<Pdfjs> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Pdfjs> {
  // pdf.js wants some classes of a browser, though nothing is drawn here.
  const drawing = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData', 'FontFace']) drawing[name] ??= class {};
  const giveBack = [
    // It complains about a missing canvas while it loads, which means nothing here.
    kept(console, 'warn'),
    // Its build for older runtimes replaces what differs from the standard in a corner (a list that must not grow) by
    // functions many times slower, for the whole process.
    kept(Array.prototype, 'push'),
    kept(JSON, 'parse'),
    kept(JSON, 'stringify'),
    kept(Function.prototype, 'toString'),
  ];
  Object.defineProperty(console, 'warn', { value: () => undefined, configurable: true });
  try {
    const asking = await import('pdfjs-dist/legacy/build/pdf.mjs');
    return { ...asking, ...(await import('pdfjs-dist/legacy/build/pdf.worker.mjs')) };
  } finally {
    for (const back of giveBack) back();
  }
}

/** Remembers a property; the function given back sets it as it was. */
function kept<Owner extends object>(owner: Owner, name: keyof Owner): () => void {
  const property = Object.getOwnPropertyDescriptor(owner, name);
  return () => property && Object.defineProperty(owner, name, property);
}
