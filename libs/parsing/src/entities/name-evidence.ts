import { lexicon } from '../lexicon/lexicon.js';
import { fold } from '../text/fold.js';
import { remembered } from '../text/remembered.js';

const legalForm =
  /(?:^|[\s,.(])(?:inc|llc|llp|ltd|limited|corp|corporation|plc|gmbh|ag|kg|kgaa|ohg|ug|e\.? ?v|mbh|se|sa|s\.a|sas|sarl|s\.l|s\.l\.u|sl|slu|bv|b\.v|nv|ab|oy|as|a\/s|aps|spa|s\.p\.a|srl|pty|pvt|pte|co|cie|& co)\.?(?:[\s,)]|$)/;
const companyWord =
  /\b(?:technolog(?:y|ies)|solutions|systems|systeme|labs?|laborator\w*|group|gruppe|groupe|grupo|bank|banque|banco|consulting|software|partners|studios?|media|agency|agentur|agence|agencia|holdings?|industries|services|networks?|ventures|capital|associates|pharma\w*|hospital|klinik\w*|clinic|clinica|hopital|airlines|airways|motors|energy|foods?|insurance|versicherung\w*|assurances?|logistics|health|healthcare|medical|company|enterprises|international|global|foundation|stiftung|fondation|fundacion|institut\w*|university|universit\w+|universidad|college|school|schule|ministry|ministerium|council|department of|city of|stadt|store|shop|restaurant|cafe|hotel|analytics|robotics|digital|cloud|interactive|works|werke|verlag|press|publishing|telecom\w*|telekom|mobility|automotive|aerospace|biotech|security|retail|markets?|supermarket|corporation|startup|staffing|living|cent(?:er|re)|trust|zentrum|centro|freelance|self-employed|selbststandig|independiente|autonomo|independant)\b/;
const institutionWord =
  /\b(?:university|univ|universit\w+|universidad|universite|college|school|schule|\w*hochschule|fachhochschule|\w*gymnasium|\w*schule|institut\w*|academy|akademie|academie|academia|polytechni\w*|ecole|lycee|iut|insa|faculty|escuela|facultad|instituto|colegio|conservator\w*|eth|epfl|mit|ucla|iit|tum|kit|rwth|hec|essec|ihk|berufskolleg|bootcamp|tech|seminary|campus|berkeley|stanford|harvard|oxford|cambridge|caltech|coursera|udemy|udacity|edx|sorbonne|polytechnique|sciences po|politecnica|politecnico|uni|tu|fh|htw|haw|uc3m|upm|upc|uned|ie)\b/;

/** Whether a text carries a legal form: "Inc.", "GmbH", "S.L.". */
export const hasLegalForm = remembered((text: string): boolean => {
  return legalForm.test(fold(text)) || endsInLegalForm(text);
});

/** A legal form stands at the end, up to five words long, with dots or without. */
export function endsInLegalForm(text: string): boolean {
  const forms = lexicon().legalForms;
  const words = text.replace(/[\s,)]+$/, '').split(/[\s,(]+/);
  for (let count = 1; count < Math.min(words.length, 7); count++) {
    if (forms.has(legalFormKey(words.slice(-count).join(' ')))) return true;
  }
  return false;
}

/** How a legal form is looked up: no space behind dots. Short forms keep their case, which tells them from words. */
export function legalFormKey(form: string): string {
  const bare = form.replace(/\.\s+/g, '.').replace(/\s+/g, ' ').trim();
  return bare.replace(/[^\p{L}]/gu, '').length > 4 ? fold(bare) : bare;
}

/** How much a text reads like the name of a company, 0 to 1.2. */
export const companyScore = remembered((text: string): number => {
  const folded = fold(text);
  let score = 0;
  if (hasLegalForm(text)) score += 0.8;
  if (namesOrganisation(text)) score += 0.55;
  if (/^\p{Lu}/u.test(text) && text.split(/\s+/).length <= 5) score += 0.2;
  if (folded.startsWith('the ')) score += 0.3;
  if (/^[\p{L}\d.-]+\.(?:com|io|ai|de|net|org|fr|es|co|edu|dev)$/u.test(folded)) score += 0.6;
  return Math.min(score, 1.2);
});

/** How much a text reads like a place of learning, 0 to 1. */
export const institutionScore = remembered((text: string): number => {
  const folded = fold(text);
  return institutionWord.test(folded) || lexicon().schools.standIn(text) ? 1 : 0;
});

/** Words of employers count where they are written as names are: "Externe en pharmacie" names none. */
function namesOrganisation(text: string): boolean {
  const named = text.replace(/(?<![\p{L}\d'’])\p{Ll}[\p{L}-]*/gu, (word) =>
    joining.test(word) ? word : '–',
  );
  const { organisations, organisationEnding, schools } = lexicon();
  const folded = fold(named);
  if (companyWord.test(folded) || organisations.standIn(named) || schools.standIn(named)) return true;
  return (
    organisationEnding !== null && folded.split(/[^\p{L}]+/u).some((word) => organisationEnding.test(word))
  );
}

/** Small words within names. */
const joining = /^(?:of|the|and|for|de|du|des|la|le|les|del|los|las|el|y|et|und|der|die|das|für|von|d|l|&)$/u;
