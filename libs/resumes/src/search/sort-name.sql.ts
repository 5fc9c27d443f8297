/** What candidates `c` are sorted by; who has no name stands behind everybody, under the greatest character there is. */
export const sortName = String.raw`coalesce(c.sort_name, E'\U0010FFFD')`;
