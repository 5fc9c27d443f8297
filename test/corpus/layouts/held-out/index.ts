import type { Layout } from '../layout.js';
import { heldAcademicMargin } from './held-academic-margin.js';
import { heldCareerTable } from './held-career-table.js';
import { heldColourBand } from './held-colour-band.js';
import { heldConsultancy } from './held-consultancy.js';
import { heldDensePipes } from './held-dense-pipes.js';
import { heldDocxLabelledForm } from './held-docx-labelled-form.js';
import { heldDocxMarginLabels } from './held-docx-margin-labels.js';
import { heldDocxMixedColumns } from './held-docx-mixed-columns.js';
import { heldDocxNameHeader } from './held-docx-name-header.js';
import { heldDocxSoftBreaks } from './held-docx-soft-breaks.js';
import { heldEuropeanForm } from './held-european-form.js';
import { heldLifeSheet } from './held-life-sheet.js';
import { heldMinimalGrey } from './held-minimal-grey.js';
import { heldNestedRoles } from './held-nested-roles.js';
import { heldPhotoBars } from './held-photo-bars.js';
import { heldProfileExport } from './held-profile-export.js';
import { heldTabularLife } from './held-tabular-life.js';
import { heldTexWords } from './held-tex-words.js';
import { heldTwoColumnFlow } from './held-two-column-flow.js';
import { heldOfficePdf } from './held-office-pdf.js';

/** Looks that no rule of the parser was written against: they are measured, and nobody tunes to them. */
export const heldOutLayouts: Record<string, Layout> = {
  'held-academic-margin': heldAcademicMargin,
  'held-career-table': heldCareerTable,
  'held-colour-band': heldColourBand,
  'held-consultancy': heldConsultancy,
  'held-dense-pipes': heldDensePipes,
  'held-docx-labelled-form': heldDocxLabelledForm,
  'held-docx-margin-labels': heldDocxMarginLabels,
  'held-docx-mixed-columns': heldDocxMixedColumns,
  'held-docx-name-header': heldDocxNameHeader,
  'held-docx-soft-breaks': heldDocxSoftBreaks,
  'held-european-form': heldEuropeanForm,
  'held-life-sheet': heldLifeSheet,
  'held-minimal-grey': heldMinimalGrey,
  'held-nested-roles': heldNestedRoles,
  'held-office-labelled-form-pdf': heldOfficePdf(heldDocxLabelledForm),
  'held-office-margin-labels-pdf': heldOfficePdf(heldDocxMarginLabels),
  'held-office-mixed-columns-pdf': heldOfficePdf(heldDocxMixedColumns),
  'held-office-name-header-pdf': heldOfficePdf(heldDocxNameHeader),
  'held-office-soft-breaks-pdf': heldOfficePdf(heldDocxSoftBreaks),
  'held-photo-bars': heldPhotoBars,
  'held-profile-export': heldProfileExport,
  'held-tabular-life': heldTabularLife,
  'held-tex-words': heldTexWords,
  'held-two-column-flow': heldTwoColumnFlow,
};
