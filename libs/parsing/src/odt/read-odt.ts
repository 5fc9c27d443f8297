import type { ReadDocument } from '../document/read-document.js';
import { readXml } from '../docx/read-xml.js';
import { ZipArchive } from '../docx/zip-archive.js';
import { mediaTypes } from '../document-format.js';
import { flowDocument } from '../flow/flow-document.js';
import { ParseFailure } from '../parse-failure.js';
import { OdtReader } from './odt-reader.js';
import { OdtStyles } from './odt-styles.js';

/** Reads the visible text of an OpenDocument text: page headers, body, footers. @throws ParseFailure */
export async function readOdt(bytes: Uint8Array): Promise<ReadDocument> {
  const zip = await ZipArchive.open(bytes);
  if (isEncrypted(zip)) throw new ParseFailure('encrypted', 'The document asks for a password.');
  const content = zip.read('content.xml');
  if (content === null) throw new ParseFailure('corrupt_document', 'The content is missing.');
  const named = zip.read('styles.xml');
  const styles = new OdtStyles();
  if (named !== null) styles.add(named);
  styles.add(content);
  const parts = [named, content].filter((part) => part !== null);
  const first = readParts(parts, styles, false);
  // White text is read anew as seen when something dark lies behind it.
  const isUnsure = first.looks.pallor.pale > 0 && first.looks.hasBackdrop;
  const reader = isUnsure ? readParts(parts, styles, true) : first;
  return flowDocument(mediaTypes.odt, reader, reader.links);
}

function readParts(parts: readonly string[], styles: OdtStyles, showsPale: boolean): OdtReader {
  const reader = new OdtReader(styles, showsPale);
  for (const part of parts) readXml(part, reader);
  return reader;
}

/** Parts are encrypted one by one (ODF 1.3 part 2, 3.4); the manifest, which is not, tells. */
function isEncrypted(zip: ZipArchive): boolean {
  if (zip.has('encrypted-package')) return true;
  let found = false;
  const manifest = zip.read('META-INF/manifest.xml');
  if (manifest !== null) {
    readXml(manifest, {
      open: (name) => (found ||= name === 'encryption-data'),
      close: () => undefined,
    });
  }
  return found;
}
