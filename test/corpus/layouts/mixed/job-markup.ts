import type { Employment } from '../../person.js';
import type { Entry } from '../../sections.js';
import { companyDescription } from '../html/company-notes.js';
import { employersOf, type Employer } from '../html/employers.js';
import { html, type Markup } from '../html/markup.js';
import { bulletMarkup } from './bullets.js';
import { phrase, type Drawing } from './drawing.js';
import { framed } from './entry-frame.js';
import { joined } from './head-lines.js';
import { jobHead } from './job-head.js';
import { durationOf } from './small-words.js';

/** All jobs, or all unpaid posts, which have no place and none of the extras. */
export function jobsMarkup(entries: Entry[], paid: boolean, drawing: Drawing): Markup[] {
  const jobs = new Map(entries.map((entry, at) => [entry, paid ? drawing.person.work[at] : undefined]));
  if (drawing.choices.headLines === 'grouped' && paid) {
    return employersOf(entries).map((employer) => groupMarkup(employer, jobs, drawing));
  }
  return entries.map((entry, at) => jobMarkup(entry, jobs.get(entry), drawing, at));
}

function jobMarkup(entry: Entry, job: Employment | undefined, drawing: Drawing, at: number): Markup {
  const { title, organisation, place } = entry;
  const { extra, headLines } = drawing.choices;
  const lasted = extra === 'duration' && job ? durationOf(job, drawing.person.resumeLanguage) : undefined;
  const dates = lasted ? `${entry.dates} (${lasted})` : entry.dates;
  const note = extra === 'employment-type' && job ? phrase(drawing.words.employment, drawing) : undefined;
  const company = headLines === 'grouped' && job ? undefined : organisation;
  const head = jobHead({ title, company, place, dates, note }, drawing);
  return framed(
    {
      head,
      dates,
      below: [extraAbove(job, drawing, at), bulletMarkup(entry.bullets, drawing), extraBelow(job, drawing)],
    },
    drawing,
  );
}

/** An employer once, its roles below. */
function groupMarkup(
  { organisation, place, roles }: Employer,
  jobs: Map<Entry, Employment | undefined>,
  drawing: Drawing,
): Markup {
  const name = joined([html`<span class="company">${organisation}</span>`, place], ', ');
  return html`<div class="group">
    <p class="employer">${name}</p>
    ${roles.map((role, at) => jobMarkup({ ...role, place: '' }, jobs.get(role), drawing, at))}
  </div>`;
}

function extraAbove(job: Employment | undefined, drawing: Drawing, at: number): Markup | undefined {
  if (!job) return undefined;
  switch (drawing.choices.extra) {
    case 'type-line':
      return html`<p class="aside">${phrase(drawing.words.employment, drawing)}</p>`;
    case 'company-line':
      return html`<p class="aside">${companyDescription(drawing.person.resumeLanguage, at)}</p>`;
    case 'lead':
      return html`<p>${phrase(drawing.words.lead, drawing, at)}</p>`;
    default:
      return undefined;
  }
}

/** The skills that the job's own text names. */
function extraBelow(job: Employment | undefined, { choices, person, words }: Drawing): Markup | undefined {
  if (!job || choices.extra !== 'technologies') return undefined;
  const text = job.highlights.join(' ').toLowerCase();
  const named = person.skills
    .flatMap(({ keywords }) => keywords)
    .filter((skill) => text.includes(skill.toLowerCase()));
  if (named.length === 0) return undefined;
  return html`<p class="aside"><b>${words.technologies}:</b> ${named.join(', ')}</p>`;
}
