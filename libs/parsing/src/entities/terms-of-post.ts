import { town } from './places.js';
import { fold } from '../text/fold.js';
import type { Part } from './header-parts.js';

/** Words for the terms of a post, folded, in English, German, French and Spanish. */
const words =
  'full[- ]?time|part[- ]?time|contract|fixed[- ]term|permanent|temporary|seasonal|zero[- ]hours|vollzeit|teilzeit|festanstellung|feste anstellung|befristet|unbefristet|werkvertrag|minijob|temps plein|temps complet|plein temps|temps partiel|mi-temps|c\\.?d\\.?i\\.?|c\\.?d\\.?d\\.?|interim|jornada completa|media jornada|jornada parcial|medio tiempo|tiempo completo|tiempo parcial|indefinido|temporal';
/** These may be the title itself, or tell where. */
const unsure =
  'internship|apprenticeship|praktikum|nebenjob|stage|alternance|practicas|remote|hybrid|on-?site|hibrido|presencial';
const more = `(?:\\s?[,/·-]\\s?(?:${words}|${unsure})|\\s\\d{2,3}\\s?%)*$`;
const sureTerm = new RegExp(`^(?:(?:contrat|contrato|en|a)\\s+)?(?:${words})${more}`, 'u');
const anyTerm = new RegExp(`^(?:${words}|${unsure})${more}`, 'u');
const length =
  /^(?:(?:ca\.|approx\.?|~)\s?)?(?:\d+\+?\s*(?:y(?:ea)?rs?|mos?|months?|w(?:ee)?ks?|jahre?n?|monate?n?|wochen?|ans?|annees?|mois|semaines?|anos?|mes(?:es)?|semanas?)\b[.,]?\s*(?:(?:and|und|et|y)\s+)?){1,2}$/u;
const inBrackets = /\s*\(([^()]+)\)$/u;

/** Whether a whole text tells how a post was held or for how long: "Full-time", "2 yrs 3 mos". */
function isTerm(text: string, term: RegExp): boolean {
  const folded = fold(text.trim());
  return folded.length < 40 && (length.test(folded) || term.test(folded));
}

/**
 * Takes the terms of posts out of headers: parts of their own always, those in brackets where most entries have them.
 * In a single entry "(part-time)" is how a person writes that one title.
 */
export function withoutTerms(entries: readonly (readonly Part[])[]): Part[][] {
  const own = entries.map((parts) => {
    const named = parts.filter((part) => part.label !== undefined || !isTerm(part.text, sureTerm));
    const sure = named.filter(({ text, place }) => place < town && !isTerm(text, anyTerm));
    return sure.length > 1 ? named.filter((part) => part.place >= town || sure.includes(part)) : named;
  });
  const told = own.filter((parts) => parts.some(({ text }) => bracketed(text) > 0)).length;
  if (told < 2 || told * 2 < entries.length) return own;
  return own.map((parts) =>
    parts.map((part) => {
      const cut = bracketed(part.text);
      return { ...part, text: part.text.slice(0, part.text.length - cut), end: part.end - cut };
    }),
  );
}

/** Length of the terms in brackets at the end of a text; 0 when there are none. */
function bracketed(text: string): number {
  const match = inBrackets.exec(text);
  return match?.[1] !== undefined && isTerm(match[1], anyTerm) ? match[0].length : 0;
}
