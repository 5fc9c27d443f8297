/** More texts than this are forgotten together: a resume has a few thousand. */
const capacity = 20_000;

const all = new Set<Map<string, unknown>>();

/**
 * A pure function of one text that is asked about the same lines over and over by the rules of a parse. What it
 * answered is kept until {@link forgetTexts}, which ends every parse: no text outlives the document it stood in.
 */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  all.add(known);
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const given = answer(text);
    if (known.size >= capacity) known.clear();
    known.set(text, given);
    return given;
  };
}

/** Forgets every text that was asked about. */
export function forgetTexts(): void {
  for (const known of all) known.clear();
}
