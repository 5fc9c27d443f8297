/** Changes whenever the same bytes may give another result. */
export const parserVersion = '2.4.0';
