import { fold } from '../text/fold.js';
import type { Entry } from './entry.js';
import { headerParts } from './header-parts.js';

/** Times without a post, folded, in English, German, French and Spanish. Military service is none: it is served. */
const words =
  'unemployed|unemployment|job ?(?:seeking|search|hunting)|seeking (?:new )?(?:employment|work)|between jobs|career (?:break|gap)|employment gap|(?:parental|maternity|paternity|family|childcare) leave|sabbatical(?: year| leave)?|gap year|stay-at-home (?:mother|mum|mom|father|dad|parent)' +
  '|arbeits?suchend|arbeitslos|arbeitslosigkeit|arbeitssuche|elternzeit|mutterschutz|erziehungs(?:urlaub|zeit)|babypause|familienpause|(?:eltern|bildungs)?karenz|sabbatjahr|(?:berufliche )?auszeit|berufliche neuorientierung|bewerbungsphase' +
  "|sans emploi|(?:en )?recherche d'emploi|(?:au )?chomage|demandeu(?:r|se) d'emploi|conge (?:parental|(?:de )?maternite|(?:de )?paternite|sabbatique)|annee sabbatique|pause carriere" +
  '|desemplead[oa]|desempleo|en paro|(?:en )?busqueda (?:activa )?de empleo|excedencia|permiso (?:parental|de (?:maternidad|paternidad))|baja (?:maternal|por maternidad)|ano sabatico';

const opening = new RegExp(
  `^(?:(?:on|in|auf|taking an?|en) )?(?:${words})(?=$|\\s*[,;:(/–—-]|\\s(?:for|to|due|with|and|und|mit|wegen|nach|pour|para|y|et)\\b)`,
  'u',
);

/** Whether an entry tells of a time without a post: "Elternzeit", "Career break (travel)". */
export function isGap({ header }: Entry, isTitle: (text: string) => boolean): boolean {
  const parts = headerParts(header, true).map(({ text }) => text);
  const plain = fold(parts[0] ?? '').replaceAll('’', "'");
  return opening.test(plain) && !parts.slice(1).some(isTitle);
}
