/** HTML that may be printed as it is; made by `html` and `verbatim` alone. */
export class Markup {
  constructor(readonly source: string) {}
}

export type MarkupValue = Markup | string | number | undefined | readonly MarkupValue[];

/** A template of HTML: text put into it is escaped, markup is not, lists are joined, `undefined` is nothing. */
export function html(fixed: TemplateStringsArray, ...values: MarkupValue[]): Markup {
  return new Markup(fixed.reduce((whole, part, at) => whole + sourceOf(values[at - 1]) + part));
}

/** Text as it is shown in an element or in an attribute's double quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function sourceOf(value: MarkupValue): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.source;
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(`${value}`);
  return value.map(sourceOf).join('');
}
