import type { DocumentFormat } from '#libs/parsing';
import fc from 'fast-check';
import { catalogue } from '../../corpus/layouts/catalogue.js';
import type { Person } from '../../corpus/person.js';
import type { Section } from '../../corpus/sections.js';
import { writtenFormats } from './written-formats.js';
import { writtenLines } from './written-lines.js';

/** One way a resume may be drawn, in one of the formats that are read. */
export interface Look {
  name: string;
  format: DocumentFormat;
  draw(person: Person, sections: Section[]): Promise<Uint8Array>;
}

/** A form in labels of its own, which are told by recurring: of a person with one post nobody could read it. */
const homeMadeForm = 'docx-form';

const drawn: Look[] = catalogue
  .filter(({ name, heldOut, layout }) => !heldOut && layout.needs === undefined && name !== homeMadeForm)
  .map(({ name, layout }) => ({
    name,
    format: layout.kind,
    draw: (of, sections) => layout.draw(of, sections),
  }));

const formats = Object.keys(writtenFormats) as (keyof typeof writtenFormats)[];

const written: Look[] = formats.map((format) => ({
  name: `written ${format}`,
  format,
  draw: async (of, sections) => writtenFormats[format](writtenLines(of, sections)),
}));

/** Every look that needs no program to be drawn, without those kept for measuring alone. */
export const looks: Look[] = [...drawn, ...written];

/** Any of them, the written formats as often as the drawn. */
export const anyLook: fc.Arbitrary<Look> = fc.oneof(fc.constantFrom(...drawn), fc.constantFrom(...written));
