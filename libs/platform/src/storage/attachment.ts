import { create } from 'content-disposition';

/**
 * The `Content-Disposition` of a file that is to be saved, not shown, under its own name: RFC 6266, the name in UTF-8
 * beside one in ASCII for old clients.
 */
export function attachment(fileName: string): string {
  const ascii = fileName.replace(/[^\x20-\x7e]|["\\%/]/gu, '_');
  return create(fileName, { type: 'attachment', fallback: ascii });
}
