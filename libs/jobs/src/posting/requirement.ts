import { monthsAskedFor } from './months-asked-for.js';

export const requirementKinds = [
  'skill',
  'experience',
  'education',
  'certification',
  'language',
  'other',
] as const;
export type RequirementKind = (typeof requirementKinds)[number];

/** One thing a posting asks for. */
export interface Requirement {
  text: string;
  kind: RequirementKind;
  /** Whether the posting insists on it. */
  must: boolean;
  /** How much it counts beside the others, above 0; 1 is usual. */
  weight: number;
  /** Months of experience asked for, where the text or the client says so. */
  minMonths: number | null;
}

/** A requirement as a client may give it: the text alone, or with any of the other facts. */
export type GivenRequirement = string | ({ text: string } & Partial<Omit<Requirement, 'text'>>);

/** Fills in what the client left out, from the words of the text. */
export function understandRequirement(given: GivenRequirement): Requirement {
  const stated = typeof given === 'string' ? { text: given } : given;
  const text = stated.text.trim();
  const preferred = optional.test(text);
  return {
    text,
    kind: stated.kind ?? kindOf(text),
    must: stated.must ?? (!preferred && insisting.test(text)),
    weight: stated.weight ?? (preferred ? 0.5 : 1),
    minMonths: stated.minMonths ?? monthsAskedFor(text),
  };
}

const optional =
  /(nice to have|preferred|preferably|\ba plus\b|bonus|ideally|desirable|optional|wünschenswert|von vorteil|idealerweise|serait un plus|souhaité|idéalement|apprécié|deseable|valorable|se valorará)/iu;

const insisting =
  /(?<![\p{L}])(must|mandatory|is required|are required|required:|essential|zwingend|unbedingt|erforderlich|vorausgesetzt|impératif|impérativement|obligatoire|indispensable|exigée?s?|imprescindible|obligatori[oa]s?|indispensables?)(?![\p{L}])/iu;

/** The words that give a requirement's kind away, most telling first; English, German, French, Spanish. */
const signs: readonly (readonly [RequirementKind, RegExp])[] = [
  [
    'language',
    /(?<![\p{L}])(fluen\w+|native|proficien\w+ in|business|spoken|written|courant|bilingue|maîtrise d\w|dominio d\w+|fluid[oa]|nivel alto)(?![\p{L}]).*(?<![\p{L}])(english|german|french|spanish|italian|dutch|portuguese|polish|russian|turkish|ukrainian|swedish|korean|mandarin|chinese|japanese|arabic|hindi|deutsch|englisch|französisch|spanisch|italienisch|polnisch|türkisch|anglais|allemand|français|espagnol|italien|inglés|alemán|francés|español|portugués)(?![\p{L}])|(?<![\p{L}])(english|german|french|spanish|italian|dutch|portuguese|polish|russian|turkish|ukrainian|swedish|korean|mandarin|chinese|japanese|arabic|hindi|deutsch|englisch|französisch|spanisch|italienisch|polnisch|türkisch|anglais|allemand|français|espagnol|italien|inglés|alemán|francés|español|portugués)\p{L}*(?![\p{L}]).*(?<![\p{L}])(fluen\w+|native|[abc][12]|level|skills|\p{L}*kenntnisse|verhandlungssicher\p{L}*|fließend\p{L}*|courant|bilingue|fluid[oa]|nivel)(?![\p{L}])|(?<![\p{L}])(deutsch|englisch|französisch|spanisch)kenntnisse/iu,
  ],
  [
    'certification',
    /(?<![\p{L}])(certifi\w+|licen[cs]e[ds]?(?! (en|de|professionnelle))|licensure|registered|registration|accredit\w+|zertifi\p{L}+|approbation|führerschein|staplerschein|permis|habilitation|carné|carnet|licencia|colegiad[oa]|CPA|ACCA|CIMA|PMP|CISSP|ACLS|BLS|NCLEX|ITIL|PRINCE2)(?![\p{L}])/iu,
  ],
  [
    'education',
    /(?<![\p{L}])(degree|bachelor\p{L}*|master'?s?(?! data)|ph\.?d|doctorate|diploma|university|graduate|b\.?sc|m\.?sc|mba|bsn|msn|\p{L}*abschluss|studium|\p{L}*studium|ausbildung|berufsausbildung|promotion|diplôme|licence|formation supérieure|bac ?\+ ?\d|école d|BTS|DUT|titulación|grado|licenciatura|título|formación profesional|ingeniería)(?![\p{L}])/iu,
  ],
  [
    'experience',
    /(?<![\p{L}])(years?|yrs?|months?|jahre?n?|ans?|années?|años?|meses|mois|experience (in|with|as|of)|track record|\p{L}*erfahrung(en)?|expérience|experiencia)(?![\p{L}])/iu,
  ],
];

/** The kind a requirement is of, by its words; `skill` when nothing else shows. */
export function kindOf(text: string): RequirementKind {
  return signs.find(([, sign]) => sign.test(text))?.[0] ?? 'skill';
}
