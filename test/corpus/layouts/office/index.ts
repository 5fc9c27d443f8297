import { docxDateTable } from '../docx-date-table.js';
import { docxPlain } from '../docx-plain.js';
import { docxSidebarTable } from '../docx-sidebar-table.js';
import type { Layout } from '../layout.js';
import { docxBanner } from './docx-banner.js';
import { docxBorderedTable } from './docx-bordered-table.js';
import { docxColumnBreak } from './docx-column-break.js';
import { docxContentControls } from './docx-content-controls.js';
import { docxForm } from './docx-form.js';
import { docxFooterContact } from './docx-footer-contact.js';
import { docxSidebarBox } from './docx-sidebar-box.js';
import { docxSubtitleDates } from './docx-subtitle-dates.js';
import { docxTabDates } from './docx-tab-dates.js';
import { printedLayout } from './printed-layout.js';

/** Looks of word processors: further DOCX forms, and PDF as LibreOffice writes it. */
export const officeLayouts: Record<string, Layout> = {
  'docx-tab-dates': docxTabDates,
  'docx-bordered-table': docxBorderedTable,
  'docx-banner': docxBanner,
  'docx-content-controls': docxContentControls,
  'docx-subtitle-dates': docxSubtitleDates,
  'docx-footer-contact': docxFooterContact,
  'docx-column-break': docxColumnBreak,
  'docx-sidebar-box': docxSidebarBox,
  'docx-form': docxForm,
  'office-plain-pdf': printedLayout(docxPlain),
  'office-sidebar-table-pdf': printedLayout(docxSidebarTable),
  'office-date-table-pdf': printedLayout(docxDateTable),
  'office-tab-dates-pdf': printedLayout(docxTabDates),
};
