const pointsPer: Record<string, number> = { pt: 1, in: 72, cm: 28.346, mm: 2.8346, pc: 12, pi: 12 };

/**
 * A measure in points. Transitional documents count in parts of a point (`perPoint` of them), strict ones may name
 * the unit (ECMA-376 part 1, 22.9.2.15). Null when it is none.
 */
export function points(value: string | undefined, perPoint: number): number | null {
  if (value === undefined) return null;
  const [, number, unit] = /^(-?[\d.]{1,12})(pt|in|cm|mm|pc|pi)?$/.exec(value) ?? [];
  const amount = Number(number);
  if (number === undefined || Number.isNaN(amount)) return null;
  return unit === undefined ? amount / perPoint : amount * (pointsPer[unit] ?? 1);
}

/** Toggle properties are on unless they say otherwise. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/.test(value);
}
