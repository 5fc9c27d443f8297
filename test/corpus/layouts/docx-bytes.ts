import type { Buffer } from 'node:buffer';
import { Document, Packer, type ISectionOptions } from 'docx';
import type { Person } from '../person.js';
import { madeAt } from './layout.js';

/** Lengths of an A4 page in twentieths of a point: its width inside margins of one inch. */
export const textWidth = 9026;

const corePropertiesPath = 'docProps/core.xml';

/** Packs sections into a DOCX file; equal content gives equal bytes. */
export async function docxBytes(person: Person, sections: ISectionOptions[]): Promise<Uint8Array> {
  const font = { name: 'Calibri' };
  const document = new Document({
    creator: person.basics.name,
    styles: { default: { document: { run: { font, size: 21 } } } },
    sections,
  });
  const core = { path: corePropertiesPath, data: coreProperties(person.basics.name) };
  const packed = await Packer.toBuffer(document, false, [core]);
  fixZipTimes(packed);
  return new Uint8Array(packed);
}

/** The document's properties with the fixed date; the package itself would write the current time. */
function coreProperties(author: string): string {
  const date = madeAt.toISOString();
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:creator>${author.replaceAll('&', '&amp;')}</dc:creator>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

/**
 * Writes one fixed time into every entry of a zip archive, in its local and its central header.
 * Offsets and signatures: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16; no archive comment.
 */
function fixZipTimes(zip: Buffer): void {
  const endOfDirectory = zip.length - 22;
  const entries = zip.readUInt16LE(endOfDirectory + 10);
  let header = zip.readUInt32LE(endOfDirectory + 16);
  for (let entry = 0; entry < entries; entry += 1) {
    const localHeader = zip.readUInt32LE(header + 42);
    zip.writeUInt32LE(dosTime(madeAt), header + 12);
    zip.writeUInt32LE(dosTime(madeAt), localHeader + 10);
    const variableParts = [28, 30, 32].map((offset) => zip.readUInt16LE(header + offset));
    header += 46 + variableParts.reduce((sum, length) => sum + length, 0);
  }
}

/** MS-DOS date and time as they stand in zip headers: the time in the low half. */
function dosTime(at: Date): number {
  const date = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return date * 0x10000 + time;
}
