import type { ResumeText } from '../document/resume-text.js';
import type { Experience, Field } from '../parsed-resume.js';
import type { Line } from '../document/line.js';
import { assignRoles, type ScoredPart } from './assign-roles.js';
import { listItem, readBullets } from './bullets.js';
import { isTold } from './line-text.js';
import { isDepartment, scoreEntries } from './comma-split.js';
import { fillCompanySlots } from './company-slot.js';
import { loneDateOfJob, readSpan } from './dates-of-entry.js';
import type { Entry } from './entry.js';
import { isGap } from './gaps.js';
import { headerParts } from './header-parts.js';
import { learnPlaces } from './learn-places.js';
import { companyScore, hasLegalForm } from './name-evidence.js';
import { withoutRoleMarks } from './marked-roles.js';
import { roleLines } from './role-lines.js';
import { shareEmployers, type Job } from './share-employers.js';
import { splitEntries } from './split-entries.js';
import { underTableHeads } from './table-head.js';
import { withoutTerms } from './terms-of-post.js';
import type { TitleEvidence } from './title-evidence.js';

/** Reads the jobs of one section, in the order they stand. */
export function readExperience(
  text: ResumeText,
  lines: readonly Line[],
  titles: TitleEvidence,
): Experience[] {
  const title = (part: string): number => titles.score(part);
  const entries = splitEntries(
    underTableHeads(roleLines(withoutRoleMarks(lines, title))),
    (line) => title(line) >= 1,
  ).filter((entry) => !isGap(entry, (part) => title(part) >= 0.7));
  // "Software Engineer" has a word of companies in it, which counts for little in a title.
  const company = (part: string): number =>
    Math.max(0, companyScore(part) - (hasLegalForm(part) ? 0 : 0.5 * Math.min(title(part), 1.2)));
  const isRole = (part: string): boolean => title(part) > 0 || companyScore(part) > 0.3 || isDepartment(part);
  const fields = { isOther: isRole, isFirst: (part: string): boolean => title(part) >= 0.7 };
  const headers = learnPlaces(withoutTerms(entries.map(({ header }) => headerParts(header, true))), fields);
  // A place behind an employer shows only once the title before that has been cut off.
  const parts = learnPlaces(scoreEntries(headers, title, company), fields);
  const jobs = fillCompanySlots(assignRoles(parts), parts).map((roles, index): Job => ({
    entry: entries[index]!,
    roles,
  }));
  return shareEmployers(jobs, (start, end) => text.text.slice(start, end)).map((job) =>
    experienceOf(text, job, titles),
  );
}

function experienceOf(text: ResumeText, { entry, roles }: Job, titles: TitleEvidence): Experience {
  const { start, end, isCurrent } = readSpan(text, entry.range, loneDateOfJob);
  const sure = (part: ScoredPart | null, own: number, normalized: string | null): Field | null =>
    part &&
    text.field(part.start, part.end, normalized, 0.45 + 0.25 * roles.certainty + 0.25 * Math.min(own, 1));
  const used = [roles.first, roles.second, roles.place];
  return {
    title: sure(roles.first, roles.first?.first ?? 0, roles.first && titles.occupation(roles.first.text)),
    company: sure(roles.second, (roles.second?.second ?? 0) + (roles.first?.first ?? 0) / 2, null),
    location:
      roles.place && text.field(roles.place.start, roles.place.end, null, 0.6 + 0.3 * roles.place.place),
    start,
    end,
    isCurrent,
    ...toldOf([
      ...toldAfterDate(text, entry),
      ...readBullets(text, [...unusedLines(entry, used), ...entry.body]),
    ]),
  };
}

/** A paragraph above a list tells of the whole post. */
function toldOf(statements: Field[]): Pick<Experience, 'summary' | 'bullets'> {
  const [first, second] = statements;
  const isLead = first && second && first.confidence < listItem && second.confidence >= listItem;
  return isLead ? { summary: first, bullets: statements.slice(1) } : { summary: null, bullets: statements };
}

/** A description that goes on from the date on the header's own line. */
function toldAfterDate(text: ResumeText, { header, range }: Entry): Field[] {
  if (range && header.some(({ start }) => range.start - start <= 3 && range.start >= start)) return [];
  const line = header.find(
    ({ start, text: own }) => range && range.end > start && range.end <= start + own.length,
  );
  if (!line || !range) return [];
  const tail = line.text.slice(range.end - line.start);
  const lead = /^[\s,;:|–—-]*/u.exec(tail)?.[0].length ?? 0;
  return isTold(tail) ? [text.field(range.end + lead, line.start + line.text.length, null, 0.7)] : [];
}

/** Header lines which gave no field are part of the description. */
function unusedLines({ header, range }: Entry, used: readonly (ScoredPart | null)[]): Line[] {
  return header.filter((line) => {
    const end = line.start + line.text.length;
    const holds = (start: number): boolean => start >= line.start && start < end;
    const isDated = range && range.start < end && range.end > line.start;
    return !isDated && !used.some((part) => part && holds(part.start));
  });
}
