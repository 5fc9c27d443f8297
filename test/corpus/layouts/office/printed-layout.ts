import type { Layout } from '../layout.js';
import { libreOfficePdf } from '../libreoffice-pdf.js';

/** A DOCX look as PDF, in the same wording. */
export function printedLayout(layout: Layout): Layout {
  return {
    kind: 'pdf',
    needs: 'libreoffice',
    wording: layout.wording,
    draw: async (person, sections) => libreOfficePdf(await layout.draw(person, sections)),
  };
}
