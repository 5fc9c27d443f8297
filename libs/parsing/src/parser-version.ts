/** Changes whenever the same bytes may give another result. */
export const parserVersion = '1.1.0';
