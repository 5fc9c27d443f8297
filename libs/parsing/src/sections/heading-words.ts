import type { SectionKind } from '../parsed-resume.js';
import { lexicon } from '../lexicon/lexicon.js';
import { bareHeading } from './bare-heading.js';

/** Headings by kind, folded, in English, German, French and Spanish; `|` parts them. */
const headings: Record<SectionKind, string> = {
  contact:
    'contact|contacts|contact me|contact details|contact information|contact info|personal details|personal information|personal info|personal data|get in touch|details|kontakt|kontaktdaten|personliche daten|personliche angaben|coordonnees|informations personnelles|infos personnelles|contacto|datos personales|datos de contacto|informacion personal|informacion de contacto|social|find me online|links|online profiles|profiles',
  summary:
    'summary|profile|about|about me|objective|objectives|career objective|professional objective|professional summary|executive summary|career summary|summary of qualifications|qualifications summary|professional profile|personal profile|personal statement|career profile|overview|introduction|bio|biography|who i am|statement|in brief|at a glance|profil|kurzprofil|uber mich|zusammenfassung|personliches profil|berufliches profil|ziel|karriereziel|a propos|a propos de moi|profil professionnel|resume professionnel|objectif|objectif professionnel|presentation|qui suis-je|en bref|perfil|perfil profesional|resumen|resumen profesional|sobre mi|acerca de mi|objetivo|objetivo profesional|extracto',
  experience:
    'experience|experiences|work experience|professional experience|employment|employment history|work history|career history|job history|career|relevant experience|related experience|professional background|work|positions held|appointments|industry experience|experience professionnelle|career experience|employment experience|internships|internship experience|internship|research experience|teaching experience|military experience|additional experience|other experience|selected experience|where i have worked|professional history|work background|job experience|previous experience|previous employment|berufserfahrung|berufliche erfahrung|berufserfahrungen|beruflicher werdegang|werdegang|berufspraxis|praxiserfahrung|praktische erfahrung|praktika|berufliche stationen|berufstatigkeit|arbeitserfahrung|erfahrung|erfahrungen|tatigkeiten|experiences professionnelles|parcours professionnel|experience de travail|parcours|emplois|stages|experiencia|experiencia laboral|experiencia profesional|trayectoria profesional|trayectoria|historial laboral|empleo|practicas|experiencias|current position|current role|previous positions|previous roles|earlier positions|past positions|recent positions|early career|earlier career|aktuelle position|aktuelle tatigkeit|fruhere tatigkeiten|bisherige tatigkeiten|fruhere stationen|poste actuel|poste occupe actuellement|postes precedents|postes occupes|puesto actual|puestos anteriores|puestos desempenados|beschaftigung|beschaftigungen|bisherige beschaftigungen|arbeitsverhaltnisse|bisherige arbeitsverhaltnisse|anstellungen|arbeitsstellen|bisherige tatigkeit|angaben zur berufstatigkeit|beruflicher lebenslauf|beschaftigungsnachweis|emplois et fonctions|situations professionnelles|etats de service|ocupaciones|puestos ocupados|trabajos',
  education:
    'education|educational background|academic background|academic history|academic qualifications|education and training|qualifications|academics|academic record|schooling|studies|training|degrees|education history|educational qualifications|academic education|academic profile|where i studied|ausbildung|bildung|bildungsweg|studium|schulbildung|akademischer werdegang|akademische ausbildung|hochschulbildung|bildungsgang|aus- und weiterbildung|ausbildung und studium|schulausbildung|formation|formations|etudes|parcours academique|formation academique|scolarite|diplomes|diplomes et formations|cursus|formacion|educacion|formacion academica|estudios|formacion educativa|historial academico|titulaciones|relevant coursework|coursework|learning|schul- und berufsbildung|schul- und berufsausbildung|angaben zur schulbildung|angaben zur ausbildung|allgemeine und berufliche bildung|ausbildungsnachweise',
  skills:
    'skills|technical skills|core skills|key skills|skill set|skillset|skill|core competencies|competencies|competences|technologies|technology|tech stack|tech skills|tools|tools and technologies|areas of expertise|expertise|strengths|technical expertise|technical proficiency|technical proficiencies|proficiencies|technical summary|computer skills|it skills|software|software skills|professional skills|soft skills|hard skills|programming|programming languages|programming skills|capabilities|core strengths|technical competencies|technical knowledge|skills summary|skill highlights|other skills|additional skills|toolbox|stack|core stack|technology stack|what i know|kenntnisse|fahigkeiten|kompetenzen|edv-kenntnisse|edv|it-kenntnisse|fachkenntnisse|technische kenntnisse|technische fahigkeiten|kernkompetenzen|technologien|starken|softwarekenntnisse|kenntnisse und fahigkeiten|fachliche kompetenzen|weitere kenntnisse|besondere kenntnisse|competences techniques|competences cles|savoir-faire|informatique|outils|atouts|competences informatiques|logiciels|aptitudes|habilidades|competencias|aptitudes tecnicas|conocimientos|conocimientos tecnicos|habilidades tecnicas|competencias tecnicas|tecnologias|herramientas|destrezas|informatica|capacidades',
  certifications:
    'certifications|certificates|certification|certificate|licenses|licences|licenses and certifications|certifications and licenses|professional certifications|courses|training and certifications|professional development|accreditations|credentials|continuing education|courses and certifications|zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung|fortbildungen|kurse|lizenzen|zusatzqualifikationen|certificats|formations complementaires|habilitations|certificaciones|certificados|cursos|licencias|cursos y certificaciones|formacion complementaria|bescheinigungen|befahigungsnachweise|zeugnisse|nachweise|titres et certificats|certificados obtenidos|certificados profesionales|carnes',
  languages:
    'languages|language skills|language|language proficiency|spoken languages|foreign languages|sprachen|sprachkenntnisse|fremdsprachen|langues|langues etrangeres|competences linguistiques|langue|idiomas|lenguas|lenguajes|conocimiento de idiomas|beherrschte sprachen',
  projects:
    'projects|personal projects|side projects|selected projects|key projects|academic projects|project experience|open source|open source projects|relevant projects|notable projects|portfolio|recent projects|project|open source contributions|projekte|ausgewahlte projekte|eigene projekte|projekterfahrung|projets|projets personnels|realisations|proyectos|proyectos personales|proyectos destacados|project work|projektarbeit|projets realises|proyectos realizados',
  volunteering:
    'volunteering|labor social|accion social|vie associative|giving back|volunteer|volunteer experience|volunteer work|community service|community involvement|community|extracurricular activities|activities|leadership|leadership experience|leadership and activities|social engagement|extracurriculars|involvement|campus involvement|on campus involvement|activities and societies|memberships|affiliations|professional affiliations|associations|ehrenamt|engagement|ehrenamtliches engagement|ehrenamtliche tatigkeit|ehrenamtliche tatigkeiten|soziales engagement|mitgliedschaften|benevolat|vie associative|engagements|voluntariado|actividades|organizations|professional memberships',
  awards:
    'awards|honors|honours|awards and honors|honors and awards|achievements|accomplishments|scholarships|recognition|key achievements|grants|fellowships|awards and achievements|distinctions|prizes|auszeichnungen|preise|stipendien|erfolge|ehrungen|prix|recompenses|bourses|premios|reconocimientos|logros|becas|distinciones|most proud of',
  publications:
    'publications|selected publications|papers|patents|presentations|talks|conferences|writing|articles|research|speaking|talks and publications|conference presentations|committees|program committees|journal articles|books|patents and publications|publikationen|veroffentlichungen|vortrage|patente|publications et communications|brevets|publicaciones|ponencias|patentes',
  interests:
    "interests|hobbies|hobbies and interests|interests and hobbies|personal interests|passions|hobby|my life philosophy|a day of my life|interessen|hobbys|freizeit|hobbys und interessen|interessen und hobbys|centres d'interet|loisirs|interets|intereses|aficiones|pasatiempos",
  references:
    'references|referees|reference|references available upon request|referenzen|empfehlungen|references professionnelles|referencias|recommendations',
  other:
    'additional information|additional|other|miscellaneous|further information|sonstiges|weitere angaben|divers|informations complementaires|autres|otros|otros datos|informacion adicional|additional details',
};

