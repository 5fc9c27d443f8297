import type { Choices } from './dimensions.js';
import { narrowPages } from './draw-choices.js';

const emphases: Record<Choices['emphasis'], string> = {
  'title-bold': '.title { font-weight: bold; }',
  'company-bold': '.company { font-weight: bold; }',
  'first-bold': '.h0 { font-weight: bold; } .h0 .dates { font-weight: normal; }',
  'line-bold': '.head p { font-weight: bold; }',
  'bold-and-italic': '.title { font-weight: bold; } .company { font-style: italic; }',
  'company-capitals': '.company:not(.sharp) { text-transform: uppercase; } .title { font-style: italic; }',
  'company-coloured': '.company { color: var(--accent); font-weight: bold; }',
  'company-grey': '.company, .place { color: #777; } .title { font-size: 1.1em; }',
  plain: '',
};

const frames: Record<Choices['frame'], string> = {
  plain: '',
  margin: '.entry { grid-template-columns: 33mm 1fr; gap: 0 4mm; display: grid; }',
  timeline: `.entry { display: grid; grid-template-columns: 30mm 1fr; }
    .what { position: relative; border-left: 0.4mm solid #aab; padding: 0 0 2mm 5mm; }
    .what::before { content: ''; position: absolute; left: -1.4mm; top: 1.2mm; width: 2.4mm; height: 2.4mm;
      border-radius: 50%; background: var(--accent); }`,
  table: `.grid { width: 100%; } .grid td { border: 0.2mm solid #888; padding: 1mm 2mm; }
    .grid .when { width: 32mm; }`,
  'three-columns': `.grid { width: 100%; table-layout: fixed; } .grid td { border: 0.2mm solid #888; padding: 1mm 2mm; }
    .grid .when { width: 27mm; } .grid .heads { width: 46mm; }`,
  cards: '.card { border: 0.25mm solid #bbb; border-radius: 1.5mm; padding: 2.5mm; }',
};

/** The rules of entries and of lists. */
export function entryCss({ emphasis, frame, dates, text, page }: Choices): string {
  return `
  .entry + .entry, .group + .group { margin-top: ${frame === 'table' || frame === 'three-columns' ? '-0.2mm' : '0.8em'}; }
  .group .entry + .entry { margin-top: 0.4em; }
  .pair { display: flex; justify-content: space-between; gap: 4mm; }
  .pair > .right { flex: none; text-align: right; max-width: 62%; }
  .dates { ${dates === 'line-below' || dates === 'line-above' ? 'color: #666; font-size: 0.92em;' : ''} }
  ${narrowPages.includes(page) ? '' : '.main .dates, main .dates { white-space: nowrap; }'}
  .tab { display: inline-block; width: 9mm; }
  .head { break-after: avoid; break-inside: avoid; }
  .form .label { display: inline-block; min-width: 28mm; }
  .employer { font-weight: bold; }
  .aside { color: #555; font-size: 0.95em; }
  ${emphases[emphasis]} ${frames[frame]}
  .bullets.disc { list-style: disc; } .bullets.square { list-style: square; } .bullets.numbers { list-style: decimal; }
  .bullets { padding-left: 1.3em; }
  .signs li { padding-left: 1.1em; text-indent: -1.1em; } .sign { display: inline-block; width: 1.1em; text-indent: 0; }
  .paragraphs p + p { margin-top: 0.35em; }
  ${text === 'ragged' ? '' : '.entry li, .paragraphs p, .summary p { text-align: justify; hyphens: manual; }'}
  .two-columns { columns: 2; } .three-columns { columns: 3; }
  .label-grid { display: grid; grid-template-columns: minmax(20mm, auto) 1fr; gap: 0.6mm 5mm; }
  .group-name { font-weight: bold; margin-top: 0.3em; }
  .tag { display: inline-block; background: #e4e8ee; border-radius: 1mm; padding: 0.2mm 1.8mm; margin: 0.4mm 0; }
  .skill-table, .spoken-table { width: 100%; } .skill-table td, .skill-table th { border: 0.2mm solid #aaa; padding: 0.6mm 1.5mm; }
  .bar { height: 1.2mm; background: #c9ced6; margin: 0.4mm 0 1.2mm; max-width: 60mm; } .bar div { height: 100%; background: var(--accent); }
  .skill-bars h4 { font-weight: bold; }
  .rated li { display: flex; justify-content: space-between; max-width: 70mm; } .dots { font-family: 'DejaVu Sans'; font-size: 0.8em; }
  .spoken.columns { columns: 2; } .spoken .pair { max-width: 70mm; }
  .dated { display: grid; grid-template-columns: 30mm 1fr; gap: 0 3mm; }
  .project + .project { margin-top: 0.5em; }`;
}
