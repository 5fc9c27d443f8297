import type { ResumeText } from '../document/resume-text.js';
import type { Experience, Field } from '../parsed-resume.js';
import type { Line } from '../document/line.js';
import { assignRoles, type Assignment, type ScoredPart } from './assign-roles.js';
import { readBullets } from './bullets.js';
import { scoreParts } from './comma-split.js';
import { readSpan } from './dates-of-entry.js';
import type { Entry } from './entry.js';
import { headerParts } from './header-parts.js';
import { companyScore } from './name-evidence.js';
import { splitEntries } from './split-entries.js';
import type { TitleEvidence } from './title-evidence.js';

interface Job {
  entry: Entry;
  roles: Assignment;
}

/** Reads the jobs of one section, in the order they stand. */
export function readExperience(text: ResumeText, lines: readonly Line[], titles: TitleEvidence): Experience[] {
  const title = (part: string): number => titles.score(part);
  const entries = splitEntries(lines, (line) => title(line.text) >= 1);
  const parts = entries.map(({ header }) => scoreParts(headerParts(header), title, companyScore));
  const jobs = assignRoles(parts).map((roles, index): Job => ({ entry: entries[index] as Entry, roles }));
  return shareEmployers(jobs).map((job) => experienceOf(text, job));
}

/** Several roles under one employer: a role without a company takes the one named above it. */
function shareEmployers(jobs: readonly Job[]): Job[] {
  const kept: Job[] = [];
  let employer: ScoredPart | null = null;
  jobs.forEach((job, index) => {
    const next = jobs[index + 1];
    const { first, second } = job.roles;
    if (second) employer = second;
    const isBanner = !first && second && job.entry.body.length === 0 && next && next.roles.first && !next.roles.second;
    if (isBanner) return;
    const inherits = first && !second && employer;
    kept.push(inherits ? { ...job, roles: { ...job.roles, second: employer } } : job);
  });
  return kept;
}

function experienceOf(text: ResumeText, { entry, roles }: Job): Experience {
  const { start, end, isCurrent } = readSpan(text, entry.range);
  const sure = (part: ScoredPart | null, own: number): Field | null =>
    part && text.field(part.start, part.end, null, 0.45 + 0.25 * roles.certainty + 0.25 * Math.min(own, 1));
  const used = [roles.first, roles.second, roles.place];
  return {
    title: sure(roles.first, roles.first?.first ?? 0),
    company: sure(roles.second, (roles.second?.second ?? 0) + (roles.first?.first ?? 0) / 2),
    location: roles.place && text.field(roles.place.start, roles.place.end, null, 0.6 + 0.3 * roles.place.place),
    start,
    end,
    isCurrent,
    bullets: readBullets(text, [...unusedLines(entry, used), ...entry.body]),
  };
}

/** Header lines which gave no field are part of the description. */
function unusedLines({ header, range }: Entry, used: readonly (ScoredPart | null)[]): Line[] {
  return header.filter((line) => {
    const end = line.start + line.text.length;
    const holds = (start: number): boolean => start >= line.start && start < end;
    return !used.some((part) => part && holds(part.start)) && !(range && holds(range.start));
  });
}
