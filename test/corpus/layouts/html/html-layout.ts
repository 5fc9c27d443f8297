import type { Person } from '../../person.js';
import type { Section } from '../../sections.js';
import type { Wording } from '../../wording/wording.js';
import { chromiumPdf } from '../chromium-pdf.js';
import type { Layout } from '../layout.js';
import { iconFontFace } from './icon-font.js';
import { html, Markup } from './markup.js';

/** What one look adds to the common frame of a page. */
export interface HtmlLook {
  wording: Wording;
  /** The look's own rules; a function where they hold text of the person, as running headers do. */
  css: string | ((person: Person) => string);
  body: (person: Person, sections: Section[]) => Markup;
}

/** Rules common to all looks: nothing has margins of its own, colours are printed, headings keep their text. */
const reset = `
  * { box-sizing: border-box; margin: 0; padding: 0; }
  html { print-color-adjust: exact; }
  ul { list-style: none; }
  a { color: inherit; text-decoration: none; }
  h1, h2, h3, h4 { font: inherit; break-after: avoid; break-inside: avoid; }
  p, li { orphans: 2; widows: 2; overflow-wrap: break-word; }
  table { border-collapse: collapse; }
  th { font: inherit; text-align: left; }
  td, th { vertical-align: top; }
`;

/** A layout that is written in HTML and CSS and printed by Chromium. */
export function htmlLayout({ wording, css, body }: HtmlLook): Layout {
  return {
    kind: 'pdf',
    needs: 'chromium',
    wording,
    draw: (person, sections) => {
      const rules = typeof css === 'string' ? css : css(person);
      return chromiumPdf(documentOf(person, rules, body(person, sections)));
    },
  };
}

function documentOf({ resumeLanguage, basics }: Person, css: string, body: Markup): string {
  const style = new Markup(`${iconFontFace}${reset}${css}`.replaceAll('</', '<\\/'));
  const page = html`<html lang="${resumeLanguage}">
    <head>
      <meta charset="utf-8" />
      <title>${basics.name}</title>
      <style>
        ${style}
      </style>
    </head>
    <body>
      ${body}
    </body>
  </html>`;
  return `<!doctype html>${page.source}`;
}
