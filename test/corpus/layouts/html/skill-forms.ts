import type { Person } from '../../person.js';
import { html, type Markup } from './markup.js';

/** One line for each group: its name, a colon, its skills. */
export function skillRows({ skills }: Person): Markup {
  const rows = skills.map(({ name, keywords }) => html`<li><b>${name}:</b> ${keywords.join(', ')}</li>`);
  return html`<ul class="skill-rows">
    ${rows}
  </ul>`;
}

/** A small heading for each group and every skill in a pill of its own. */
export function skillTags({ skills }: Person): Markup {
  const groups = skills.map(
    ({ name, keywords }) =>
      html`<div class="skill-group">
        <h4>${name}</h4>
        <div class="tags">${keywords.map((keyword) => html`<span class="tag">${keyword}</span> `)}</div>
      </div>`,
  );
  return html`<div class="skill-tags">${groups}</div>`;
}

/** Every skill over a bar; how full a bar is says nothing true. */
export function skillBars({ skills }: Person): Markup {
  return html`<div class="skill-bars">
    ${skills.map(
      ({ name, keywords }) =>
        html`<h4>${name}</h4>
          <ul>
            ${keywords.map(bar)}
          </ul>`,
    )}
  </div>`;
}

/** All skills one by one in a grid, without their groups' names. */
export function skillGrid({ skills }: Person): Markup {
  const keywords = skills.flatMap((group) => group.keywords);
  return html`<ul class="skill-grid">
    ${keywords.map((keyword) => html`<li>${keyword}</li>`)}
  </ul>`;
}

/** A ruled table with a row for each group. */
export function skillTable({ skills }: Person): Markup {
  const rows = skills.map(
    ({ name, keywords }) =>
      html`<tr>
        <th>${name}</th>
        <td>${keywords.join(', ')}</td>
      </tr>`,
  );
  return html`<table class="skill-table">
    ${rows}
  </table>`;
}

/** All skills in one running text. */
export function skillParagraph({ skills }: Person): Markup {
  return html`<p>${skills.flatMap((group) => group.keywords).join(' · ')}</p>`;
}

function bar(keyword: string, at: number): Markup {
  return html`<li>
    ${keyword}
    <div class="bar"><div style="width: ${95 - at * 9}%"></div></div>
  </li>`;
}
