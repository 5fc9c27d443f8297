import { SaxesParser } from 'saxes';
import { ParseFailure } from '../parse-failure.js';

export interface XmlHandler {
  /** An element opens; `attributes` go by their local names. */
  open(name: string, attributes: Record<string, string>): void;
  close(name: string): void;
  text?(text: string): void;
}

const maxDepth = 400;
/** DrawingML repeats names of WordprocessingML (`a:p`, `a:t`) for the text of shapes kept elsewhere. */
const otherPrefixes = new Set(['a', 'pic', 'c', 'dgm']);

/** Reads XML as a stream of elements by local name. A DOCTYPE is refused, so no entity can be declared. @throws ParseFailure */
export function readXml(xml: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ fragment: false, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new ParseFailure('unsupported_format', 'A part of the document declares a DOCTYPE.');
  });
  parser.on('error', () => {
    throw new ParseFailure('corrupt_document', 'A part of the document is not well-formed XML.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > maxDepth) throw new ParseFailure('too_complex', 'Elements are nested too deeply.');
    handler.open(localName(name), local(attributes as Record<string, string>));
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    handler.close(localName(name));
  });
  if (handler.text) {
    parser.on('text', (text) => handler.text?.(text));
    parser.on('cdata', (text) => handler.text?.(text));
  }
  parser.write(xml).close();
}

const none: Readonly<Record<string, string>> = Object.freeze({});
/** Names without their prefixes: documents use few names, and use them often. */
const localNames = new Map<string, string>();
const maxNames = 4000;

function localName(name: string): string {
  const known = localNames.get(name);
  if (known !== undefined) return known;
  const colon = name.indexOf(':');
  const bare = colon < 0 || otherPrefixes.has(name.slice(0, colon)) ? name : name.slice(colon + 1);
  if (localNames.size < maxNames) localNames.set(name, bare);
  return bare;
}

function local(attributes: Record<string, string>): Record<string, string> {
  let named: Record<string, string> | null = null;
  for (const name in attributes) (named ??= {})[localName(name)] = attributes[name] ?? '';
  return named ?? none;
}
