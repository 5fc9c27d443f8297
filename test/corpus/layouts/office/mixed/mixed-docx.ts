import { SeededRandom } from '../../../seeded-random.js';
import { wordingOfSeed } from '../../../wording/wording.js';
import type { Person } from '../../../person.js';
import type { Layout } from '../../layout.js';
import { styleIdsOf } from '../style-ids.js';
import { wordPackage } from '../word-package.js';
import { pageProperties } from '../word-page.js';
import { textBox } from '../word-text-box.js';
import type { Xml } from '../word-xml.js';
import { drawChoices, type DocxChoices } from './docx-choices.js';
import { framed } from './frames.js';
import { ownStyles } from './heading-xml.js';
import { contactXml, identityTable, nameXml, oneParagraphXml } from './identity-xml.js';
import { Pen } from './pen.js';
import { full, margin } from './section-xml.js';

/** A DOCX look put together by chance, and what was drawn. */
export interface MixedDocx extends Layout {
  choices: DocxChoices;
}

/** The look of a seed: frame, order of entries, separators, styles and traces are drawn apart from one another. */
export function mixedDocx(seed: number): MixedDocx {
  const choices = drawChoices(new SeededRandom(seed));
  return {
    kind: 'docx',
    wording: wordingOfSeed(seed),
    choices,
    draw: async (person, sections) => {
      const pen = new Pen(choices, new SeededRandom(seed + 1), styleIdsOf(person.resumeLanguage));
      const { identity, header, footer } = identityOf(pen, person);
      const { body, page } = framed(pen, { person, sections, identity });
      const heads = choices.identity === 'first-header' ? { firstHeader: true } : { header: true };
      const properties = pageProperties({ ...page, ...(header && heads), ...(footer && { footer: true }) });
      const look = { font: 'Calibri', size: 21, color: '2F5496', more: ownStyles(pen.ids.normal) };
      const content = { body: body + properties, ...(header && { header }), ...(footer && { footer }) };
      return wordPackage(person, pen.ids, look, content);
    },
  };
}

interface Identity {
  /** Blocks of the body. */
  identity: Xml;
  header?: Xml;
  footer?: Xml;
}

function identityOf(pen: Pen, person: Person): Identity {
  const { identity, contact, frame } = pen.choices;
  const name = nameXml(pen, person);
  const data = contactXml(pen, person);
  if (contact === 'foot') return { identity: name, footer: data };
  const inCell = /^(?:sidebar|box)/.test(frame);
  if (inCell || identity === 'paragraphs') return { identity: name + data };
  switch (identity) {
    case 'one-paragraph':
      return { identity: oneParagraphXml(pen, person) };
    case 'table':
      return { identity: identityTable(pen, person, full) };
    case 'box': {
      const box = { id: 2, left: margin, top: 600, width: full, height: 2000, shade: 'FFFFFF' };
      return { identity: pen.paragraph(textBox(name + data, box)) };
    }
    default:
      return { identity: '', header: name + data };
  }
}
