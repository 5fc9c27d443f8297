import { SeededRandom } from '../../seeded-random.js';
import { cssString } from '../html/css-string.js';
import { htmlLayout } from '../html/html-layout.js';
import type { Layout } from '../layout.js';
import { drawChoices } from './draw-choices.js';
import type { Choices } from './dimensions.js';
import { drawingOf } from './drawing.js';
import { entryCss } from './entry-css.js';
import { headerCss } from './header-css.js';
import { headingCss } from './heading-css.js';
import { mixedWording } from './mixed-wording.js';
import { pageCss } from './page-css.js';
import { pageMarkup } from './page-markup.js';
import { toldPerson } from './told-person.js';
import { typeCss } from './type-css.js';

/** A look put together from independent choices. */
export interface MixedLook extends Layout {
  choices: Choices;
}

/** The look of a seed: page, header, headings, entries, lists and type are drawn apart from each other. */
export function mixedLook(seed: number): MixedLook {
  const choices = drawChoices(new SeededRandom(seed));
  const look = htmlLayout({
    wording: mixedWording(seed, choices.heading === 'counted'),
    css: ({ basics }) =>
      [
        typeCss(choices),
        pageCss(choices, cssString(basics.name)),
        headerCss(choices),
        headingCss(choices),
        entryCss(choices),
      ].join('\n'),
    body: (person, sections) => pageMarkup(sections, drawingOf(person, choices, seed)),
  });
  return { ...look, choices, tells: (person) => toldPerson(person, choices) };
}
