import { expect, test } from '@jest/globals';
import { readDocx } from '../../libs/parsing/src/docx/read-docx.js';
import { cleanText, joinSpacedLetters } from '../../libs/parsing/src/text/clean-text.js';
import { catalogue } from '../corpus/layouts/catalogue.js';
import { everybody } from '../corpus/people/index.js';
import { sectionsOf } from '../corpus/sections.js';
import { shownByPreview } from './shown-by-preview.js';
import { featureDocuments } from './word-features.js';

const looks = catalogue.filter(({ layout, heldOut }) => layout.kind === 'docx' && !heldOut && !layout.needs);
const languages = ['en', 'de', 'fr', 'es'];
/** docx-preview draws text boxes in VML alone, which this look has none of. */
const unseenByPreview = new Set(['docx-text-box']);
const peoplePerLook = 2;

function wordsOf(text: string): string[] {
  return joinSpacedLetters(cleanText(text)).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of one text that the other has not, or has less often. */
function missing(from: readonly string[], within: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of within) left.set(word, (left.get(word) ?? 0) + 1);
  return from.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

async function difference(docx: Uint8Array): Promise<{ lost: string[]; invented: string[] }> {
  const { lines } = await readDocx(docx);
  const read = wordsOf(lines.map(({ text }) => text).join('\n'));
  const shown = wordsOf(await shownByPreview(docx));
  return { lost: missing(shown, read), invented: missing(read, shown) };
}

test.each(looks.map(({ name, layout }, index) => ({ name, layout, index })))(
  'no word of $name is lost or invented',
  async ({ name, layout, index }) => {
    for (let at = index * peoplePerLook; at < (index + 1) * peoplePerLook; at++) {
      const speaks = languages[at % languages.length];
      const speakers = everybody.filter(({ resumeLanguage }) => resumeLanguage === speaks);
      const person = speakers[at % speakers.length]!;
      const { lost, invented } = await difference(
        await layout.draw(person, sectionsOf(person, layout.wording)),
      );
      expect({ person: person.id, lost }).toEqual({ person: person.id, lost: [] });
      if (!unseenByPreview.has(name))
        expect({ person: person.id, invented }).toEqual({ person: person.id, invented: [] });
    }
  },
);

test.each(featureDocuments)('no word is lost or invented: $name', async ({ bytes }) => {
  expect(await difference(bytes)).toEqual({ lost: [], invented: [] });
});
