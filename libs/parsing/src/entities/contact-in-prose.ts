import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { ResumeText } from '../document/resume-text.js';
import type { Field } from '../parsed-resume.js';
import { link, northAmerican, phone } from './contact-details.js';
import { writtenAddresses } from './email-addresses.js';

const label =
  /(?:^|(?<=[\s|•·(]))(?:e-?mail|mail|phone|telephone|telefon|tel|mobile?|mobil|cell|fax|linkedin|github|website|web)\.?\s*:?\s*$/iu;

/**
 * Keeps e-mail addresses, telephone numbers and web addresses out of summaries, statements and what is left
 * over, wherever the layout put them. Names such as "Booking.com" and figures stay.
 */
export function withholdContact(text: ResumeText, known: readonly Field[]): void {
  for (const { source } of known) withhold(text, source.charStart, source.charEnd);
  for (const { start, end } of writtenAddresses(text)) withhold(text, start, end);
  for (const match of text.text.matchAll(link)) {
    if (/^(?:https?:|www\.)|\.\w+\/\w/i.test(match[0]))
      withhold(text, match.index, match.index + match[0].length);
  }
  for (const match of text.text.matchAll(phone)) {
    if (isSurePhone(match[0])) withhold(text, match.index, match.index + match[0].length);
  }
}

/** Only an international number or the North American form is no other figure. */
function isSurePhone(written: string): boolean {
  if (northAmerican.test(written)) return true;
  return (
    /^\(?\+/.test(written) && parsePhoneNumberFromString(written.replace(/\(0\)/, ''))?.isValid() === true
  );
}

function withhold(text: ResumeText, start: number, end: number): void {
  if (end <= start) return;
  const before =
    text.text
      .slice(Math.max(0, start - 16), start)
      .split('\n')
      .at(-1) ?? '';
  text.withhold(start - (label.exec(before)?.[0].length ?? 0), end);
}
