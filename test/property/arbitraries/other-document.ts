import fc from 'fast-check';
import { writtenFormats, type WrittenFormat } from './written-formats.js';
import type { WrittenLine } from './written-lines.js';

const sentences = {
  recipes: [
    'Whisk the eggs with the sugar until they are pale and thick.',
    'Fold in the flour by hand and let the batter rest under a cloth.',
    'Die Butter bei kleiner Hitze zerlassen und das Mehl einrühren.',
    'Laisser mijoter à feu doux en remuant de temps en temps.',
    'Pelar las patatas, cortarlas en rodajas finas y freírlas despacio.',
  ],
  stories: [
    'The lamps along the quay had gone out one after another before the ferry came.',
    'Nobody in the village remembered who had planted the row of poplars.',
    'Am Morgen lag Schnee auf den Dächern, und die Straße war still.',
    'Le vieux facteur montait la côte en sifflant, son vélo à la main.',
    'La niña abrió la ventana y escuchó el ruido de la lluvia en el patio.',
  ],
  notices: [
    'The lift is out of order until the spare part arrives; please take the stairs.',
    'Bicycles that block the door will be moved to the yard.',
    'Die Waschküche bleibt am Wochenende geschlossen.',
    "L'eau sera coupée pendant les travaux dans la cour.",
    'Se ruega no dejar bolsas de basura en el rellano.',
  ],
};

const titles = [
  'Pancakes for a rainy day',
  'The ferry',
  'Notice',
  'Aushang',
  'Avis aux locataires',
  'Receta',
];

const paragraph = fc
  .constantFrom(...Object.values(sentences))
  .chain((told) => fc.array(fc.constantFrom(...told), { minLength: 1, maxLength: 8 }));

/** Text for people that speaks of nobody's life and work, in a format that is read. */
export const otherDocument: fc.Arbitrary<{ format: WrittenFormat; bytes: Uint8Array }> = fc
  .record({
    format: fc.constantFrom(...(Object.keys(writtenFormats) as WrittenFormat[])),
    title: fc.option(fc.constantFrom(...titles), { nil: null }),
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 12 }),
  })
  .map(({ format, title, paragraphs }) => {
    const lines = paragraphs.map((told): WrittenLine => ({ role: 'text', text: told.join(' ') }));
    const first: WrittenLine[] = title === null ? [] : [{ role: 'name', text: title }];
    return { format, bytes: writtenFormats[format]([...first, ...lines]) };
  });
