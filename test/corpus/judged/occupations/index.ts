import type { Occupation } from '../occupation.js';
import { construction } from './construction.js';
import { crafts } from './crafts.js';
import { data } from './data.js';
import { finance } from './finance.js';
import { hospitality } from './hospitality.js';
import { humanResources } from './human-resources.js';
import { laboratory } from './laboratory.js';
import { law } from './law.js';
import { logistics } from './logistics.js';
import { marketing } from './marketing.js';
import { nursing } from './nursing.js';
import { sales } from './sales.js';
import { software } from './software.js';
import { teaching } from './teaching.js';

/** All occupations, two a trade. */
export const occupations: readonly Occupation[] = [
  ...software,
  ...data,
  ...nursing,
  ...finance,
  ...sales,
  ...logistics,
  ...teaching,
  ...hospitality,
  ...law,
  ...crafts,
  ...marketing,
  ...humanResources,
  ...construction,
  ...laboratory,
];

/** @throws RangeError for an id that no occupation has */
export function occupationOf(id: string): Occupation {
  const found = occupations.find((one) => one.id === id);
  if (!found) throw new RangeError(`There is no occupation ${id}.`);
  return found;
}
