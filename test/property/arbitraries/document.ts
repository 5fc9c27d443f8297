import { mediaTypes } from '#libs/parsing';
import fc from 'fast-check';
import { storedZip } from '../../support/stored-zip.js';
import { person } from './person.js';
import { resumeOf } from './resume.js';
import { strangePerson } from './strange-person.js';

/** Bytes to upload, and what they are. */
export class SampleDocument {
  constructor(
    readonly what: string,
    /** What a resume of it is stored as; null for what is no resume file. */
    readonly mediaType: string | null,
    readonly bytes: () => Promise<Uint8Array>,
  ) {}

  /** How a counterexample is printed. */
  toString(): string {
    return this.what;
  }
}

const foreign = (what: string, bytes: () => Promise<Uint8Array>) => new SampleDocument(what, null, bytes);

/** A made-up person's resume in any of the formats and looks. */
export const resumeFile: fc.Arbitrary<SampleDocument> = fc
  .oneof(resumeOf(person), resumeOf(strangePerson))
  .map((resume) => new SampleDocument(String(resume), mediaTypes[resume.look.format], () => resume.bytes()));

const bytes = fc.uint8Array({ minLength: 1, maxLength: 4096 });
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const latin1Of = (content: Uint8Array): string => Buffer.from(content).toString('latin1');
const isPdf = (content: Uint8Array): boolean => Buffer.from(content).includes('%PDF-');

/** The first bytes of other formats that people send. */
const foreignOpenings = {
  png: latin1('\x89PNG\r\n\x1a\n'),
  jpeg: latin1('\xff\xd8\xff\xe0\x00\x10JFIF\x00'),
  gif: latin1('GIF89a'),
  'old Office': latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
  mail: latin1('Received: from example.org by example.com\r\nMIME-Version: 1.0\r\n\r\n'),
  svg: latin1('<svg xmlns="http://www.w3.org/2000/svg">'),
  PostScript: latin1('%!PS-Adobe-3.0\n'),
  gzip: latin1('\x1f\x8b\x08\x00'),
  program: latin1('MZ\x90\x00'),
  'zip cut off': latin1('PK\x03\x04'),
};

const foreignFile = fc
  .tuple(fc.constantFrom(...Object.entries(foreignOpenings)), bytes)
  .filter(([[, opening], rest]) => !isPdf(Buffer.concat([opening, rest])))
  .map(([[what, opening], rest]) => foreign(what, async () => Buffer.concat([opening, rest])));

/** May be text: no control characters, or the mark of UTF-16. */
const isText = (content: Uint8Array): boolean =>
  !/^(?!\xFF\xFE|\xFE\xFF)[^]*(?![\t\n\v\f\r\x80-\x9F])\p{Cc}/u.test(latin1Of(content));

const anyBytes = bytes
  .filter((content) => !isPdf(content) && !isText(content) && !latin1Of(content).startsWith('PK\x03\x04'))
  .map((content) => foreign(`bytes ${Buffer.from(content).toString('hex', 0, 16)}…`, async () => content));

/** Zip archives that are no DOCX, by the entry that tells. */
const foreignEntries = [
  'xl/workbook.xml',
  'ppt/presentation.xml',
  'content.xml',
  'META-INF/MANIFEST.MF',
  'cv.txt',
];

const foreignPackage = fc
  .tuple(fc.constantFrom(...foreignEntries), bytes)
  .filter(([, content]) => !Buffer.from(content).includes('PK\x03\x04'))
  .map(([name, content]) => {
    const opening = name.includes('/') ? ([['[Content_Types].xml', latin1('<Types/>')]] as const) : [];
    return foreign(`zip of ${name}`, async () => storedZip([...opening, [name, content]]));
  });

/** A resume inside an archive is not a resume file; its own bytes must not speak for the archive. */
const packedResume = resumeFile.map((inner) =>
  foreign(`zip of ${inner.what}`, async () => storedZip([['resume', await inner.bytes()]])),
);

const emptyFile = fc.constant(foreign('nothing', async () => new Uint8Array()));

/** Of no format that is read. */
export const foreignDocument: fc.Arbitrary<SampleDocument> = fc.oneof(
  { weight: 4, arbitrary: foreignFile },
  { weight: 3, arbitrary: anyBytes },
  { weight: 3, arbitrary: foreignPackage },
  { weight: 2, arbitrary: packedResume },
  { weight: 1, arbitrary: emptyFile },
);

/** What a client may say of a file, whatever is in it. */
export interface Claim {
  name: string;
  mediaType: string;
}

const extensions = ['.pdf', '.docx', '.PDF', '.odt', '.rtf', '.html', '.txt', '.png', '.exe', '.pdf.txt', ''];
const otherTypes = ['', 'application/octet-stream', 'application/msword', 'image/png', 'text/csv'];

export const claim: fc.Arbitrary<Claim> = fc.record({
  name: fc
    .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), fc.constantFrom(...extensions))
    .map(([stem, extension]) => stem + extension),
  mediaType: fc.constantFrom(...Object.values(mediaTypes), ...otherTypes),
});
