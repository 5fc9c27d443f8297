import type { SpokenLanguage } from '../../person.js';
import { html, type Markup } from '../html/markup.js';
import type { Drawing } from './drawing.js';

/** The languages in the look's form; bars and dots stand for the words of the level and say nothing true. */
export function languageMarkup({ person, choices }: Drawing): Markup {
  const { languages } = person;
  const rows = (row: (spoken: SpokenLanguage, at: number) => Markup): Markup =>
    html`<ul class="plain spoken ${choices.languages}">
      ${languages.map((spoken, at) => html`<li>${row(spoken, at)}</li>`)}
    </ul>`;
  switch (choices.languages) {
    case 'parentheses':
    case 'columns':
      return rows(({ language, fluency }) => html`${language} (${fluency})`);
    case 'dash':
      return rows(({ language, fluency }) => html`${language} – ${fluency}`);
    case 'colon':
      return rows(({ language, fluency }) => html`<b>${language}:</b> ${fluency}`);
    case 'comma':
      return rows(({ language, fluency }) => html`${language}, ${fluency}`);
    case 'level-below':
      return rows(({ language, fluency }) => html`<b>${language}</b><br />${fluency}`);
    case 'one-line':
      return html`<p>${languages.map(({ language, fluency }) => `${language} (${fluency})`).join(', ')}</p>`;
    case 'bars':
      return rows(
        ({ language }, at) =>
          html`${language}
            <div class="bar"><div style="width: ${100 - (at % 5) * 20}%"></div></div>`,
      );
    case 'dots':
      return rows(
        ({ language }, at) =>
          html`<span class="pair"
            ><span>${language}</span
            ><span class="dots">${'●'.repeat(5 - (at % 5))}${'○'.repeat(at % 5)}</span></span
          >`,
      );
    case 'table':
      return html`<table class="spoken-table">
        ${languages.map(
          ({ language, fluency }) =>
            html`<tr>
              <td>${language}</td>
              <td>${fluency}</td>
            </tr>`,
        )}
      </table>`;
  }
}
