/** The one part of `natural` that is used here: its index would load much more, and its types know the index alone. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** @returns how alike two texts are, 0 to 1 */
  export default function jaroWinkler(a: string, b: string, options: { ignoreCase?: boolean }): number;
}
