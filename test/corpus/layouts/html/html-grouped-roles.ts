import type { Person } from '../../person.js';
import { chooseSections, contactLines, type Entry, type Section } from '../../sections.js';
import { employersOf, type Employer } from './employers.js';
import { htmlLayout } from './html-layout.js';
import { html, type Markup } from './markup.js';
import { bulletList, sectionMarkup } from './section-markup.js';
import { variantOf } from './variant-of.js';

const dimensions = {
  span: ['none', 'right', 'below', 'brackets', 'length'],
  role: ['date-right', 'date-below', 'date-before', 'brackets', 'dash'],
  mark: ['none', 'indent', 'line', 'dot'],
  place: ['comma', 'right', 'below', 'bar'],
  company: ['bold', 'capitals', 'plain'],
} as const;

/** Every employer once, with the whole time there or without, and below it each post with its own dates. */
export const htmlGroupedRoles = htmlLayout({
  wording: {
    headingSet: 0,
    counted: false,
    dates: { style: 'long', dash: ' – ', open: 'present' },
    entry: { first: 'organisation', separator: 'line' },
  },
  css: (person) => {
    const { mark, company } = variant(person);
    return `
    @page { size: A4; margin: 18mm 20mm; }
    body { font: 9.8pt/1.4 'Liberation Sans', Arial, sans-serif; color: #222; }
    h1 { font-size: 24pt; line-height: 1.15; }
    header p { color: #555; }
    h2 { font-size: 12pt; font-weight: bold; color: #1d4e79; border-bottom: 0.3mm solid #1d4e79; margin: 5mm 0 2mm; }
    .pair { display: flex; justify-content: space-between; gap: 5mm; break-after: avoid; }
    .pair > :last-child { white-space: nowrap; }
    .employer { margin-bottom: 3.5mm; }
    .company { font-weight: ${company === 'plain' ? 'normal' : 'bold'}; ${company === 'capitals' ? 'text-transform: uppercase;' : ''} font-size: 10.4pt; }
    .role { margin-top: 1.6mm; ${mark === 'none' ? '' : 'padding-left: 5mm;'} ${mark === 'line' ? 'border-left: 0.4mm solid #bbb;' : ''} }
    .role b, .role i { break-after: avoid; }
    ${mark === 'dot' ? ".role { position: relative; } .role::before { content: '●'; font-size: 6pt; position: absolute; left: 0; top: 0.8mm; }" : ''}
    .bullets { list-style: disc; padding-left: 4.5mm; }
    .aside { color: #666; font-size: 9pt; }`;
  },
  body: (person, sections) =>
    html`<header>
        <h1>${person.basics.name}</h1>
        <p>${person.basics.label}</p>
        <p>${contactLines(person).join('  |  ')}</p>
      </header>
      ${chooseSections(
        sections,
        ...(['summary', 'experience', 'education', 'skills', 'certifications', 'projects'] as const),
        ...(['languages', 'volunteering', 'awards', 'interests'] as const),
      ).map((section) =>
        sectionMarkup(person, section, {
          entry: (shown) => single(shown),
          ...(section.kind === 'experience' && { entries: (own: Section) => employers(own, person) }),
        }),
      )}`,
});

function variant(person: Person) {
  return variantOf(person, 'grouped-roles', dimensions);
}

function employers({ entries }: Section, person: Person): Markup {
  return html`${employersOf(entries).map((employer) => block(employer, person))}`;
}

/** The whole time with an employer; "" where the dates are written so that their ends cannot be told apart. */
function wholeSpan(roles: Entry[]): string {
  const [latest = [], earliest = []] = [roles[0], roles.at(-1)].map((role) =>
    role?.dates?.split(/\s[–—-]\s/u),
  );
  return latest.length === 2 && earliest.length === 2 ? `${earliest[0]} – ${latest[1]}` : '';
}

function block({ organisation, place, roles }: Employer, person: Person): Markup {
  const { span, place: where } = variant(person);
  const told = roles.length > 1 || span === 'length' ? wholeSpan(roles) : '';
  const name =
    where === 'comma' && place
      ? html`<span class="company">${organisation}</span>, ${place}`
      : where === 'bar' && place
        ? html`<span class="company">${organisation}</span> | ${place}`
        : html`<span class="company">${organisation}</span>`;
  const right = where === 'right' && place ? place : span === 'right' ? told : '';
  const brackets = span === 'brackets' && told ? ` (${told})` : '';
  return html`<div class="employer">
    <div class="pair">
      <p>${name}${brackets}</p>
      ${right ? html`<span>${right}</span>` : undefined}
    </div>
    ${where === 'below' && place ? html`<p class="aside">${place}</p>` : undefined}
    ${span === 'below' && told ? html`<p class="aside">${told}</p>` : undefined}
    ${roles.map((role) => post(role, person))}
  </div>`;
}

function post({ title, dates, bullets }: Entry, person: Person): Markup {
  const told = bullets.length > 0 ? bulletList(bullets) : undefined;
  switch (variant(person).role) {
    case 'date-right':
      return html`<div class="role">
        <div class="pair"><b>${title}</b><span>${dates}</span></div>
        ${told}
      </div>`;
    case 'date-below':
      return html`<div class="role">
        <p><b>${title}</b></p>
        <p class="aside">${dates}</p>
        ${told}
      </div>`;
    case 'date-before':
      return html`<div class="role">
        <p>${dates}: <b>${title}</b></p>
        ${told}
      </div>`;
    case 'brackets':
      return html`<div class="role">
        <p><i>${title}</i> (${dates})</p>
        ${told}
      </div>`;
    case 'dash':
      return html`<div class="role">
        <p><b>${title}</b>, ${dates}</p>
        ${told}
      </div>`;
  }
}

function single({ title, organisation, dates, bullets }: Entry): Markup {
  return html`<div class="employer">
    <div class="pair"><b>${title}</b><span>${dates ?? ''}</span></div>
    ${organisation ? html`<p>${organisation}</p>` : undefined}
    ${bullets.length > 0 ? bulletList(bullets) : undefined}
  </div>`;
}
