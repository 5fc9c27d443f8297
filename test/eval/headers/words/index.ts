import { english } from './en.js';
import { french } from './fr.js';
import { german } from './de.js';
import type { HeaderWords } from './header-words.js';
import { spanish } from './es.js';

export type { HeaderWords } from './header-words.js';

/** The facts in every language of the parser. */
export const headerWords: readonly HeaderWords[] = [english, german, french, spanish];
