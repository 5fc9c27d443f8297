const irregular =
  'ran|led|built|wrote|sold|kept|grew|made|taught|drove|won|held|oversaw|brought|took|gave|met|spent|cut|set|did|found|began|chose';
/** Participles that open titles and names: "Certified nursing assistant". */
const adjectives =
  'certified|licensed|registered|chartered|advanced|limited|united|associated|allied|skilled|experienced|accredited|qualified|retired|unified|applied|integrated|embedded|distributed|self-employed';
const pastTense = new RegExp(
  `^(?!(?:${adjectives})\\b)(?:\\p{L}{2,}ed|${irregular})(?: (?:up|out|off|over|down))?,? (?:\\p{Ll}|\\d)`,
  'iu',
);
const abbreviated =
  /(?:^|\s|\.)(?:inc|ltd|co|corp|gmbh|bros|assoc|univ|intl|dept|mfg|mbh|dipl|cert|hons|\p{L}{1,2}|\p{L}\.\p{L}{1,3})\.$/iu;

/** Whether a text tells of something done: it opens with a verb in the past and goes on in lower case. */
export function tellsOfWork(text: string): boolean {
  return /^\p{Lu}/u.test(text) && pastTense.test(text.slice(0, 40)) && /^\p{L}+ \P{Lu}/u.test(text);
}

/** Whether a text ends as a sentence does: a word in small letters and a full stop that belongs to no abbreviation. */
export function endsSentence(text: string): boolean {
  return /(?:\s\p{Ll}{3,}|^\p{Lu}\p{Ll}+ed)\.$/u.test(text) && !abbreviated.test(text);
}
