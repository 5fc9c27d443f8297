import { foldInPlace } from '../dates/date-words.js';
import { lexicon } from '../lexicon/lexicon.js';
import { tokensOf } from '../skills/tokens.js';
import { remembered } from '../text/remembered.js';

/** Words of degrees, folded; the lexicon knows the rest. */
const words =
  "ph\\.? ?d\\.?|d\\.?phil\\.?|doctora\\w*|doktor\\w*|docteure?|dr\\.?|promotion|mba|emba|m\\.? ?sc\\.?|b\\.? ?sc\\.?|[bm]\\.\\s?(?:mus|des|arch|ed|eng|tech|res|phil|m|n)\\.?|bm|mm|m\\.?s\\.?(?=[\\s,)(]|$)|b\\.?s\\.?(?=[\\s,)(]|$)|m\\.? ?a\\.?(?=[\\s,)(]|$)|b\\.? ?a\\.?(?=[\\s,)(]|$)|b\\.? ?tech\\.?|m\\.? ?tech\\.?|b\\.? ?eng\\.?|m\\.? ?eng\\.?|b\\.? ?e\\.?(?=[\\s,)(]|$)|b\\.? ?com\\.?|m\\.? ?com\\.?|bba|bca|mca|b\\.? ?ed\\.?|m\\.? ?ed\\.?|b\\.?f\\.?a\\.?|m\\.?f\\.?a\\.?|ll\\.? ?b\\.?|ll\\.? ?m\\.?|j\\.? ?d\\.?(?=[\\s,)(]|$)|m\\.?d\\.?(?=[\\s,)(]|$)|a\\.?a\\.?s?\\.?(?=[\\s,)(]|$)|mres|mphil|bsn|msn|adn|dnp|mph|pgcert|pgdip|pgce|graduate diploma|graduate certificate|advanced diploma|msci|meng|beng|bsc|msc|bs|ba|ma|bachelor\\w*|bachelor's degree|bachelor's|master\\w*|master's degree|master's|magister|associate(?:'s)? (?:degree|of)|undergraduate|postgraduate|diplom\\w*|diploma|staatsexamen|abitur|fachabitur|fachhochschulreife|hochschulreife|mittlere reife|realschulabschluss|ausbildung|umschulung|lehre|apprenticeship|licence|licenciatura|licenciad[oa]|grado|graduad[oa]|grado superior|fp|bachillerato|ingenieri[ae]|ingenier[oa]|maestria|posgrado|postgrado|doctorat|maitrise|dut|bts|deug|dea|dess|baccalaureat|bac(?: ?\\+ ?\\d)?|cap|classes? preparatoires?|high school diploma|ged|a-levels?|gcses?|certificate|minor|major|degree|exchange|erasmus|nanodegree|bootcamp|studium|semester abroad|auslandssemester|technician|nvq|hnd|btec|foundation degree|honou?rs|juris doctor|leaving certificate";
const anywhere = new RegExp(`(?:^|[\\s(,/·|-])(?:${words})(?=[\\s,.:;()/|–—-]|$)`, 'u');
const opening = new RegExp(`^(?:${words})(?=[\\s,.:;()/|–—-]|$)`, 'u');

/** How much a text reads like a degree, 0 to 1. */
export const degreeScore = remembered((text: string): number => {
  const plain = withPlainApostrophes(text);
  return anywhere.test(foldInPlace(plain)) || lexicon().degrees.standIn(plain) ? 1 : 0;
});

/** Where the degree that opens a text ends, by its words alone: 0 when none does. The lexicon's longest entry wins. */
export function knownDegreeEnd(text: string): number {
  const plain = withPlainApostrophes(text);
  const word = opening.exec(foldInPlace(plain))?.[0].length ?? 0;
  return Math.max(word, lexiconEnd(plain));
}

function lexiconEnd(text: string): number {
  const tokens = tokensOf(text);
  if (!tokens[0] || tokens[0].start > 0) return 0;
  const count = lexicon().degrees.at(tokens, 0);
  const end = tokens[count - 1]?.end ?? 0;
  const closes = text[end] === '.' || (text[end] === ')' && text.slice(0, end).includes('('));
  return closes ? end + 1 : end;
}

/** The same text with straight apostrophes, as the word lists have them. */
export function withPlainApostrophes(text: string): string {
  return text.replaceAll('’', "'");
}
