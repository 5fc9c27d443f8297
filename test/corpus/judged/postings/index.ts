import { readMarks, type Posting } from '../posting.js';
import { constructionPostings } from './construction.js';
import { craftsPostings } from './crafts.js';
import { dataPostings } from './data.js';
import { financePostings } from './finance.js';
import { hospitalityPostings } from './hospitality.js';
import { humanResourcesPostings } from './human-resources.js';
import { laboratoryPostings } from './laboratory.js';
import { lawPostings } from './law.js';
import { logisticsPostings } from './logistics.js';
import { marketingPostings } from './marketing.js';
import { nursingPostings } from './nursing.js';
import { salesPostings } from './sales.js';
import { softwarePostings } from './software.js';
import { teachingPostings } from './teaching.js';

/** All postings, three a trade. */
export const postings: readonly Posting[] = [
  ...softwarePostings,
  ...dataPostings,
  ...nursingPostings,
  ...financePostings,
  ...salesPostings,
  ...logisticsPostings,
  ...teachingPostings,
  ...hospitalityPostings,
  ...lawPostings,
  ...craftsPostings,
  ...marketingPostings,
  ...humanResourcesPostings,
  ...constructionPostings,
  ...laboratoryPostings,
].map(readMarks);
