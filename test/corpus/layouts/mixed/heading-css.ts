import type { Choices } from './dimensions.js';

const styles: Record<Choices['heading'], string> = {
  none: '',
  bold: 'font-weight: bold; font-size: 1.25em;',
  capitals: 'font-weight: bold; font-size: 1.1em; text-transform: uppercase;',
  'capitals-ruled': 'font-weight: bold; text-transform: uppercase; border-bottom: 0.3mm solid currentColor;',
  coloured: 'color: var(--accent); font-size: 1.3em;',
  'small-capitals': 'font-variant: small-caps; font-size: 1.3em; border-bottom: 0.2mm solid #999;',
  'letter-spaced': 'text-transform: uppercase; letter-spacing: 0.18em;',
  underlined: 'font-weight: bold; text-decoration: underline; font-size: 1.1em;',
  'ruled-before':
    'font-weight: bold; font-size: 1.2em; border-left: 1.2mm solid var(--accent); padding-left: 2mm;',
  'ruled-beside':
    'display: flex; align-items: center; gap: 3mm; font-weight: bold; text-transform: uppercase;',
  box: 'background: var(--accent); color: #fff; font-weight: bold; padding: 0.6mm 2mm; text-transform: uppercase;',
  icon: 'font-weight: bold; font-size: 1.25em; color: var(--accent);',
  numbered: 'font-weight: bold; font-size: 1.2em;',
  'body-size': 'font-weight: bold;',
  'lower-case': 'font-weight: bold; font-size: 1.3em; text-transform: lowercase;',
  centred: 'text-align: center; font-weight: bold; font-size: 1.15em; text-transform: uppercase;',
  counted: 'font-weight: bold; font-size: 1.25em; color: var(--accent);',
  colon: 'font-weight: bold; font-size: 1.1em;',
};

/** The rules of the look's section headings. */
export function headingCss({ heading }: Choices): string {
  const beside =
    heading === 'ruled-beside'
      ? "h2::before, h2::after { content: ''; flex: 1; border-top: 0.2mm solid #888; }"
      : '';
  return `h2 { margin: 1.1em 0 0.45em; ${styles[heading]} } ${beside}`;
}