const kindByHeading = new Map<string, SectionKind>(
  Object.entries(headings).flatMap(([kind, words]) =>
    words.split('|').map((word) => [bareHeading(word), kind as SectionKind] as const),
  ),
);

/** Last (English, German) or first (French, Spanish) words which tell the kind of a heading not in the list. */
const headNouns: readonly [RegExp, SectionKind][] = [
  [/\b(languages|sprachen|sprachkenntnisse|langues|idiomas)\b/, 'languages'],
  [/\b(certifications?|certificates?|licen[sc]es|zertifikate|zertifizierungen|certificats|certificaciones|courses)\b/, 'certifications'],
  [/\b(volunteer\w*|voluntariado|benevolat|ehrenamt\w*|activities|extracurricular\w*)\b/, 'volunteering'],
  [/\b(projects|projekte|projets|proyectos)\b/, 'projects'],
  [/\b(experience|experiences|employment|work history|berufserfahrung\w*|werdegang|experiencia\w*|internships?|praktika)\b/, 'experience'],
  [/\b(education|ausbildung|bildungsweg|studium|formation|formacion|educacion|etudes|estudios|degrees)\b/, 'education'],
  [/\b(skills?|competenc\w+|kenntnisse|fahigkeiten|kompetenzen|competences|habilidades|competencias|conocimientos|technologies|expertise|toolkit)\b/, 'skills'],
  [/\b(awards?|hono[u]?rs|achievements|auszeichnungen|prix|premios|scholarships)\b/, 'awards'],
  [/\b(publications|patents|publikationen|publicaciones|talks)\b/, 'publications'],
  [/\b(summary|profile|objective|profil|perfil|resumen)\b/, 'summary'],
  [/\b(interests|hobbies|interessen|hobbys|loisirs|intereses)\b/, 'interests'],
  [/\b(references|referees|referenzen|referencias)\b/, 'references'],
]; // prettier-ignore

