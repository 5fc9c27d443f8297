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
  const optional =
    /\b(nice to have|preferred|preferably|a plus|bonus|ideally|desirable|optional|wünschenswert|von vorteil)\b/i;
  return {
    text,
    kind: stated.kind ?? kindOf(text),
    must: stated.must ?? false,
    weight: stated.weight ?? (optional.test(text) ? 0.5 : 1),
    minMonths: stated.minMonths ?? monthsAskedFor(text),
  };
}

/** The words that give a requirement's kind away, most telling first. */
const signs: readonly (readonly [RequirementKind, RegExp])[] = [
  [
    'certification',
    /\b(certifi\w+|licen[cs]e[ds]?|licensure|registered|accredit\w+|zertifi\w+|CPA|PMP|CISSP|ACLS|BLS)\b/i,
  ],
  [
    'education',
    /\b(degree|bachelor\w*|master'?s?(?! data)|ph\.?d|doctorate|diploma|university|graduate|b\.?sc|m\.?sc|abschluss|studium|ausbildung)\b/i,
  ],
  [
    'language',
    /\b(fluen\w+|native|proficien\w+ in|business|spoken|written)\b.*\b(english|german|french|spanish|italian|dutch|portuguese|polish|mandarin|chinese|japanese|arabic|hindi)\b|\b(english|german|french|spanish|italian|dutch|portuguese|deutsch|englisch|französisch)\w*\b.*\b(fluen\w+|native|[abc][12]|level|skills|kenntnisse|verhandlungssicher|fließend)\b/i,
  ],
  [
    'experience',
    /\b(years?|yrs?|months?|jahre?n?|experience (in|with|as|of)|track record|berufserfahrung)\b/i,
  ],
];

function kindOf(text: string): RequirementKind {
  return signs.find(([, sign]) => sign.test(text))?.[0] ?? 'skill';
}

const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** "5+ years", "3-5 years", "at least two years", "18 months"; of a range the lower end. */
function monthsAskedFor(text: string): number | null {
  const pattern =
    /(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s*(?:\+|plus|(?:-|–|to|bis)\s*\d{1,2}\s*\+?)?\s*(years?|yrs?|months?|jahre?n?|monate?n?)\b/i;
  const found = pattern.exec(text);
  if (!found?.[1] || !found[2]) return null;
  const amount = numberWords[found[1].toLowerCase()] ?? Number(found[1]);
  return /^mon/i.test(found[2]) ? amount : amount * 12;
}
