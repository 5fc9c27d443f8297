import { chooseSections, contactLines, type Entry, type Section } from '../../sections.js';
import { employersOf, type Employer } from './employers.js';
import { htmlLayout } from './html-layout.js';
import { html, type Markup } from './markup.js';
import { bulletList, sectionMarkup } from './section-markup.js';
import { softHyphens } from './soft-hyphens.js';

const css = `
  @page { size: Letter; margin: 0.7in 1in; }
  body { font: 10.4pt/1.28 'Liberation Serif', 'Times New Roman', serif;
    font-feature-settings: 'liga', 'kern'; }
  header { text-align: center; }
  h1 { font-size: 23pt; font-variant: small-caps; line-height: 1.15; }
  header p { font-size: 9.5pt; }
  h2 { font-variant: small-caps; font-size: 12.5pt; border-bottom: 0.25mm solid #000; margin: 3.5mm 0 1.5mm; }
  .pair { display: flex; justify-content: space-between; gap: 6mm; break-after: avoid; }
  .pair > :last-child { white-space: nowrap; }
  .role { font-style: italic; }
  .employer { margin-bottom: 2mm; padding: 0 2mm; }
  .bullets { list-style: disc; padding-left: 6mm; font-size: 9.8pt; }
  .bullets li, section.summary p { text-align: justify; hyphens: manual;
    hyphenate-character: '-'; }
  .skill-rows, .lines { padding: 0 2mm; }
`;

/**
 * In the manner of a typeset article: justified text with hyphens and ligatures, small capitals under rules,
 * an employer once with its roles below, education before experience.
 */
export const htmlArticle = htmlLayout({
  wording: {
    headingSet: 0,
    counted: false,
    dates: { style: 'short', dash: ' – ', open: 'present' },
    entry: { first: 'organisation', separator: 'line' },
  },
  css,
  body: (person, sections) =>
    html` <header>
        <h1>${person.basics.name}</h1>
        <p>${person.basics.label}</p>
        <p>${contactLines(person).join(' | ')}</p>
      </header>
      ${chooseSections(
        sections,
        ...(['summary', 'education', 'experience', 'projects', 'skills', 'certifications'] as const),
        ...(['awards', 'volunteering', 'languages', 'interests'] as const),
      ).map((section) => sectionMarkup(person, hyphenated(section), { entry: role, entries }))}`,
});

function hyphenated(section: Section): Section {
  return {
    ...section,
    lines: section.kind === 'summary' ? section.lines.map(softHyphens) : section.lines,
    entries: section.entries.map((entry) => ({ ...entry, bullets: entry.bullets.map(softHyphens) })),
  };
}

function entries({ entries: all }: Section): Markup {
  return html`${employersOf(all).map(employerBlock)}`;
}

function employerBlock({ organisation, place, roles }: Employer): Markup {
  const head = html`<div class="pair"><b>${organisation}</b><span>${place}</span></div>`;
  return html`<div class="employer">${organisation ? head : undefined}${roles.map(role)}</div>`;
}

function role({ title, organisation, dates, bullets }: Entry): Markup {
  const name = organisation ? html`<span class="role">${title}</span>` : html`<b>${title}</b>`;
  return html`<div class="pair">${name}<span>${dates}</span></div>
    ${bullets.length > 0 ? bulletList(bullets) : undefined}`;
}
