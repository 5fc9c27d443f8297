import type { SeededRandom } from '../../seeded-random.js';
import { dimensions, type Choices, type Dimension } from './dimensions.js';

/** Pages whose columns are half as wide as the page. */
export const narrowPages: readonly string[] = ['equal-columns', 'newspaper'];
const datedFrames: readonly string[] = ['margin', 'timeline', 'table', 'three-columns'];

/** What stands for a form of skills that needs the width of a page. */
const narrowSkills: Partial<Record<Choices['skills'], Choices['skills']>> = {
  'label-column': 'label-above',
  table: 'label-above',
  'two-columns': 'bullets',
  'three-columns': 'bullets',
};

/** Pages that have a column for short sections. */
export const sidePages: readonly string[] = [
  'left-sidebar',
  'right-sidebar',
  'dark-sidebar',
  'equal-columns',
  'ending-sidebar',
];

/** Draws a value for every dimension by its weight; what nobody would combine is put right. */
export function drawChoices(random: SeededRandom): Choices {
  const drawn = Object.keys(dimensions).map((name) => [name, drawValue(random, name as Dimension)]);
  return plausible(Object.fromEntries(drawn) as Choices);
}

/** Whether the frame of the entries shows their dates, so that their heads do not. */
export function framesDates({ frame }: Choices): boolean {
  return datedFrames.includes(frame);
}

/** The choices for a narrow column, where dates have no margin of their own and labels stand above. */
export function inNarrowColumn(choices: Choices): Choices {
  return {
    ...choices,
    frame: 'plain',
    skills: narrowSkills[choices.skills] ?? choices.skills,
    held: choices.held === 'date-left' || choices.held === 'date-right' ? 'two-lines' : choices.held,
    dates: choices.dates === 'right' || choices.dates === 'tab' ? 'line-below' : choices.dates,
  };
}

function drawValue(random: SeededRandom, name: Dimension): string {
  const values = Object.entries<number>(dimensions[name]);
  const total = values.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random.next() * total;
  return (values.find(([, weight]) => (left -= weight) < 0) ?? values[0]!)[0];
}

/** Rules between dimensions, each applied to what the rules before it left. */
const rules: ((drawn: Choices) => Partial<Choices>)[] = [
  ({ heading }) => (heading === 'none' ? { summary: 'unheaded', page: 'one-column' } : {}),
  ({ page }) => (sidePages.includes(page) ? {} : { paint: 'document' }),
  ({ page, contactPlace }) =>
    contactPlace === 'side' && !sidePages.includes(page) ? { contactPlace: 'header' } : {},
  ({ page, header }) => (header === 'sidebar' && !sidePages.includes(page) ? { header: 'left' } : {}),
  ({ header, page }) => (header === 'sidebar' && page === 'equal-columns' ? { header: 'left' } : {}),
  ({ header, name }) => (header === 'sidebar' && name === 'with-label' ? { name: 'big' } : {}),
  ({ contactPlace, header }) =>
    contactPlace !== 'side' && header === 'sidebar' ? { contactPlace: 'side' } : {},
  ({ contactPlace, contact }) =>
    contactPlace === 'side' && !asLines.includes(contact) ? { contact: 'stacked' } : {},
  ({ contactPlace, contact }) =>
    contactPlace !== 'header' && contactPlace !== 'side' && asLines.includes(contact)
      ? { contact: 'pipes' }
      : {},
  ({ header, contact }) =>
    header === 'two-columns' && (contact === 'grid' || !asLines.includes(contact))
      ? { contact: 'stacked' }
      : {},
  ({ page, frame }) =>
    narrowPages.includes(page) && (datedFrames.includes(frame) || frame === 'cards')
      ? { frame: 'plain' }
      : {},
  ({ page, frame }) => (page !== 'one-column' && frame === 'three-columns' ? { frame: 'table' } : {}),
  ({ page, skills }) =>
    narrowPages.includes(page) && skills === 'three-columns' ? { skills: 'two-columns' } : {},
  ({ header, label }) => (header === 'two-columns' && label === 'after-contact' ? { label: 'below' } : {}),
  ({ page, frame }) => (page === 'label-column' && frame !== 'plain' ? { frame: 'plain' } : {}),
  ({ page, heading }) =>
    page === 'label-column' && notInMargin.includes(heading) ? { heading: 'bold' } : {},
  ({ firstPart, separator }) =>
    firstPart === 'company' && (separator === ' at ' || separator === ' @ ') ? { separator: ', ' } : {},
  ({ headLines, place }) =>
    headLines === 'labelled' && place !== 'omitted' ? { place: 'comma', emphasis: 'plain' } : {},
  ({ headLines, frame }) => (headLines === 'labelled' && frame === 'three-columns' ? { frame: 'plain' } : {}),
  ({ headLines, frame }) => (headLines === 'grouped' && frame !== 'plain' ? { headLines: 'two' } : {}),
  ({ headLines, dates }) => (headLines === 'one' && dates === 'right-below' ? { dates: 'right' } : {}),
  ({ place, dates }) =>
    place === 'with-dates' && !['line-below', 'line-above', 'right', 'after'].includes(dates)
      ? { place: 'comma' }
      : {},
  ({ place, headLines, dates }) =>
    place === 'right' && (headLines === 'one' || dates === 'right-below') ? { place: 'comma' } : {},
  ({ frame, place }) => (datedFrames.includes(frame) && place === 'with-dates' ? { place: 'comma' } : {}),
  ({ frame, headLines, place }) =>
    frame === 'three-columns' && (headLines === 'one' || place === 'right')
      ? { headLines: 'two', place: 'comma' }
      : {},
  ({ page, size, font }) =>
    (narrowPages.includes(page) || font.startsWith('wide') || font === 'mono') && Number(size) > 10
      ? { size: '9.5' }
      : {},
];

const asLines: readonly string[] = ['stacked', 'grid', 'icons', 'drawn-icons', 'labels', 'label-column'];
const notInMargin: readonly string[] = [
  'capitals-ruled',
  'ruled-before',
  'ruled-beside',
  'box',
  'centred',
  'none',
];

function plausible(drawn: Choices): Choices {
  return rules.reduce((choices, rule) => ({ ...choices, ...rule(choices) }), drawn);
}
