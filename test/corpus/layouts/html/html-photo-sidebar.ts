import type { Person } from '../../person.js';
import { chooseSections, type Entry, type Section } from '../../sections.js';
import { contactItems } from './contact-items.js';
import { contactLabels } from './contact-labels.js';
import { employersOf, type Employer } from './employers.js';
import { htmlLayout } from './html-layout.js';
import { html, type Markup } from './markup.js';
import { bulletList, sectionMarkup } from './section-markup.js';
import { skillGrid } from './skill-forms.js';

const css = `
  @page { size: A4; margin: 14mm 0;
    @top-right { content: ''; width: 64mm; background: #f2e9e1; }
    @bottom-right { content: ''; width: 64mm; background: #f2e9e1; } }
  body { font: 9.3pt/1.42 'Liberation Sans', Arial, sans-serif; color: #333; }
  .ground { position: fixed; z-index: -1; inset: 0 0 0 auto; width: 64mm; background: #f2e9e1; }
  .page { display: grid; grid-template-columns: 1fr 64mm; }
  .main { padding: 0 9mm 0 15mm; }
  .side { padding: 0 7mm; font-size: 8.8pt; }
  .photo { width: 30mm; height: 30mm; line-height: 30mm; border-radius: 50%; background: #b08968; color: #fff;
    text-align: center; font-size: 20pt; margin: 0 auto 5mm; }
  h1 { font-size: 24pt; font-weight: bold; line-height: 1.1; }
  .label { font-size: 11pt; letter-spacing: 0.12em; text-transform: uppercase; color: #b08968; margin: 1mm 0 5mm; }
  h2 { font-size: 10.5pt; letter-spacing: 0.2em; text-transform: uppercase; font-weight: bold; margin: 5mm 0 2mm; }
  .contact dt { font-weight: bold; }
  .contact dd { font-size: 7.8pt; margin-bottom: 1.5mm; overflow-wrap: anywhere; }
  .skill-grid { display: flex; flex-wrap: wrap; gap: 1mm 4mm; }
  .lines li { margin-bottom: 1.2mm; }
  .employer + .employer { margin-top: 3.5mm; }
  .employer h3 { font-weight: bold; text-transform: uppercase; }
  .role { break-after: avoid; break-inside: avoid; margin-top: 0.8mm; }
  .role span { color: #8a6a4f; }
  .bullets { list-style: circle; padding-left: 4.5mm; }
`;

/**
 * A light sidebar at the right under a round picture with initials, drawn after the main column; headings
 * set wide by CSS, employers in capitals with their roles below and the dates in brackets.
 */
export const htmlPhotoSidebar = htmlLayout({
  wording: {
    headingSet: 2,
    counted: false,
    dates: { style: 'comma', dash: ' – ', open: 'current' },
    entry: { first: 'organisation', separator: ' · ' },
  },
  css,
  body: (person, sections) =>
    html`<div class="ground"></div>
      <div class="page">
        <div class="main">
          <h1>${person.basics.name}</h1>
          <p class="label">${person.basics.label}</p>
          ${chooseSections(
            sections,
            ...(['summary', 'experience', 'education', 'projects', 'volunteering'] as const),
          ).map((section) => sectionMarkup(person, section, { entry: role, entries }))}
        </div>
        <div class="side">
          <div class="photo">${initialsOf(person)}</div>
          ${contactList(person)}
          ${chooseSections(
            sections,
            ...(['skills', 'languages', 'certifications', 'awards', 'interests'] as const),
          ).map((section) => sectionMarkup(person, section, { entry: role, skills: skillGrid }))}
        </div>
      </div>`,
});

function initialsOf({ basics }: Person): string {
  const words = basics.name.split(' ');
  return `${words[0]![0]}${words.at(-1)![0]}`;
}

function contactList(person: Person): Markup {
  const labels = contactLabels[person.resumeLanguage];
  return html`<dl class="contact">
    ${contactItems(person).map(
      ({ kind, text }) =>
        html`<dt>${labels[kind]}</dt>
          <dd>${text}</dd>`,
    )}
  </dl>`;
}

function entries({ entries: all }: Section): Markup {
  return html`${employersOf(all).map(employerBlock)}`;
}

function employerBlock({ organisation, place, roles }: Employer): Markup {
  const head = [organisation, place].filter(Boolean).join(' · ');
  return html`<div class="employer">${head ? html`<h3>${head}</h3>` : undefined}${roles.map(role)}</div>`;
}

function role({ title, dates, bullets }: Entry): Markup {
  const when = dates ? html` <span>(${dates})</span>` : undefined;
  return html`<p class="role"><b>${title}</b>${when}</p>
    ${bullets.length > 0 ? bulletList(bullets) : undefined}`;
}
