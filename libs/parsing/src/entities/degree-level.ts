import { lexicon } from '../lexicon/lexicon.js';
import type { DegreeLevel } from '../parsed-resume.js';
import { tokensOf } from '../skills/tokens.js';
import { fold } from '../text/fold.js';

/** Words of degrees, folded, in English, German, French and Spanish, the surest first. */
const levels: readonly [RegExp, DegreeLevel][] = [
  [/\b(?:ph\.? ?d|d\.?phil|doctor\w*|doktor\w*|promotion|dr\.|dnp|pharm\.?d|j\.?d|ed\.?d|doctorad[oa])(?![a-z])/, 'doctorate'],
  [/\b(?:m\.? ?sc|m\.? ?eng|m\.? ?tech|m\.? ?ed|m\.? ?a|m\.? ?s|m\.? ?com|m\.?f\.?a|mba|emba|msn|mph|mphil|mres|mca|msci|meng|ll\.? ?m|master\w*|mastere|magister|diplom-\w+|diplom|dipl\.-\w+|dipl\.|staatsexamen|dea|dess|diplome d'ingenieur|maestria|posgrado|postgrado|pgce|pgdip)(?![a-z])/, 'master'],
  [/\b(?:b\.? ?sc|b\.? ?eng|b\.? ?tech|b\.? ?ed|b\.? ?a|b\.? ?s|b\.? ?com|b\.?f\.?a|bba|bsn|bca|beng|ll\.? ?b|bachelor\w*|licence|licenciatura|licenciad[oa]|grado en|grado|graduad[oa]|ingenieri[ae]|ingenier[oa]|undergraduate|bm)(?![a-z])/, 'bachelor'],
  [/\b(?:associate\w*|a\.?a\.?s?|adn|dut|bts|deug|but|hnd|foundation degree|tecnico superior|grado superior|fachwirt\w*|meister\w*)(?![a-z])/, 'associate'],
  [/\b(?:ausbildung|lehre|gesell\w*|kauf(?:mann|frau)|fach(?:arbeiter|angestellte|informatiker|kraft)\w*|umschulung|apprenticeship|cap|bep|bac(?:calaureat)? pro\w*|brevet|nvq|btec|fp|formacion profesional|grado medio|ciclo formativo|tecnico|technicien\w*|ipa|diplome d'etat)(?![a-z])/, 'vocational'],
  [/\b(?:abitur|fachabitur|\w*hochschulreife|mittlere reife|realschul\w*|hauptschul\w*|matura|baccalaureat|bac|bachillerato|high school|ged|a-levels?|gcses?|secondary|eso)(?![a-z])/, 'secondary'],
  [/\b(?:certificate|certificat|zertifikat|certificado|bootcamp|nanodegree|diploma|diplome)(?![a-z])/, 'certificate'],
]; // prettier-ignore

/** The level a degree as written stands for; null when its words do not tell. */
export function degreeLevel(degree: string): DegreeLevel | null {
  const folded = fold(degree);
  if (/\bgrado superior\b/.test(folded)) return 'associate';
  if (/\bgrado medio\b/.test(folded)) return 'vocational';
  return longKnownLevel(folded) ?? levels.find(([words]) => words.test(folded))?.[1] ?? knownLevel(folded);
}

/** The level of an entry of several words that opens the text, which tells more than any one word of it. */
function longKnownLevel(degree: string): DegreeLevel | null {
  const { degrees, degreeLevels } = lexicon();
  const tokens = tokensOf(degree);
  const count = degrees.at(tokens, 0);
  const key = tokens.slice(0, count).map((token) => token.key);
  return count > 1 ? (degreeLevels.get(key.join(' ')) ?? null) : null;
}

function knownLevel(degree: string): DegreeLevel | null {
  const { degrees, degreeLevels } = lexicon();
  const tokens = tokensOf(degree);
  for (let at = 0; at < tokens.length; at++) {
    const words = tokens.slice(at, at + degrees.at(tokens, at)).map((token) => token.key);
    const level = degreeLevels.get(words.join(' '));
    if (level) return level;
  }
  return null;
}
