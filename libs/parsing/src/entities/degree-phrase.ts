import { knownDegreeEnd, withPlainApostrophes } from './degree-evidence.js';

/** "Bachelor of Science": the subject of an English degree's own name. */
const ofScience =
  /^(?:(?:joint|dual|double|honou?rs|executive|combined)\s+)*(?:bachelor|master|doctor|associate)(?:['’]?s)?(?:\s+degree)?\s+of\s+(?:(?:applied|fine|health|professional)\s+)?(?:science|arts|engineering|business administration|technology|education|laws?|commerce|philosophy|music|architecture|public health|social work|nursing|computer applications|medicine|pharmacy|divinity|fine arts|letters|studies)\b\.?/iu;
/** "Bachelor of Mathematics in Statistics": what stands before "in" is the degree. */
const beforeIn =
  /^(?:bachelor|master|doctor|associate|diploma|certificate|higher national diploma)(?:['’]?s)?\s+of\s+\S+(?:\s+\S+){0,3}(?=\s+in\s+\p{Lu})/iu;
/** "Level 3 Extended Diploma", "High School Diploma", "Plumbing Apprenticeship": the noun stands last. */
const englishNoun =
  /^(?:(?:\p{Lu}[\p{L}&’'-]*|\d+|&|of)\s+){0,5}(?:Diploma|Certificate|Degree|Apprenticeship|Traineeship|Award|Qualification|NVQ|BTEC)(?:\s+(?:Level\s+)?(?:\d|[IV]{1,3})\b)?(?=[\s,:(.]|$)/u;
/** "Kaufmännische Lehre", "Abgeschlossene Berufsausbildung", "Allgemeines Abitur". */
const germanNoun =
  /^(?:\p{L}+e[rs]?\s+){0,2}(?:\p{L}*(?:ausbildung|umschulung|weiterbildung|abschluss|abschluß|prüfung|zeugnis|brief|reife|matura|maturität|examen|lehrgang|studium|diplom)|Lehre|Abitur|Studium)(?:s?zeugnis)?(?=[\s,:(.]|$)/iu;
/** "Staatlich geprüfter Techniker": the trade is a part of it. */
const stateExamined =
  /^(?:(?:staatl\.?|staatlich|eidg\.?|eidgenössisch)\s+)?(?:gepr\.|geprüfte[rn]?|anerkannte[rn]?|examinierte[rn]?|dipl\.|diplomierte[rn]?)\s+\p{Lu}[\p{L}-]+/iu;
const exchange =
  /^(?:estancia|beca|semestre|semester|année|año|séjour|auslandsjahr|intercambio)(?:\s+(?:d['’]échange|de intercambio|à l['’]étranger|académique|académico))?\s+erasmus\s?\+?/iu;
/** Titles that are degrees only where one is expected and a subject follows: "Profesional en Logística". */
const titleOfStudy =
  /^(?:profesional|bach\.|egresad[oa]|titulad[oa]|diplomad[oa]|técnic[oa]|perit[oa]|técn\.)(?=\s+(?:\([^)]*\)\s+)?en\s)/iu;
/** Abbreviations too short to be known anywhere else. */
const abbreviation =
  /^(?:BUT|BP|BM|BT|MC|AP|TP|DE|ASP|DEP|DEC|AEC|DU|DIU|CS|FP|LIC\.?|ING\.?|LDO\.?|LDA\.?)(?=\s+\p{L}|\s*[(:,])/u;

/** "Título de Técnico Superior": the degree stands behind the word for any. */
const titleOf = /^t[ií]tulo\s+(?:oficial\s+|profesional\s+)?de\s+/iu;

const nouns = [
  ofScience,
  beforeIn,
  englishNoun,
  germanNoun,
  stateExamined,
  exchange,
  titleOfStudy,
  abbreviation,
];

/**
 * Where the degree that opens a text ends, with all that belongs to its name: 0 when none does.
 * "Diplôme d’études professionnelles (DEP) Électricité" gives the offset behind the bracket.
 */
export function degreePhraseEnd(text: string): number {
  const plain = withPlainApostrophes(text);
  const lead = titleOf.exec(plain)?.[0].length ?? 0;
  if (lead > 0) {
    const rest = degreePhraseEnd(plain.slice(lead));
    if (rest > 0) return lead + rest;
  }
  const matched = nouns.map((noun) => noun.exec(plain)?.[0].length ?? 0);
  const end = Math.max(withoutJoint(plain, knownDegreeEnd(plain)), ...matched);
  return end > 0 ? extended(plain, end) : 0;
}

/** Entries of word lists such as "Grado en" end with the word that joins the subject, or with the subject itself. */
function withoutJoint(text: string, end: number): number {
  const phrase = text.slice(0, end);
  const joint = /\s+(?:en|in|zum|zur|als|de|du|des|of)$/iu.exec(phrase);
  if (joint) return joint.index;
  const english = /\s+in\s+/iu.exec(phrase);
  if (english) return english.index;
  const subject = /\s+en\s+(?!(?:eso|educaci[oó]n secundaria)\b)/iu.exec(phrase);
  const isOwn =
    subject && /\ben\s+(?:ciencias|artes|cs?\.)$/iu.test(phrase) && /^\s+en\s/iu.test(text.slice(end));
  return subject &&
    !isOwn &&
    /[áéíóúñ]|ci[oó]n|grad[oa]|técnic|licenci|bachiller|doctor|master|m[aá]ster/iu.test(phrase) &&
    !/['’]/u.test(phrase)
    ? subject.index
    : end;
}

/** What may follow the noun of a degree and is still its name. */
const adjective =
  /^\s+(?:générale?|technologique|professionnel(?:le)?|pro|universitaire|fédérale?|nationale?|supérieure?|spécialisée?|recherche|fondamentale|appliquée?|européen(?:ne)?|internationale?|scientifique|littéraire|complémentaire|collégiale?|cantonale?|gymnasiale|universitari[oa]|oficial|superior|profesional|técnic[oa]|medi[oa]|propi[oa]|general|internacional|habilitante|ejecutiv[oa]|degree|programme|program|studies|(?:with\s+)?(?:first[- ]class\s+)?hon(?:our)?s\.?)(?=[\s,(:]|$)/iu;
const suffix =
  /^\s+(?:FH|HES(?:-SO)?|HF|EFZ|EBA|HWK|IHK|Arch\.?|MEEF|LMD|MIAGE|M[12]|L[123]|Level\s\d|niveau\s\d|Niveau\s\d|Bac\s?\+\s?\d|Erasmus\s?\+?|[12](?:\.|er|re|e)?|I{1,3}|IV|série\s\p{Lu}\w*)(?=[\s,(:]|$)/u;
const latin =
  /^\s?(?:rer|soc|oec|iur|jur|phil|nat|pol|med|dent|vet|univ|techn|theol|habil|hum|sc|publ|pharm|paed|troph|agr|mont)\./iu;
const bracket = /^\s*\(([^()]*)\)/u;
const series = /^\s+(?:[A-E]\d?|S|L|ES|SMS|S?T[A-Z0-9]{1,5}|ASSP|pro)(?=[\s,(:]|$)/u;
const preparatory = /^\s+\p{Lu}{2,5}(?=[\s,(:]|$)/u;
const mention = /^,?\s+mention\s+(?:très\s+bien|assez\s+bien|bien|passable|honorable)(?=\s+\p{L})/iu;
const frenchChain =
  /^\s+(?:de\s+la\s+|de\s+l'|d'|du\s+|des\s+|de\s+|aux?\s+|à\s+la\s+)(?:État|\p{Ll}[\p{L}-]*)(?:\s+(?!en\b|option\b|mention\b|spécialité\b|de\b|du\b|des\b|dans\b|chez\b)\p{Ll}[\p{L}-]*)*/u;
const spanishChain = /^\s+del?\s+(?:(?:la|las|los|el)\s+)?[^,;:(|]*?(?=\s+en\s|$|[,;:(|])/iu;
const germanChain =
  /^\s+(?:der|des|vor der|vor dem|mit)\s+\p{Lu}[\p{L}-]+(?:\s+(?:der|des)\s+\p{Lu}[\p{L}-]+)*/u;

const frenchNoun =
  /^(?:diplôme|certificat|brevet|titre|attestation|mention compl|formation|habilitation|baccalauréat)/iu;
const spanishNoun =
  /^(?:título|certificado|diploma|curso|profesorado|programa|ciclo formativo|formación|educación|estancia)/iu;
const germanNounEnd =
  /(?:zeugnis|prüfung|abschluss|abschluß|brief|reife|umschulung|ausbildung|lehre|matura)$/iu;

function extended(text: string, from: number): number {
  let end = from;
  for (let more = 1; more > 0 && end < text.length;) {
    const rest = text.slice(end);
    more = brackets(rest) || chain(text.slice(0, end), rest);
    for (const one of [adjective, suffix, latin, mention]) more ||= one.exec(rest)?.[0].length ?? 0;
    end += more;
  }
  return frenchSubjectEnd(text, end);
}

/** A bracket right behind the noun belongs to it when a subject follows, or when it holds no subject itself. */
function brackets(rest: string): number {
  const found = bracket.exec(rest);
  if (!found) return 0;
  const [whole, inside = ''] = found;
  if (/^\s*[\p{L}«"]/u.test(rest.slice(whole.length))) return whole.length;
  return namesSubject(inside) || isGrade(inside) ? 0 : whole.length;
}

const terms =
  /^(?:berufsbegleitend|dual|extern|fernstudium|(?:in )?teilzeit|vollzeit|abgeschlossen|abgebrochen|nebenfach|part[- ]time|full[- ]time|online|distance|evening|alternance|en alternance|par |a distancia|hon(?:our)?s|joint|first|second|erasmus)/iu;

/** Whether the words in a bracket behind a degree name a subject: "(Informatik)", but not "(Hons)". */
export function namesSubject(inside: string): boolean {
  return (
    /^\p{L}*\p{Ll}{3}/u.test(inside) &&
    !terms.test(inside) &&
    !isGrade(inside) &&
    knownDegreeEnd(inside) === 0
  );
}

function isGrade(inside: string): boolean {
  return /\d[.,:]\d|^(?:note|gpa|grade|nota|mention|expected|in progress|laufend|en cours|en curso)/iu.test(
    inside,
  );
}

function chain(head: string, rest: string): number {
  const length = (pattern: RegExp): number => pattern.exec(rest)?.[0].trimEnd().length ?? 0;
  if (/^bac(?:calauréat)?(?:\s|$)/iu.test(head)) return length(series);
  if (/^(?:cpge|prépa|classes? prépa\S*)$/iu.test(head)) return length(preparatory);
  if (frenchNoun.test(head) && !spanishNoun.test(head)) return length(frenchChain);
  if (spanishNoun.test(head) && /\sen\s/iu.test(rest)) return length(spanishChain);
  return germanNounEnd.test(head) ? length(germanChain) : 0;
}

const frenchHead =
  /^(?:master|bachelor|bachelier|bachelière|licence|maîtrise|doctorat|docteur|diplôme|certificat|brevet|dut|deug|bts|mastère|baccalauréat|dess|dea)(?=\s|$)/iu;

/**
 * French writes a subject in small letters after "en", so a capital further on opens another text:
 * "Master en droit | Droit social". The end of the degree, moved up to there.
 */
function frenchSubjectEnd(text: string, end: number): number {
  if (!frenchHead.test(text) || /[áóñ]|ción\b|\sy\s/u.test(text)) return end;
  const subject = /^\s+en\s+\p{Ll}[\p{Ll}'-]*(?:\s+(?:\p{Ll}[\p{L}'-]*))*?(?=\s+\p{Lu}\p{L}*\p{Ll})/u.exec(
    text.slice(end),
  );
  if (!subject || /\s(?:en|de|du|des|et|à|la|le|les|aux?|sur|pour)$/u.test(subject[0])) return end;
  return end + subject[0].length;
}

/** A degree nobody knows is named by its abbreviation: "DSCG Comptabilité et gestion". Where it ends, or 0. */
export function abbreviatedDegreeEnd(text: string): number {
  return /^(?:\p{Lu}\.?){2,7}(?=\s+\p{L}\p{Ll}|$)/u.exec(text)?.[0].length ?? 0;
}
