import type { Person } from '../../corpus/person.js';
import { contactLines, type Section } from '../../corpus/sections.js';

/** A line of a resume and the part it plays; blank lines and page breaks (`page`) have no text. */
export interface WrittenLine {
  role: 'name' | 'text' | 'heading' | 'lead' | 'bullet' | 'blank' | 'page';
  text: string;
}

/** A resume as lines one below another: the plainest look, which every format can hold. */
export function writtenLines(person: Person, sections: readonly Section[]): WrittenLine[] {
  return [
    { role: 'name', text: person.basics.name },
    text(person.basics.label),
    ...contactLines(person).map(text),
    ...sections.flatMap(({ heading, lines, entries }) => [
      { role: 'heading', text: heading } as const,
      ...lines.map(text),
      ...entries.flatMap(({ lead, sub, dates, bullets }) => [
        { role: 'lead', text: lead } as const,
        ...(sub ? [text(sub)] : []),
        ...(dates ? [text(dates)] : []),
        ...bullets.map((bullet): WrittenLine => ({ role: 'bullet', text: bullet })),
      ]),
    ]),
  ];
}

function text(line: string): WrittenLine {
  return { role: 'text', text: line };
}
