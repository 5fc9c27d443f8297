import { ParseFailure } from '../parse-failure.js';

/** The text of an XML file by its byte order mark, its first bytes or the encoding it declares (XML 1.0, appendix F). @throws ParseFailure */
export function decodeXml(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return bigEndian(bytes.subarray(2));
  if (bytes[0] === 0x3c && bytes[1] === 0) return bytes.toString('utf16le');
  if (bytes[0] === 0 && bytes[1] === 0x3c) return bigEndian(bytes);
  const declared = /^<\?xml[^>]*\sencoding=["']([\w.-]{1,40})["']/.exec(
    bytes.toString('latin1', 0, 200),
  )?.[1];
  if (declared === undefined || /^(?:utf-?8|utf-?16|us-ascii)$/i.test(declared))
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    throw new ParseFailure('corrupt_document', 'A part of the document is in an unknown encoding.');
  }
}

function bigEndian(bytes: Buffer): string {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return Buffer.from(even).swap16().toString('utf16le');
}
