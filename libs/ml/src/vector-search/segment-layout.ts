import { dimensionsAtOnce, rowsAtOnce } from './scan-kernel.js';

/** Rows whose bounds are worked out before they are looked at: 400 kB at 384 dimensions, which the L2 cache holds. */
export const blockRows = 1024;

const pageBytes = 65_536;

/** Where things lie in the memory of a segment, in bytes. */
export interface SegmentLayout {
  readonly dimensions: number;
  readonly rows: number;
  /** Dimensions of a row as stored: filled up with zeros to what the kernel reads at once. */
  readonly stride: number;
  readonly scales: number;
  readonly slacks: number;
  readonly owners: number;
  readonly query: number;
  readonly bounds: number;
  readonly pages: number;
}

/** The layout of a segment of so many rows, a multiple of four. */
export function segmentLayout(dimensions: number, rows: number): SegmentLayout {
  if (rows <= 0 || rows % rowsAtOnce !== 0) throw new RangeError(`A segment cannot have ${rows} rows.`);
  const stride = Math.ceil(dimensions / dimensionsAtOnce) * dimensionsAtOnce;
  const scales = Math.ceil((rows * stride) / 16) * 16;
  const slacks = scales + 4 * rows;
  const owners = slacks + 4 * rows;
  const query = owners + 4 * rows;
  const bounds = query + 2 * stride;
  const pages = Math.ceil((bounds + 4 * blockRows) / pageBytes);
  return { dimensions, rows, stride, scales, slacks, owners, query, bounds, pages };
}
