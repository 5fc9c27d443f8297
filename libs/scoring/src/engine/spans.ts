import type { ParsedResume } from '#libs/resumes';

/** A stretch of a resume's text. */
export type Span = Pick<NonNullable<ParsedResume['summary']>['source'], 'charStart' | 'charEnd' | 'page'>;

/** The stretch from the first to the last of the spans, on the page where it begins. */
export function spanning(spans: readonly Span[]): Span {
  const first = spans.reduce((a, b) => (b.charStart < a.charStart ? b : a));
  return {
    charStart: first.charStart,
    charEnd: Math.max(...spans.map(({ charEnd }) => charEnd)),
    page: first.page,
  };
}

export function sectionAt(
  { sections }: Pick<ParsedResume, 'sections'>,
  { charStart }: Span,
): ParsedResume['sections'][number] | undefined {
  return sections.find(({ source }) => source.charStart <= charStart && charStart < source.charEnd);
}

/** Skills stand together in small groups: one alone is too short to carry meaning, forty drown each other. */
const mostSkills = 6;

/** Skills further apart than this many characters do not stand together. */
const widestGap = 40;

/**
 * The stretches of a resume that list skills. Where it has a section for them, the skills named elsewhere are left to
 * the sentences they stand in.
 */
export function skillSpans(resume: Pick<ParsedResume, 'text' | 'skills' | 'sections'>): Span[] {
  const isListed = ({ source }: { source: Span }): boolean => sectionAt(resume, source)?.kind === 'skills';
  const listed = resume.skills.filter(isListed);
  const skills = (listed.length > 0 ? listed : resume.skills)
    .map(({ source }) => source)
    .sort((a, b) => a.charStart - b.charStart);
  const groups: Span[][] = [];
  for (const skill of skills) {
    const group = groups.at(-1);
    if (group && group.length < mostSkills && standTogether(resume, spanning(group), skill))
      group.push(skill);
    else groups.push([skill]);
  }
  return groups.map(spanning);
}

/** A label between two skills, as in "Cloud: AWS", begins a new list. */
function standTogether(resume: Pick<ParsedResume, 'text' | 'sections'>, before: Span, next: Span): boolean {
  const gap = resume.text.slice(before.charEnd, next.charStart);
  return (
    gap.length <= widestGap && !gap.includes(':') && sectionAt(resume, before) === sectionAt(resume, next)
  );
}
