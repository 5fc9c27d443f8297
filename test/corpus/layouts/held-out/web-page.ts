import type { Person } from '../../person.js';
import { html, Markup } from '../html/markup.js';

/** A whole HTML page with the given style sheet; the language of its text is the resume's. */
export function webPage({ basics, resumeLanguage }: Person, css: string, body: Markup): string {
  const style = new Markup(`${reset}${css}`);
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

/** Exact colours in print, and no browser's own spacing. */
const reset = `
* { box-sizing: border-box; margin: 0; padding: 0; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
ul { list-style: none; }
h1, h2, h3 { break-after: avoid; }
li, p { orphans: 2; widows: 2; }
`;
