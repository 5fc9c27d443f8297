import type { Layout } from '../layout.js';
import { htmlArticle } from './html-article.js';
import { htmlCareerTable } from './html-career-table.js';
import { htmlCards } from './html-cards.js';
import { htmlDarkLeft } from './html-dark-left.js';
import { htmlDocument } from './html-document.js';
import { htmlEuropass } from './html-europass.js';
import { htmlJobTable } from './html-job-table.js';
import { htmlJsonTheme } from './html-json-theme.js';
import { htmlLabelledForm } from './html-labelled-form.js';
import { htmlLabelColumn } from './html-label-column.js';
import { htmlLetterSpaced } from './html-letter-spaced.js';
import { htmlNoHeadings } from './html-no-headings.js';
import { htmlPhotoSidebar } from './html-photo-sidebar.js';
import { htmlPlain } from './html-plain.js';
import { htmlRightPanel } from './html-right-panel.js';
import { htmlRunningFoot } from './html-running-foot.js';
import { htmlSpacedCapitals } from './html-spaced-capitals.js';
import { htmlTimeline } from './html-timeline.js';
import { htmlNewspaper } from './html-newspaper.js';
import { htmlGroupedRoles } from './html-grouped-roles.js';
import { htmlTypesetMargin } from './html-typeset-margin.js';
import { htmlBuilderSidebar } from './html-builder-sidebar.js';
import { htmlYearMargin } from './html-year-margin.js';

/** Looks written in HTML and CSS, printed by Chromium. */
export const htmlLayouts: Record<string, Layout> = {
  'html-label-column': htmlLabelColumn,
  'html-letter-spaced': htmlLetterSpaced,
  'html-spaced-capitals': htmlSpacedCapitals,
  'html-dark-left': htmlDarkLeft,
  'html-right-panel': htmlRightPanel,
  'html-timeline': htmlTimeline,
  'html-cards': htmlCards,
  'html-europass': htmlEuropass,
  'html-json-theme': htmlJsonTheme,
  'html-document': htmlDocument,
  'html-article': htmlArticle,
  'html-plain': htmlPlain,
  'html-no-headings': htmlNoHeadings,
  'html-running-foot': htmlRunningFoot,
  'html-job-table': htmlJobTable,
  'html-photo-sidebar': htmlPhotoSidebar,
  'html-career-table': htmlCareerTable,
  'html-year-margin': htmlYearMargin,
  'html-labelled-form': htmlLabelledForm,
  'html-builder-sidebar': htmlBuilderSidebar,
  'html-typeset-margin': htmlTypesetMargin,
  'html-grouped-roles': htmlGroupedRoles,
  'html-newspaper': htmlNewspaper,
};
