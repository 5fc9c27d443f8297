import type { GlossaryWords } from './glossary-words.js';

/** Letters that join the parts of a German compound: Qualität-s-kontrolle, Patient-en-akte. */
const joints = ['', 's', 'es', 'n', 'en', 'e', 'er', 'ns'];

const shortestPart = 3;
/** Longer words are no words; splitting them would take its time. */
const longestWord = 50;

/** The English of a German compound's parts, in their order, by the longest last part that is known; null where a part is not. */
export function partsOfCompound(word: string, words: GlossaryWords): string[] | null {
  if (word.length > longestWord) return null;
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const last = words.find([word.slice(at)]);
    const before = last === undefined ? null : partsBefore(word.slice(0, at), words);
    if (before) return [...before, last!];
  }
  return null;
}

function partsBefore(lead: string, words: GlossaryWords): string[] | null {
  for (const joint of joints) {
    const bare = lead.slice(0, lead.length - joint.length);
    const english = lead.endsWith(joint) && bare.length >= shortestPart ? words.find([bare]) : undefined;
    if (english !== undefined) return [english];
  }
  return lead.length >= 2 * shortestPart ? partsOfCompound(lead, words) : null;
}
