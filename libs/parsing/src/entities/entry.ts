import type { DateRange } from '../dates/find-ranges.js';
import type { Line } from '../document/line.js';

/** The lines of one job, degree or project: its header lines and what is told of it. */
export interface Entry {
  header: Line[];
  body: Line[];
  /** The span of time in the header; its offsets count in the document's text. */
  range: DateRange | null;
}
