import type { Choices } from './dimensions.js';

const names: Record<Choices['name'], string> = {
  big: 'font-size: 2.4em; font-weight: bold;',
  uppercase: 'font-size: 2em; font-weight: bold; text-transform: uppercase;',
  'letter-spaced': 'font-size: 1.9em; letter-spacing: 0.14em; text-transform: uppercase;',
  'body-size': 'font-weight: bold;',
  'two-lines': 'font-size: 2.3em; font-weight: bold; text-transform: uppercase;',
  'with-label': 'font-size: 1.5em; font-weight: bold;',
  'first-name-light': 'font-size: 2.4em; font-weight: bold;',
  'small-caps': 'font-size: 2.2em; font-variant: small-caps;',
};

const labels: Record<Choices['label'], string> = {
  below: 'font-size: 1.2em;',
  above: 'font-size: 1em; color: var(--accent);',
  'after-contact': 'font-weight: bold; margin-top: 2mm;',
  omitted: '',
  italic: 'font-style: italic; font-size: 1.1em;',
};

/** The rules of the head of the page, of the name and of the contact. */
export function headerCss({ name, label, header }: Choices): string {
  return `
  h1 { line-height: 1.15; ${names[name]} }
  .light { font-weight: normal; } .role { font-weight: normal; font-size: 0.75em; }
  .job-label { ${labels[label]} }
  .document-title { ${header === 'centred' ? 'letter-spacing: 0.08em;' : ''} font-size: 1.15em; margin-bottom: 1.5mm; }
  header { margin-bottom: 2mm; }
  header .contact { margin-top: 1.2mm; }
  header.centred { text-align: center; }
  header.centred .contact { justify-content: center; }
  header.centred .label-column { text-align: left; }
  header.band { background: var(--accent); color: #fff; padding: 6mm 8mm; margin-bottom: 4mm; }
  header.boxed { border: 0.4mm solid var(--accent); padding: 3mm 5mm; text-align: center; }
  header.two-columns { display: flex; justify-content: space-between; gap: 8mm; align-items: flex-start; }
  header.two-columns .contact { text-align: right; flex: none; }
  header.photo { display: grid; grid-template-columns: 1fr 28mm; grid-template-rows: auto auto 1fr; }
  header.photo > * { grid-column: 1; }
  header.photo .portrait { grid-column: 2; grid-row: 1 / span 3; }
  header.sidebar { margin-bottom: 4mm; }
  header.sidebar h1 { font-size: min(1.7em, 20pt); overflow-wrap: break-word; }
  .portrait { width: 26mm; height: 32mm; background: #c9ccd1; }
  .whole { display: inline-block; }
  .contact.grid { display: grid; grid-template-columns: 1fr 1fr; gap: 0.5mm 6mm; }
  .contact.label-column li { display: grid; grid-template-columns: 22mm 1fr; text-align: left; }
  .contact li { overflow-wrap: break-word; }
  .icon { font-family: Icons; } svg.icon { width: 0.9em; height: 0.9em; }
  .foot-contact { margin-top: 6mm; text-align: center; border-top: 0.2mm solid #999; padding-top: 1.5mm; }
  .side .contact { font-size: 0.85em; margin-bottom: 3mm; }
  .side .contact.label-column li { grid-template-columns: 1fr; }`;
}
