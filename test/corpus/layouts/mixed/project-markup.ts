import type { Project } from '../../person.js';
import { companyWeb } from '../html/company-notes.js';
import { html, type Markup } from '../html/markup.js';
import type { Drawing } from './drawing.js';

/** The projects in the look's form; a link leads to a domain that nobody can own. */
export function projectMarkup(drawing: Drawing): Markup {
  return html`<div class="projects">
    ${drawing.person.projects.map((project) => html`<div class="project">${oneProject(project, drawing)}</div>`)}
  </div>`;
}

function oneProject({ name, description }: Project, { choices, person, words }: Drawing): Markup {
  switch (choices.projects) {
    case 'paragraph':
      return html`<p><b>${name}</b></p>
        <p>${description}</p>`;
    case 'colon':
      return html`<p><b>${name}:</b> ${description}</p>`;
    case 'dash':
      return html`<p>${name} – ${description}</p>`;
    case 'bullet':
      return html`<ul class="bullets disc">
        <li><b>${name}</b>: ${description}</li>
      </ul>`;
    case 'link':
      return html`<p><b>${name}</b> | ${companyWeb(name).replace('https://', '')}</p>
        <p>${description}</p>`;
    case 'technologies': {
      const text = description.toLowerCase();
      const skills = person.skills.flatMap(({ keywords }) => keywords);
      const named = skills.filter((skill) => text.includes(skill.toLowerCase()));
      return html`<p><b>${name}</b></p>
        <p>${description}</p>
        ${named.length > 0 ? html`<p class="aside">${words.technologies}: ${named.join(', ')}</p>` : undefined}`;
    }
  }
}