/** The kind of a heading which stands in the word list, or of two joined by "and"; null for any other text. */
export function knownHeading(text: string): SectionKind | null {
  if (text.length > 60) return null;
  const bare = bareHeading(text);
  const kind = kindOf(bare);
  if (kind) return kind;
  const parts = bare.split(/ and |, /);
  const kinds = parts.map((part) => kindOf(part));
  if (parts.length > 1 && kinds.every((part) => part !== undefined)) return kinds[0] ?? null;
  return kindOf(bare.replaceAll(' ', '')) ?? kindByLetters(bare);
}

function kindOf(bare: string): SectionKind | undefined {
  return kindByHeading.get(bare) ?? lexicon().headings.get(bare);
}

let letters: { of: ReadonlyMap<string, SectionKind>; kinds: Map<string, SectionKind> } | null = null;

/** Known headings of several words by their letters alone: letter-spaced ones have lost the gaps of their words. */
function kindByLetters(word: string): SectionKind | null {
  const { headings: listed } = lexicon();
  if (letters?.of !== listed) {
    const joined = [...listed, ...kindByHeading].filter(([bare]) => bare.includes(' '));
    letters = { of: listed, kinds: new Map(joined.map(([bare, kind]) => [bare.replaceAll(' ', ''), kind])) };
  }
  return letters.kinds.get(word) ?? null;
}

/** The kinds a heading names: two for "Education & Certifications", none for an unknown one. */
export function kindsOfHeading(text: string): SectionKind[] {
  const bare = bareHeading(text);
  const whole = kindOf(bare);
  if (whole) return [whole];
  const kinds = bare.split(/ and |, /).map((part) => kindOf(part) ?? headingByNoun(part));
  return [...new Set(kinds.filter((kind) => kind !== null))];
}

/** The kind a short text would have as a heading by one telling word in it; null when none tells. */
export function headingByNoun(text: string): SectionKind | null {
  const bare = bareHeading(text);
  if (bare.length > 45 || bare.split(' ').length > 5) return null;
  return headNouns.find(([noun]) => noun.test(bare))?.[1] ?? null;
}
