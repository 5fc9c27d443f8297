import type { Box } from '../parsed-resume.js';

type Attributes = Record<string, string | number>;

/** Writes one SVG element; numbers to a tenth of a point. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? Math.round(value * 10) / 10 : escaped(value)}"`,
    )
    .join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

export function rectangle({ x, y, width, height }: Box, look: Attributes): string {
  return element('rect', { x, y, width: Math.max(width, 0.1), height: Math.max(height, 0.1), ...look });
}

export function text(content: string, x: number, y: number, look: Attributes): string {
  return element('text', { x, y, ...look }, escaped(content));
}

/** XML 1.0 has no control characters, however they are written; text of a document must not become markup. */
function escaped(raw: string): string {
  return raw
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
