import { fold } from '../text/fold.js';
import type { SectionLines } from './split-sections.js';

/** "Available on request" and its like, folded, in English, German, French and Spanish. */
const onRequest =
  /\b(?:(?:up)?on request|by request|if (?:required|requested|needed)|auf (?:an|nach)frage|auf wunsch|sur demande|a la demande|(?:a|bajo) peticion|(?:a|previa) solicitud)\b/;
/** Beside referees who are named: "further referees on request". */
const furthermore = /\b(?:further|more|additional|other|weitere|autres?|otr[ao]s|mas)\b/;

/** Whether references are offered, not given: nobody is named in the section, and an address in it is no referee's. */
export function offersReferences({ kind, headingLines, lines }: SectionLines): boolean {
  const head = fold([...headingLines, ...lines.slice(0, 1)].map(({ text }) => text).join(' '));
  return kind === 'references' && onRequest.test(head) && !furthermore.test(head);
}
