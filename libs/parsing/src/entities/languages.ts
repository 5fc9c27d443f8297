import type { Line } from '../document/line.js';
import type { ResumeText } from '../document/resume-text.js';
import type { Language } from '../parsed-resume.js';
import { foldInPlace } from '../dates/date-words.js';

/** Names of languages by ISO 639-1 code, folded, in English, German, French, Spanish and their own. */
const names: Record<string, string> = {
  en: 'english|englisch|anglais|ingles', de: 'german|deutsch|allemand|aleman', fr: 'french|franzosisch|francais|frances',
  es: 'spanish|spanisch|espagnol|espanol|castellano|castilian', it: 'italian|italienisch|italien|italiano', pt: 'portuguese|portugiesisch|portugais|portugues',
  nl: 'dutch|niederlandisch|hollandisch|neerlandais|neerlandes|holandes|nederlands', pl: 'polish|polnisch|polonais|polaco|polski', cs: 'czech|tschechisch|tcheque|checo',
  ru: 'russian|russisch|russe|ruso', uk: 'ukrainian|ukrainisch|ukrainien|ucraniano', tr: 'turkish|turkisch|turc|turco', ar: 'arabic|arabisch|arabe',
  zh: 'chinese|mandarin|chinesisch|mandarin chinese|chinois|chino|cantonese', ja: 'japanese|japanisch|japonais|japones', ko: 'korean|koreanisch|coreen|coreano',
  hi: 'hindi', ur: 'urdu', bn: 'bengali', ta: 'tamil', te: 'telugu', mr: 'marathi', gu: 'gujarati', pa: 'punjabi', kn: 'kannada', ml: 'malayalam',
  sv: 'swedish|schwedisch|suedois|sueco|svenska', da: 'danish|danisch|danois|danes', no: 'norwegian|norwegisch|norvegien|noruego', fi: 'finnish|finnisch|finnois|finlandes',
  el: 'greek|griechisch|grec|griego', he: 'hebrew|hebraisch|hebreu|hebreo', hu: 'hungarian|ungarisch|hongrois|hungaro', ro: 'romanian|rumanisch|roumain|rumano',
  bg: 'bulgarian|bulgarisch|bulgare|bulgaro', hr: 'croatian|kroatisch|croate|croata', sr: 'serbian|serbisch|serbe|serbio', sk: 'slovak|slowakisch|slovaque', sl: 'slovenian',
  ca: 'catalan|katalanisch|catala', eu: 'basque|euskera|baskisch', gl: 'galician|gallego', vi: 'vietnamese|vietnamesisch', th: 'thai', id: 'indonesian', fa: 'persian|farsi|persisch',
  la: 'latin|latein', lt: 'lithuanian', lv: 'latvian', et: 'estonian', sw: 'swahili', fil: 'tagalog|filipino', sq: 'albanian|albanisch', ga: 'irish|gaelic', af: 'afrikaans', ig: 'igbo', yo: 'yoruba', ha: 'hausa', tw: 'twi', cy: 'welsh|walisisch|gallois|gales', zu: 'zulu', xh: 'xhosa', so: 'somali', am: 'amharic|amharisch',
  is: 'icelandic|islandisch', mt: 'maltese', bs: 'bosnian|bosnisch', mk: 'macedonian', mn: 'mongolian', ne: 'nepali', si: 'sinhala', my: 'burmese', km: 'khmer', ku: 'kurdish|kurdisch',
  ps: 'pashto', hy: 'armenian|armenisch', ka: 'georgian|georgisch', az: 'azerbaijani', kk: 'kazakh', uz: 'uzbek', ms: 'malay', jv: 'javanese', lb: 'luxembourgish|luxemburgisch', ht: 'haitian creole',
}; // prettier-ignore

const codeOf = new Map(
  Object.entries(names).flatMap(([code, forms]) => forms.split('|').map((form) => [form, code] as const)),
);
const anyName = new RegExp(
  `(?<![\\p{L}])(?:${[...codeOf.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`,
  'gu',
);

/** Words of levels, folded, with the CEFR level they stand for ("native" for a mother tongue). */
const levels: readonly [RegExp, string][] = [
  [
    /\b(?:native|mother tongue|muttersprach\w*|langue maternelle|maternel\w*|nativ[oa]|lengua materna|bilingual\w*|bilingue|zweisprachig)\b/,
    'native',
  ],
  [/\b(?:c2|proficient|verhandlungssicher|near[- ]native|full professional)\b/, 'C2'],
  [
    /\b(?:c1|fluent\w*|flie(?:ss|ß)end\w*|courante?|couramment|fluid[oa]|avanzad[oa]|advanced|avancee?|professional working|sehr gut\w*|alto|business fluent)\b/,
    'C1',
  ],
  [
    /\b(?:b2|upper[- ]intermediate|good|gut\w*|bon niveau|professional|independent|intermedio alto|medio-alto)\b/,
    'B2',
  ],
  [
    /\b(?:b1|intermediate|conversational|intermediaire|intermedio|mittelstufe|limited working|medio|working knowledge)\b/,
    'B1',
  ],
  [
    /\b(?:a2|elementary|elemental|elementaire|grundkenntnisse|basic\w*|notions|basico|bases|nociones)\b/,
    'A2',
  ],
  [/\b(?:a1|beginner|anfanger|debutant|principiante)\b/, 'A1'],
];

/** Reads languages and levels from lines which list them. */
export function readLanguages(text: ResumeText, lines: readonly Line[]): Language[] {
  const found = new Map<string, Language>();
  lines.forEach((line, index) => {
    const folded = foldInPlace(line.text);
    const matches = [...folded.matchAll(anyName)];
    matches.forEach((match, at) => {
      const code = codeOf.get(match[0]) ?? null;
      if (code === null || found.has(code)) return;
      const start = line.start + match.index;
      const end = start + match[0].length;
      const until = matches[at + 1]?.index ?? folded.length;
      const own = levelIn(text, folded.slice(match.index + match[0].length, until), end);
      const next = lines[index + 1];
      const below =
        !own && next && until === folded.length && !hasName(next)
          ? levelIn(text, foldInPlace(next.text), next.start)
          : null;
      const before =
        !own && !below && at === 0 ? levelIn(text, folded.slice(0, match.index), line.start) : null;
      found.set(code, { name: text.field(start, end, code, 0.9), level: own ?? below ?? before });
    });
  });
  return [...found.values()];
}

/** Whether a line speaks of languages of people: two of them, or one with its level. */
export function listsLanguages(line: Line): boolean {
  const folded = foldInPlace(line.text);
  const count = [...folded.matchAll(anyName)].length;
  return (
    line.text.length < 120 && (count >= 2 || (count === 1 && levels.some(([words]) => words.test(folded))))
  );
}

function hasName(line: Line): boolean {
  return foldInPlace(line.text).search(anyName) >= 0;
}

function levelIn(text: ResumeText, folded: string, offset: number): Language['level'] {
  for (const [words, level] of levels) {
    const match = words.exec(folded);
    if (match) return text.field(offset + match.index, offset + match.index + match[0].length, level, 0.85);
  }
  return null;
}
