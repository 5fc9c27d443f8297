import { Buffer } from 'node:buffer';
import PdfKit from 'pdfkit';
import type { Person } from '../person.js';
import { madeAt } from './layout.js';

export type Pdf = InstanceType<typeof PdfKit>;

/** Points across an A4 page and down it. */
export const a4 = { width: 595.28, height: 841.89 };

/**
 * Draws a PDF and gives its bytes. Pages stay open until the end, so columns may return to an earlier one.
 * The creation date is fixed, and pdfkit derives the file's id from the fields of `info`: equal content
 * gives equal bytes.
 */
export async function pdfBytes(person: Person, draw: (document: Pdf) => void): Promise<Uint8Array> {
  const document = new PdfKit({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    info: { Title: person.basics.name, Author: person.basics.name, CreationDate: madeAt },
  });
  draw(document);
  document.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of document as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
