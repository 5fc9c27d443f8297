import type { Layout } from '../layout.js';
import { libreOfficePdf } from '../libreoffice-pdf.js';

/** A DOCX look as its owner sends it: printed to PDF by LibreOffice. */
export function heldOfficePdf(look: Layout): Layout {
  return {
    kind: 'pdf',
    needs: 'libreoffice',
    wording: look.wording,
    draw: async (person, sections) => libreOfficePdf(await look.draw(person, sections)),
  };
}
