/** Six decimals: enough to tell candidates apart, and sums stay exact to the digit shown. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
