import type { DateRange } from '../dates/find-ranges.js';
import type { Assignment, ScoredPart } from './assign-roles.js';
import { isDepartment } from './comma-split.js';
import type { Entry } from './entry.js';
import { companyScore, hasLegalForm } from './name-evidence.js';
import { placeScore, town } from './places.js';

/** An entry of a section of posts, and what its header says. */
export interface Job {
  entry: Entry;
  roles: Assignment;
}

/** The text between two places of the document. */
type TextOf = (start: number, end: number) => string;

/** What was last named above a post. */
interface Employer {
  name: ScoredPart | null;
  place: ScoredPart | null;
  /** The whole time there, where it is told. */
  range: DateRange | null;
}

/**
 * Several roles under one employer: a role without a company takes the one named above it, and its place. The employer
 * with the whole time there is no post of its own, unless the entry below it names another.
 */
export function shareEmployers(jobs: readonly Job[], textOf: TextOf): Job[] {
  const kept: Job[] = [];
  let above: Employer = { name: null, place: null, range: null };
  const isGrouped = jobs.some(({ roles: { first, second } }) => first && second && second.line < first.line);
  jobs.forEach((job, index) => {
    const next = jobs[index + 1];
    if (isBanner(job, next, textOf)) {
      above = { name: job.roles.second, place: job.roles.place, range: job.entry.range };
      return;
    }
    const isWithin = above.range !== null && encloses(above.range, job.entry.range);
    const roles = isWithin && above.name ? titled(job.roles, textOf) : job.roles;
    if (roles.second) above = { name: roles.second, place: roles.place, range: null };
    else if (isWithin) above.place ??= roles.place;
    kept.push({ ...job, roles: isAlone(roles) ? under(roles, above, isGrouped || isWithin) : roles });
  });
  return kept;
}

/** An employer above its posts: no title, nothing told, and the post below names no employer of its own. */
function isBanner({ entry, roles }: Job, next: Job | undefined, textOf: TextOf): boolean {
  if (roles.first || !roles.second || entry.body.length > 0 || !next) return false;
  const below = encloses(entry.range, next.entry.range) ? titled(next.roles, textOf) : next.roles;
  return below.first !== null && below.second === null;
}

function encloses(outer: DateRange | null, inner: DateRange | null): boolean {
  const [from, start] = [outer?.from?.date, inner?.from?.date];
  if (!outer || !inner || !from || !start || compare(from, start) > 0) return false;
  if (outer.isCurrent) return true;
  const [to, end] = [outer.to?.date, inner.to?.date];
  return Boolean(to && end && compare(end, to) <= 0);
}

/** Dates by what both of them tell. */
function compare(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length).localeCompare(other.slice(0, length));
}

/** Within the time at an employer the one name of a post is its title, where it reads like one. */
function titled(roles: Assignment, textOf: TextOf): Assignment {
  const { first, second } = roles;
  const isTitle = !first && second && second.first > 0 && !hasLegalForm(second.text);
  return isTitle ? { ...roles, first: second, second: null } : wholeTitle(roles, textOf);
}

/** "Staff Nurse, High Dependency" in the line where others have their title: the comma parts no employer off it. */
function wholeTitle(roles: Assignment, textOf: TextOf): Assignment {
  const { first, second, place } = roles;
  if (!first || first.line > 0) return roles;
  const isTeam = (part: ScoredPart | null): part is ScoredPart =>
    part !== null && part.line === first.line && part.start > first.end && part.start - first.end <= 2;
  if (isTeam(second) && companyScore(second.text) <= 0.4 && !hasLegalForm(second.text))
    return { ...roles, first: joined(first, second, textOf), second: null };
  if (isTeam(place) && !second && placeScore(place.text) < town)
    return { ...roles, first: joined(first, place, textOf), place: null };
  return roles;
}

function joined(first: ScoredPart, rest: ScoredPart, textOf: TextOf): ScoredPart {
  return { ...first, text: textOf(first.start, rest.end), end: rest.end };
}

function isAlone({ first, second }: Assignment): boolean {
  const team = first?.text.split(', ').slice(1).join(' ') ?? '';
  return first !== null && !second && (companyScore(team) <= 0.4 || isDepartment(team));
}

function under(roles: Assignment, { name, place }: Employer, isGrouped: boolean): Assignment {
  if (!name) return roles;
  return {
    ...roles,
    second: name,
    place: roles.place ?? (isGrouped ? place : null),
    certainty: Math.min(roles.certainty, 0.6),
  };
}
