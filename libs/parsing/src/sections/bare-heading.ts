import { fold } from '../text/fold.js';
import { remembered } from '../text/remembered.js';

/** A heading freed of what surrounds it: counters, numbering, colons, bars, possessives. */
export const bareHeading = remembered((text: string): string => {
  return fold(text)
    .replace(/\(\s*\d+\s*\)|\bcontinued\b|\(cont(?:inued|'d)?\.?\)/g, ' ')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/\s*(?:&|\+|\/)\s*|\s+(?:und|et|y|e)\s+/g, ' and ')
    .replace(/^(?:my|our|meine|mes|mis|the)\s+/, '')
    .replace(/\s+/g, ' ');
});
