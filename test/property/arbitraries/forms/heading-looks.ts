import type { WrittenLine } from '../written-lines.js';

/** How a resume sets its headings. */
export const headingLooks = [
  'plain',
  'capitals',
  'lower case',
  'letter-spaced',
  'counter',
  'numbered',
  'colon',
  'icon',
  'like the text',
  'none',
] as const;

export type HeadingLook = (typeof headingLooks)[number];

/** The lines a heading takes up; none where a resume has no headings. */
export function headed(heading: string, look: HeadingLook, number: number): WrittenLine[] {
  switch (look) {
    case 'plain':
      return line(heading);
    case 'capitals':
      return line(heading.toUpperCase());
    case 'lower case':
      return line(heading.toLowerCase());
    case 'letter-spaced':
      return line(spaced(heading.toUpperCase()));
    case 'counter':
      return line(`${heading} (${number})`);
    case 'numbered':
      return line(`${number}. ${heading}`);
    case 'colon':
      return line(`${heading}:`);
    case 'icon':
      return line(`■ ${heading}`);
    case 'like the text':
      return [
        { role: 'blank', text: '' },
        { role: 'text', text: heading },
      ];
    case 'none':
      return [{ role: 'blank', text: '' }];
  }
}

function line(text: string): WrittenLine[] {
  return [{ role: 'heading', text }];
}

function spaced(text: string): string {
  return text
    .split(' ')
    .map((word) => word.split('').join(' '))
    .join('   ');
}
