import { decodeCursor } from '#libs/platform';

/** A place in a ranking: who misses no must first, then greater scores, then smaller ids. */
export interface RankingPlace {
  behind: boolean;
  score: number;
  id: string;
}

const nobody = '00000000-0000-0000-0000-000000000000';
const first = { score: 1, id: nobody };

/**
 * Where a page begins, and how many rows stand before it.
 * @throws CursorInvalid
 */
export function placeOf(cursor: string | null): { place: RankingPlace; shown: number } {
  if (cursor === null) return { place: { behind: false, ...first }, shown: 0 };
  const [behind, score, id, shown] = decodeCursor(cursor, ['integer', 'number', 'uuid', 'integer']);
  return { place: { behind: behind === 1, score: Number(score), id: String(id) }, shown: Number(shown) };
}

/** What the cursor of the next page holds, in the order {@link placeOf} reads it. */
export const cursorAfter = ({ behind, score, id }: RankingPlace, rank: number): (string | number)[] => [
  behind ? 1 : 0,
  score,
  id,
  rank,
];

/**
 * One row more than a page holds, from a place on: those who miss no must, and behind them the others.
 * @param rowsFrom reads at most `limit + 1` rows of one of the two groups, from a place on
 */
export async function rowsFromPlace<Row>(
  place: RankingPlace,
  limit: number,
  withBehind: boolean,
  rowsFrom: (place: RankingPlace) => Promise<Row[]>,
): Promise<Row[]> {
  const rows = await rowsFrom(place);
  if (place.behind || !withBehind || rows.length > limit) return rows;
  return [...rows, ...(await rowsFrom({ behind: true, ...first }))].slice(0, limit + 1);
}
