import { ParseFailure } from '../parse-failure.js';
import type { DocxPackage } from './docx-package.js';
import { isOn } from './measures.js';
import { Numbering } from './numbering.js';
import { shownReferences } from './page-section.js';
import { readPart, type PartContext, type ReadPart } from './read-part.js';
import { readXml } from './read-xml.js';
import { Styles } from './styles.js';

export interface NamedPart extends ReadPart {
  name: string;
}

/** The parts of a document with text that its pages show. */
export interface DocumentParts {
  headers: NamedPart[];
  body: NamedPart;
  notes: NamedPart[];
  footers: NamedPart[];
}

/** Reads all parts with text. White text is read anew as seen when something dark lies behind it. @throws ParseFailure */
export function readParts(docx: DocxPackage): DocumentParts {
  const context = {
    styles: new Styles(docx.related('styles')),
    numbering: new Numbering(() => docx.related('numbering')),
    showsPale: false,
  };
  const parts = readAll(docx, context);
  const all = [...parts.headers, parts.body, ...parts.notes, ...parts.footers];
  const isUnsure = all.some(({ pale }) => pale > 0) && all.some(({ hasBackdrop }) => hasBackdrop);
  return isUnsure ? readAll(docx, { ...context, showsPale: true }) : parts;
}

function readAll(docx: DocxPackage, context: PartContext): DocumentParts {
  const named = (name: string): NamedPart[] => {
    const xml = docx.read(name);
    return xml === null ? [] : [{ name, ...readPart(xml, context) }];
  };
  const [body] = named(docx.mainPart);
  if (!body) throw new ParseFailure('corrupt_document', 'The main part is missing.');
  const relations = docx.relationships();
  const hasEvenPages = tellsEvenPages(docx.related('settings'));
  const shown = (part: 'header' | 'footer') => {
    const targets = shownReferences(body.sections, part, hasEvenPages).map(
      (id) => relations.get(id)?.target ?? '',
    );
    return [...new Set(targets)].flatMap((target) => named(target));
  };
  const notes = [...relations.values()].filter(({ type }) => /\/(?:footnotes|endnotes)$/.test(type));
  return {
    headers: shown('header'),
    body,
    notes: notes.flatMap(({ target }) => named(target)),
    footers: shown('footer'),
  };
}

/** Whether left and right pages have headers of their own. */
function tellsEvenPages(settings: string | null): boolean {
  if (settings === null || !settings.includes('evenAndOddHeaders')) return false;
  let isSaid = false;
  readXml(settings, {
    open: (name, { val }) => {
      if (name === 'evenAndOddHeaders') isSaid = isOn(val);
    },
    close: () => undefined,
  });
  return isSaid;
}
