import type { Section } from '../../sections.js';
import { html, type Markup } from '../html/markup.js';
import { softHyphens } from '../html/soft-hyphens.js';
import type { Drawing } from './drawing.js';
import { framed } from './entry-frame.js';
import { heldMarkup } from './held-markup.js';
import { jobsMarkup } from './job-markup.js';
import { languageMarkup } from './language-markup.js';
import { projectMarkup } from './project-markup.js';
import { sectionHeading } from './section-heading.js';
import { skillMarkup } from './skill-markup.js';
import { studyHead } from './study-head.js';

/** A section with its heading, `at` being its place among the sections of the page. */
export function sectionMarkup(section: Section, drawing: Drawing, at: number): Markup {
  const bare = section.kind === 'summary' && drawing.choices.summary === 'unheaded';
  const heading = bare ? undefined : sectionHeading(section, drawing, at);
  return html`<section class="${section.kind}">
    ${heading}
    <div class="content">${contentOf(section, drawing)}</div>
  </section>`;
}

function contentOf(section: Section, drawing: Drawing): Markup | Markup[] {
  const { choices, person } = drawing;
  switch (section.kind) {
    case 'summary':
      return html`<p>${section.lines.map(choices.text === 'hyphenated' ? softHyphens : String)}</p>`;
    case 'experience':
      return jobsMarkup(section.entries, true, drawing);
    case 'volunteering':
      return jobsMarkup(section.entries, false, drawing);
    case 'education':
      return section.entries.map((entry, at) =>
        framed(
          { head: studyHead(person.education[at]!, entry, drawing, at), dates: entry.dates, below: [] },
          drawing,
        ),
      );
    case 'skills':
      return skillMarkup(drawing);
    case 'languages':
      return languageMarkup(drawing);
    case 'certifications':
    case 'awards':
      return heldMarkup(section, drawing);
    case 'projects':
      return projectMarkup(drawing);
    case 'interests':
      return interestMarkup(drawing);
  }
}

function interestMarkup({ person, choices }: Drawing): Markup {
  const interests = person.interests ?? [];
  if (choices.interests === 'commas') return html`<p>${interests.join(', ')}</p>`;
  if (choices.interests === 'inline-bullets') return html`<p>${interests.join(' • ')}</p>`;
  return html`<ul class="${choices.interests === 'bullets' ? 'bullets disc' : 'plain'}">
    ${interests.map((interest) => html`<li>${interest}</li>`)}
  </ul>`;
}
