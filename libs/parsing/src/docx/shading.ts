import { colourOf } from './colour.js';

/** The ground that shading gives: a colour, null when it cannot be told, undefined when it lets through what is beneath. */
export function shading({
  val,
  fill,
  color,
  themeFill,
}: Record<string, string | undefined>): number | null | undefined {
  if (val === 'nil') return undefined;
  if (val === 'solid') return colourOf(color) ?? 0;
  const share = Number(/^pct(\d+)$/.exec(val ?? '')?.[1] ?? 0);
  if (share > 0) return share >= 50 ? (colourOf(color) ?? 0) : (colourOf(fill) ?? null);
  return colourOf(fill) ?? (themeFill === undefined ? undefined : null);
}
