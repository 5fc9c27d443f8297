import type { Line } from '../document/line.js';
import type { ResumeText } from '../document/resume-text.js';
import type { Field } from '../parsed-resume.js';
import { listItems } from '../skills/list-items.js';
import { readBullets } from './bullets.js';

/** Reads a list of short items, such as interests. */
export function readItems(text: ResumeText, lines: readonly Line[]): Field[] {
  const items = listItems(lines).filter((item) => item.text.length <= 80);
  return items.map((item) => text.field(item.start, item.start + item.text.length, null, 0.8));
}

/** Reads statements as they stand, such as references: one an item or paragraph. */
export function readStatements(text: ResumeText, lines: readonly Line[]): Field[] {
  return readBullets(text, lines).map((field) => ({ ...field, confidence: 0.7 }));
}
