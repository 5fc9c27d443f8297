import type { SkillGroup } from '../../person.js';
import { html, type Markup, type MarkupValue } from '../html/markup.js';
import { skillBars, skillTable, skillTags } from '../html/skill-forms.js';
import { phrase, type Drawing } from './drawing.js';

/** The skills in the look's form. How full a bar is, and which level stands behind a skill, says nothing true. */
export function skillMarkup(drawing: Drawing): Markup {
  const { person, choices } = drawing;
  const all = person.skills.flatMap(({ keywords }) => keywords);
  switch (choices.skills) {
    case 'label-rows':
      return html`<div>
        ${groups(drawing, ({ name, keywords }) => html`<p><b>${name}:</b> ${keywords.join(', ')}</p>`)}
      </div>`;
    case 'bullet-rows':
      return html`<ul class="bullets disc">
        ${groups(drawing, ({ name, keywords }) => html`<li>${name}: ${keywords.join(', ')}</li>`)}
      </ul>`;
    case 'label-above':
      return html`<div>
        ${groups(
          drawing,
          ({ name, keywords }) =>
            html`<p class="group-name">${name}</p>
              <p>${keywords.join(drawing.seed % 2 === 0 ? ', ' : ' · ')}</p>`,
        )}
      </div>`;
    case 'label-column':
      return html`<div class="label-grid">
        ${groups(drawing, ({ name, keywords }) => html`<b>${name}</b><span>${keywords.join(', ')}</span>`)}
      </div>`;
    case 'pills':
      return drawing.seed % 2 === 0
        ? skillTags(person)
        : html`<div class="tags">${all.map((skill) => html`<span class="tag">${skill}</span> `)}</div>`;
    case 'table':
      return skillTable(person);
    case 'bars':
      return skillBars(person);
    case 'dots':
      return list(
        'rated',
        all.map(
          (skill, at) =>
            html`<span>${skill}</span
              ><span class="dots">${'●'.repeat(5 - (at % 3))}${'○'.repeat(at % 3)}</span>`,
        ),
      );
    case 'level-words':
      return list(
        'plain',
        all.map(
          (skill, at) =>
            `${skill}${drawing.seed % 2 === 0 ? ' – ' : ': '}${phrase(drawing.words.levels, drawing, at)}`,
        ),
      );
    case 'bullets':
      return list('bullets disc', all);
    case 'two-columns':
    case 'three-columns':
      return list(`bullets disc ${choices.skills}`, all);
    case 'lines':
      return list('plain', all);
    case 'commas':
    case 'inline-bullets':
    case 'inline-pipes':
    case 'inline-slashes':
      return html`<p>${all.join(inlineSigns[choices.skills])}</p>`;
  }
}

const inlineSigns = { commas: ', ', 'inline-bullets': ' • ', 'inline-pipes': ' | ', 'inline-slashes': ' / ' };

function groups({ person }: Drawing, row: (group: SkillGroup) => Markup): Markup[] {
  return person.skills.map(row);
}

function list(kind: string, items: MarkupValue[]): Markup {
  return html`<ul class="${kind}">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}
