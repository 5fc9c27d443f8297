import type { Choices } from './dimensions.js';
import { tones } from './type-css.js';

const margins: Record<Choices['margin'], string> = { narrow: '11mm', usual: '17mm', wide: '24mm' };

const pages: Record<Choices['page'], (choices: Choices) => string> = {
  'one-column': () => '',
  newspaper: () => 'main { columns: 2; column-gap: 9mm; }',
  'label-column':
    () => `section { display: grid; grid-template-columns: 36mm 1fr; gap: 0 5mm; margin-bottom: 3mm; }
    section .content { grid-column: 2; }
    section > h2 { grid-column: 1; margin-top: 0; font-size: 1.05em; break-after: auto; }
    section:not(.experience) { break-inside: avoid; }`,
  'left-sidebar': (choices) => `.columns { grid-template-columns: 56mm 1fr; } ${ground(choices)}`,
  'right-sidebar': (choices) => `.columns { grid-template-columns: 1fr 56mm; }
    .side { grid-column: 2; } .main { grid-column: 1; } .side, .main { grid-row: 1; } ${ground(choices)}`,
  'equal-columns': () => `.columns { grid-template-columns: 1fr 1fr; }
    .side { grid-column: 2; } .main { grid-column: 1; } .side, .main { grid-row: 1; }`,
  'ending-sidebar': (choices) => `.columns { grid-template-columns: 1fr 58mm; }
    .side { grid-column: 2; } .main { grid-column: 1; } .side, .main { grid-row: 1; } ${ground(choices)}`,
  'dark-sidebar': () => `.ground { position: fixed; inset: 0 auto 0 0; width: 64mm; background: var(--dark); }
    .columns { grid-template-columns: 64mm 1fr; gap: 0; }
    .side { color: #f0f2f5; padding: 0 6mm; } .main { padding: 0 12mm 0 8mm; position: relative; }
    .side h2 { color: #fff; } .side .tag { background: #ffffff33; color: #fff; }
    body > header { padding: 0 12mm 0 72mm; }
    body > header.band { padding: 6mm 12mm 6mm 72mm; }`,
};

/** The rules of the paper, of its running lines and of the columns. */
export function pageCss(choices: Choices, name: string): string {
  const { page, paper, margin } = choices;
  const sides = page === 'dark-sidebar' ? '12mm 0' : margins[margin];
  return `@page { size: ${paper}; margin: ${sides}; ${running(choices, name)} ${page === 'dark-sidebar' ? darkEdges(choices) : ''} }
  .columns { display: grid; gap: 0 8mm; align-items: start; position: relative; }
  .side { grid-column: 1; } .main { grid-column: 2; } .side, .main { grid-row: 1; min-width: 0; }
  .side > :first-child h2, .main > :first-child h2 { margin-top: 0; }
  ${pages[page](choices)}`;
}

/** The column reaches over the margins of the paper, where nothing but margin boxes is drawn. */
function darkEdges({ colour }: Choices): string {
  const strip = `{ content: ''; width: 64mm; background: ${tones[colour].dark}; }`;
  return `@top-left ${strip} @bottom-left ${strip}`;
}

function ground({ sideGround, page }: Choices): string {
  const inner = page === 'left-sidebar' ? 'right' : 'left';
  if (sideGround === 'grey') return '.side { background: #eef0f2; padding: 3mm; }';
  return sideGround === 'ruled' ? `.side { border-${inner}: 0.25mm solid #999; padding-${inner}: 4mm; }` : '';
}

function running({ running: kind }: Choices, name: string): string {
  const font = "font: 8pt 'Liberation Sans'; color: #777;";
  const number = "counter(page) ' / ' counter(pages)";
  switch (kind) {
    case 'none':
      return '';
    case 'page-foot':
      return `@bottom-center { content: ${number}; ${font} }`;
    case 'name-foot':
      return `@bottom-center { content: ${name}; ${font} } @bottom-right { content: ${number}; ${font} }`;
    case 'name-head':
      return `@top-right { content: ${name} ' – ' counter(page); ${font} }`;
  }
}
