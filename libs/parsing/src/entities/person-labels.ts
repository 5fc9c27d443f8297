import { fold } from '../text/fold.js';

/** What a form may ask for about the person: the name or a part of it, or anything else. */
export type PersonLabel = 'name' | 'given' | 'family' | 'other';

/** Labels, folded, in English, German, French and Spanish. */
const words: Record<PersonLabel, string> = {
  name:
    'name|full name|your name|candidate name|name of candidate|applicant|candidate|first and last name|name and surname|surname and name|surname, first name|last name, first name|surname(s) / first name(s)|first name(s) / surname(s)|first name(s) surname(s)|vor- und nachname|vor- und zuname|vorname und nachname|vor- / nachname|vorname / nachname|nachname / vorname|name / vorname|name, vorname|nachname, vorname|vorname, nachname|vorname name|name des bewerbers|bewerber|bewerberin|nom et prenom|prenom et nom|nom prenom|prenom nom|nom, prenom|nom / prenom|nom complet|nom(s) / prenom(s)|nom et prenoms|prenom(s) nom|nombre y apellidos|nombre y apellido|nombre completo|apellidos y nombre|apellidos, nombre|apellido(s) / nombre(s)|nombre(s) y apellido(s)|nombre / apellidos',
  given:
    'first name|given name|given names|forename|first names|vorname|vornamen|rufname|prenom|prenoms|prenom(s)|nombre|nombres|nombre(s)',
  family:
    'last name|surname|family name|surname(s)|nachname|familienname|zuname|nom|nom de famille|apellido|apellidos|apellido(s)',
  other:
    'e-mail|email|e-mail address|mail|telephone|phone|phone number|tel|mobile|mobile phone|cell|address|home address|residence|website|web|homepage|linkedin|github|portfolio|date of birth|birth date|birthday|born|place of birth|nationality|citizenship|marital status|gender|sex|driving licence|driving license|work permit|visa status|telefon|telefonnummer|handy|mobil|mobiltelefon|anschrift|adresse|wohnort|webseite|internet|geburtsdatum|geboren|geburtsort|staatsangehorigkeit|nationalitat|familienstand|fuhrerschein|geschlecht|konfession|courriel|adresse e-mail|portable|site web|site|domicile|date de naissance|ne le|nee le|lieu de naissance|nationalite|situation familiale|etat civil|permis|permis de conduire|sexe|correo|correo electronico|telefono|movil|direccion|domicilio|sitio web|pagina web|fecha de nacimiento|lugar de nacimiento|nacionalidad|estado civil|carnet de conducir|permiso de conducir|sexo|dni',
}; // prettier-ignore

const labels = new Map(
  (Object.keys(words) as PersonLabel[]).flatMap((label) =>
    words[label].split('|').map((word) => [word, label] as const),
  ),
);

/** The label a whole text is, a colon behind it or not; null for any other text. */
export function personLabel(text: string): PersonLabel | null {
  const bare = fold(text)
    .replace(/[\s:.*]+$/, '')
    .replace(/\s*\/\s*/g, ' / ')
    .trim();
  return text.length > 45 ? null : (labels.get(bare) ?? null);
}
