import type { SeededRandom } from '../../../seeded-random.js';
import { contentControl } from '../content-control.js';
import type { StyleIds } from '../style-ids.js';
import { escapeXml, paragraph, run, type ParagraphLook, type RunLook, type Xml } from '../word-xml.js';
import type { DocxChoices } from './docx-choices.js';

/** Programs other than Word name the font in every run and lean on no styles. */
const fonts: Partial<Record<DocxChoices['program'], string>> = {
  google: 'Arial',
  libreoffice: 'Liberation Sans',
  pages: 'Helvetica Neue',
};

/** Writes runs and paragraphs with the habits of a program and the traces of its use. */
export class Pen {
  private marks = 0;

  constructor(
    readonly choices: DocxChoices,
    readonly random: SeededRandom,
    readonly ids: StyleIds,
  ) {}

  /** Text in one or more runs. */
  run(text: string, look: RunLook = {}): Xml {
    if (text === '') return '';
    const font = fonts[this.choices.program];
    return this.traced(text, font ? { font, color: '000000', ...look } : look);
  }

  /** A paragraph of runs, or of plain text. */
  paragraph(content: Xml, look: ParagraphLook = {}): Xml {
    return paragraph(content.startsWith('<') || content === '' ? content : this.run(content), look);
  }

  /** Blocks that templates put into a content control together. */
  block(name: string, content: Xml): Xml {
    return this.choices.traces === 'controls' ? contentControl(content, { name }) : content;
  }

  /** Nothing, or an empty paragraph as people part entries by hand. */
  gap(): Xml {
    return this.choices.room === 'empty-paragraph' ? paragraph('', { after: 0 }) : '';
  }

  private traced(text: string, look: RunLook): Xml {
    switch (this.choices.traces) {
      case 'marks':
        return this.marked(text, look);
      case 'run-controls':
        return this.rarely(3) ? contentControl(run(text, look), { name: 'text' }) : run(text, look);
      case 'changes':
        return this.rarely(5) ? changed(text, look) : run(text, look);
      case 'fields':
        return this.rarely(6) ? quoted(text, look) : run(text, look);
      case 'hidden':
        return run(text, look) + (this.rarely(8) ? unseen : '');
      default:
        return run(text, look);
    }
  }

  /** Parted within a word by the spelling checker, a bookmark or a smart tag. */
  private marked(text: string, look: RunLook): Xml {
    const half = this.random.below(text.length);
    const [before, after] = [text.slice(0, half), text.slice(half)];
    const id = (this.marks += 1);
    const bookmark = `<w:bookmarkStart w:id="${id}" w:name="_Mark${id}"/><w:bookmarkEnd w:id="${id}"/>`;
    const tagged = `<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place">${run(after, look)}</w:smartTag>`;
    const first = before ? run(before, look) : '';
    return this.rarely(3)
      ? first + tagged
      : `${first}<w:proofErr w:type="spellStart"/>${bookmark}${run(after, look)}`;
  }

  private rarely(every: number): boolean {
    return this.random.below(every) === 0;
  }
}

const author = 'w:author="Reviewer" w:date="2025-11-02T10:00:00Z"';

/** A text put in place of another one, with the change still marked. */
function changed(text: string, look: RunLook): Xml {
  const struck = `<w:r><w:delText xml:space="preserve">${escapeXml('Struck out text ')}</w:delText></w:r>`;
  return `<w:del w:id="900" ${author}>${struck}</w:del><w:ins w:id="901" ${author}>${run(text, look)}</w:ins>`;
}

/** A text that is the result of a field. */
function quoted(text: string, look: RunLook): Xml {
  const code = '<w:r><w:instrText xml:space="preserve"> DOCPROPERTY Text </w:instrText></w:r>';
  return fieldMark('begin') + code + fieldMark('separate') + run(text, look) + fieldMark('end');
}

function fieldMark(type: 'begin' | 'separate' | 'end'): Xml {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

const unseen: Xml = '<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve"> not to be printed</w:t></w:r>';
