import { fold } from '../text/fold.js';
import { remembered } from '../text/remembered.js';
import { companyScore, institutionScore } from './name-evidence.js';

/** Well-known bodies and platforms that give certificates, folded; their names have no word that tells it. */
const wellKnown =
  /^(?:amazon(?: web services)?|aws|microsoft|google|cisco|oracle|ibm|red hat|vmware|salesforce|hubspot|sap|meta|linkedin(?: learning)?|adobe|autodesk|siemens|comptia|isc2|isaca|pmi|axelos|peoplecert|scrum\.org|scrum alliance|scaled agile|isaqb|cncf|linux foundation|hashicorp|snowflake|databricks|coursera|udemy|udacity|edx|openclassrooms|pluralsight|datacamp|codecademy|openhpi|iu|city & guilds|(?:american |british |deutsches |croix-|cruz |croce )?(?:red cross|heart association|rotes kreuz|drk|rouge|roja)|malteser|johanniter|ihk.*|hwk.*|handwerkskammer.*|tuv.*|dekra|vdi|dvs|refa|bitkom|haufe|sgs|bureau veritas|afnor|afpa|cnam|cned|cci.*|apave|socotec|ets|cambridge|goethe-institut|telc|instituto cervantes|aenor|sepe|inem|junta de .*|camara de .*|ministeri[ou]m?.*|ministere.*|ministry.*)$/;
/** Words that stand in names of certificates and awards. */
const certifying =
  /\b(?:certif\w+|zertif\w+|licen[sc]\w+|lizenz\w*|diplom\w*|award|prize|preis|premio|prix|scholarship|stipendi\w*|bourse|beca|permis|permiso|course|kurs|curso|level|stufe|niveau|nivel|exam\w*|prufung|training|schein|master|professional|associate|practitioner|foundation|architect|administrator|engineer|manager|operator|specialist)\b/;

/** Whether a text names who gives certificates, awards or prints papers. */
export const isOrganisation = remembered((text: string): boolean => issuerScore(text) > 0.4);

/** How much a text reads like one who gives certificates rather than like a certificate, -1 to 1.2. */
export const issuerScore = remembered((text: string): number => {
  const folded = fold(text.trim());
  if (wellKnown.test(folded)) return 1.2;
  const named = Math.max(companyScore(text), institutionScore(text));
  return (named > 0.4 ? named : 0) - (certifying.test(folded) ? 0.6 : 0);
});
