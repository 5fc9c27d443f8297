import type { Layout } from './layout.js';
import { docxColumns } from './docx-columns.js';
import { docxDateTable } from './docx-date-table.js';
import { docxHeaderContact } from './docx-header-contact.js';
import { docxPlain } from './docx-plain.js';
import { docxSidebarTable } from './docx-sidebar-table.js';
import { docxTextBox } from './docx-text-box.js';
import { pdfClassic } from './pdf-classic.js';
import { pdfDarkSidebar } from './pdf-dark-sidebar.js';
import { pdfHeadingColumn } from './pdf-heading-column.js';
import { pdfRightDates } from './pdf-right-dates.js';
import { pdfSidebar } from './pdf-sidebar.js';
import { pdfTimeline } from './pdf-timeline.js';

/** Every look a resume of the corpus can have, by name; PDF and DOCX by turns. */
export const layouts = {
  'pdf-classic': pdfClassic,
  'docx-plain': docxPlain,
  'pdf-sidebar': pdfSidebar,
  'docx-date-table': docxDateTable,
  'pdf-timeline': pdfTimeline,
  'docx-header-contact': docxHeaderContact,
  'pdf-right-dates': pdfRightDates,
  'docx-text-box': docxTextBox,
  'pdf-dark-sidebar': pdfDarkSidebar,
  'docx-columns': docxColumns,
  'pdf-heading-column': pdfHeadingColumn,
  'docx-sidebar-table': docxSidebarTable,
} satisfies Record<string, Layout>;

export type LayoutName = keyof typeof layouts;

export const layoutNames = Object.keys(layouts) as LayoutName[];
