const numberWords: Readonly<Record<string, number>> = {
  ...numbered('one two three four five six seven eight nine ten'),
  ...numbered('ein zwei drei vier fünf sechs sieben acht neun zehn'),
  ...numbered('un deux trois quatre cinq six sept huit neuf dix'),
  ...numbered('uno dos tres cuatro cinco seis siete ocho nueve diez'),
  a: 1,
  eine: 1,
  einem: 1,
  einjährige: 1,
  une: 1,
};

const unit =
  '(?:years?|yrs?|months?|mos?|jahr(?:e[ns]?)?|monat(?:e[ns]?)?|ans?|années?|mois|años?|mes(?:es)?)';
const number = `\\d{1,2}|${Object.keys(numberWords).join('|')}`;
const asked = new RegExp(
  `(?<![\\p{L}\\d])(${number})\\s*(?:\\+|plus|(?:-|–|to|or|and|bis|und|à|ou|et|a|o|y)\\s*\\d{1,2}\\s*\\+?)?[\\s-]*(${unit})(?![\\p{L}])`,
  'iu',
);

/**
 * The months of experience a text asks for: "5+ years", "3-5 Jahre" (of a range the lower end), "at least two years",
 * "18 mois", "una experiencia de 3 años". An upper limit, an age or a company's history is no such thing.
 * @returns null where the text names no span
 */
export function monthsAskedFor(text: string): number | null {
  const found = asked.exec(text);
  if (!found?.[1] || !found[2] || isOtherSpan(text, found.index + found[0].length)) return null;
  const amount = numberWords[found[1].toLowerCase()] ?? Number(found[1]);
  return /^(mo|mes)/i.test(found[2]) ? amount : amount * 12;
}

/** "18 years old", "for 30 years we", "seit 10 Jahren". */
const isOtherSpan = (text: string, end: number): boolean =>
  /\b(at most|no more than|up to|less than|fewer than|maximum( of)?|höchstens|maximal|weniger als|au plus|maximum|como máximo|menos de)\s+\S+\s*\S*$/iu.test(
    text.slice(0, end),
  ) ||
  /^\s*(old|of age|alt|ago|d'âge|de edad)\b/iu.test(text.slice(end)) ||
  /\b(for over|since|seit|depuis|desde hace)\s+\S*\s*\S*$/iu.test(
    text.slice(0, end).replace(/\S+\s+\S+$/, ''),
  );

function numbered(words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, at) => [word, at + 1]));
}
