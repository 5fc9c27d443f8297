import { posix } from 'node:path';
import { ParseFailure } from '../parse-failure.js';
import { readXml } from './read-xml.js';
import { ZipArchive } from './zip-archive.js';

export interface Relationship {
  type: string;
  target: string;
  external: boolean;
}

/** The parts of a Word document within its package (ECMA-376 part 2). */
export class DocxPackage {
  private readonly relationsOf = new Map<string, Map<string, Relationship>>();

  private constructor(
    private readonly zip: ZipArchive,
    readonly mainPart: string,
  ) {}

  /** @throws ParseFailure when the package is broken or is no Word document without macros */
  static async open(bytes: Uint8Array): Promise<DocxPackage> {
    const zip = await ZipArchive.open(bytes);
    const main =
      [...relationships(zip, '').values()].find(({ type }) => type.endsWith('/officeDocument'))?.target ??
      'word/document.xml';
    if (!zip.has(main)) throw new ParseFailure('unsupported_format', 'The package holds no Word document.');
    refuseOtherKinds(zip, main);
    return new DocxPackage(zip, main);
  }

  read(part: string): string | null {
    return this.zip.read(part);
  }

  /** Relationships of a part, the main one unless it is named, by id. */
  relationships(part = this.mainPart): Map<string, Relationship> {
    let found = this.relationsOf.get(part);
    if (!found) this.relationsOf.set(part, (found = relationships(this.zip, part)));
    return found;
  }

  /** The part the main part relates to by this type, such as `styles`, or null. */
  related(type: string): string | null {
    const found = [...this.relationships().values()].find((relation) => relation.type.endsWith(`/${type}`));
    return found ? this.zip.read(found.target) : null;
  }
}

function relationships(zip: ZipArchive, part: string): Map<string, Relationship> {
  const folder = posix.dirname(part);
  const xml = zip.read(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  const found = new Map<string, Relationship>();
  if (xml === null) return found;
  readXml(xml, {
    open: (name, { Id, Type, Target, TargetMode }) => {
      if (name !== 'Relationship' || !Id || !Type || !Target) return;
      const external = TargetMode === 'External';
      const target = external
        ? Target
        : Target.startsWith('/')
          ? Target.slice(1)
          : posix.join(folder, Target);
      found.set(Id, { type: Type, target, external });
    },
    close: () => undefined,
  });
  return found;
}

/** Spreadsheets, presentations and documents with macros are refused by their declared type. */
function refuseOtherKinds(zip: ZipArchive, main: string): void {
  const xml = zip.read('[Content_Types].xml');
  if (xml === null) return;
  let declared = '';
  readXml(xml, {
    open: (name, { PartName, ContentType }) => {
      if (name === 'Override' && PartName?.replace(/^\//, '').toLowerCase() === main.toLowerCase())
        declared = ContentType ?? '';
    },
    close: () => undefined,
  });
  if (declared && !/wordprocessingml|\/xml$/.test(declared))
    throw new ParseFailure('unsupported_format', 'The package is no Word document.');
  if (/macroEnabled/i.test(declared) || zip.has('word/vbaProject.bin')) {
    throw new ParseFailure('unsupported_format', 'Documents with macros are not read.');
  }
}
