import { fold } from '../text/fold.js';

/** What a form may ask for in an entry. */
export type FieldLabel =
  | 'title'
  | 'company'
  | 'place'
  | 'dates'
  | 'from'
  | 'to'
  | 'degree'
  | 'institution'
  | 'field'
  | 'tasks'
  | 'tools'
  | 'other';

/** Labels of forms, folded, in English, German, French and Spanish. */
const words: Record<FieldLabel, string> = {
  title:
    'position|job|job role|position title|post title|post held|current position|rolle|jobtitel|berufliche position|intitule|emploi occupe|fonction occupee|rol|funcion|puesto de trabajo|categoria profesional|role title|employed as|beschaftigt als|anstellung als|stellenbezeichnung|titre du poste|denominacion del puesto|positions|job title|title|role|designation|occupation|occupation or position held|function|post|position held|stelle|funktion|berufsbezeichnung|tatigkeit als|beruf|beruf oder funktion|poste|poste occupe|fonction|intitule du poste|emploi|fonction ou poste occupe|cargo|puesto|posicion|cargo desempenado|cargo o puesto|puesto desempenado|profesion o cargo desempenado|ocupacion',
  company:
    'employer|organizacion|nombre de la organizacion|name of company|organization name|agency|current employer|institution / employer|employer / company|organisation name|employing body|unternehmens|arbeitgebers|betriebs|einsatzbetrieb|dienstgeber|institution et employeur|structure|organismo|company|organisation|organization|company name|name of employer|name and address of employer|employer name|firm|client|arbeitgeber|firma|unternehmen|betrieb|name des arbeitgebers|name und adresse des arbeitgebers|employeur|entreprise|societe|nom de l\'employeur|nom et adresse de l\'employeur|organisme|empresa|empleador|entidad|compania|nombre de la empresa|nombre y direccion del empleador|institucion o empresa',
  place:
    'location|site|town|town or city|country|pais|pays|land|sitz|city|place|address|place of work|ort|standort|arbeitsort|einsatzort|lieu|ville|lieu de travail|localisation|lugar|ciudad|ubicacion|localidad|lugar de trabajo',
  dates:
    'dates|time frame|timeframe|time period|employed from|employment period|dates of employment|employment dates|dates of attendance|attendance|period of employment|period of study|start and end|datum (von - bis)|dauer (von - bis)|beschaftigt von - bis|dates d\'emploi|du - au|de - a|dates de debut et de fin|intervalo|tiempo|date|period|duration|from - to|from to|dates (from - to)|time|zeitraum|dauer|datum|von - bis|beschaftigungszeitraum|periode|dates (de - a)|duree|fecha|fechas|periodo|duracion|fechas (de - a)|desde - hasta',
  from:
    'from|start|start date|date from|date started|started|beginning|entry date|von|ab|beginn|start datum|startdatum|anfangsdatum|eintritt|eintrittsdatum|du|debut|date de debut|date d\'entree|desde|inicio|fecha de inicio|fecha inicio|fecha de ingreso',
  to:
    'to|until|end|end date|date to|date ended|ended|finish|finish date|leaving date|exit date|bis|ende|enddatum|austritt|austrittsdatum|au|fin|date de fin|date de sortie|hasta|fecha de fin|fecha fin|fecha de finalizacion|fecha de salida|termino',
  degree:
    'degree|degree awarded|degree obtained|degree earned|degree title|name of degree|course title|programme|program|programme of study|erworbener abschluss|abschluss als|abschlussbezeichnung|diplome prepare|titre obtenu|grado obtenido|titulo academico|titulacion obtenida|award|qualification title|name of qualification|bezeichnung der erworbenen qualifikation|schulabschluss|intitule de la qualification|certificat obtenu|titulo de la cualificacion|qualification|qualification awarded|title of qualification awarded|title of qualification|diploma|course|abschluss|bezeichnung der qualifikation|erworbene qualifikation|bildungsabschluss|diplome|intitule du diplome|intitule du certificat ou diplome delivre|diplome obtenu|titre|titulo|titulacion|titulo obtenido|titulo de la cualificacion obtenida|grado',
  institution:
    'institution|school / university|school/university|university / school|place of study|studied at|awarding body|awarding institution|training centre|educational institution|name of school|academy|provider|studienort|bildungsstatte|lehranstalt|ausbildungsbetrieb|schule / hochschule|ausbildungseinrichtung|centre de formation|lieu de formation|lieu d\'etudes|etablissement scolaire|centro de ensenanza|lugar de estudios|centro docente|institucion academica|name and type of institution|education provider|name und art der bildungs- oder ausbildungseinrichtung|name und art der bildungseinrichtung|bildungstrager|nom et type de l\'etablissement|nom et type de l\'etablissement d\'enseignement ou de formation|nombre y tipo de organizacion que ha impartido la educacion o la formacion|nombre y tipo del centro|centro de formacion|school|university|college|name of institution|name and type of organisation providing education and training|training provider|schule|hochschule|universitat|bildungseinrichtung|name der einrichtung|einrichtung|ausbildungsstatte|etablissement|ecole|universite|nom de l\'etablissement|organisme de formation|institucion|centro|centro educativo|universidad|escuela|centro de estudios|institucion educativa',
  field:
    'major|field|field of study|subject|subjects|specialisation|specialization|studienfach|fachrichtung|studiengang|hauptfach|fach|schwerpunkt|domaine|specialite|filiere|domaine d\'etudes|especialidad|carrera|area|campo de estudio|area de estudio',
  tasks:
    'responsibilities|principal activities|main duties and responsibilities|duties and responsibilities|roles and responsibilities|what i did|tatigkeiten und zustandigkeiten|aufgaben und verantwortlichkeiten|activites principales|responsabilites principales|funciones y responsabilidades principales|funciones y responsabilidades|actividades principales|key responsibilities|main responsibilities|duties|main duties|main activities|main activities and responsibilities|tasks|job description|description|achievements|key achievements|highlights|aufgaben|aufgabenbereich|tatigkeiten|hauptaufgaben|verantwortlichkeiten|wichtigste tatigkeiten|wichtigste tatigkeiten und zustandigkeiten|schwerpunkte|erfolge|missions|taches|activites|responsabilites|principales missions|principales activites|principales activites et responsabilites|realisations|funciones|tareas|responsabilidades|actividades|logros|principales funciones|funciones principales|principales actividades y responsabilidades|funciones realizadas|descripcion',
  tools:
    'technologies|technology|eingesetzte technik|technik|technologien und werkzeuge|technologies used|tools|tools used|tech|tech stack|stack|environment|skills|skills used|software|equipment|keywords|technologien|werkzeuge|eingesetzte technologien|umgebung|technologie|outils|environnement technique|environnement|competences|technologies utilisees|tecnologias|herramientas|entorno|entorno tecnico|tecnologias utilizadas',
  other:
    'sector|industry|type of business|type of business or sector|business or sector|reason for leaving|supervisor|salary|hours|website|branche|branche oder wirtschaftsbereich|tatigkeitsbereich oder branche|art des unternehmens|secteur|secteur d\'activite|type ou secteur d\'activite|tipo de empresa o sector|sector o tipo de actividad|motivo de salida|level in national classification|principal subjects|principal subjects/occupational skills covered|hauptfacher|matieres principales',
}; // prettier-ignore

const labels = new Map(
  (Object.keys(words) as FieldLabel[]).flatMap((label) =>
    words[label].split('|').map((word) => [word, label] as const),
  ),
);

/** Whether a label asks for a date: a span of time, or one end of it. */
export function asksForDate(label: FieldLabel): boolean {
  return label === 'dates' || label === 'from' || label === 'to';
}

/** The label a whole text is, a colon behind it or not; null for any other text. */
export function fieldLabel(text: string): FieldLabel | null {
  // The last word of a wrapped sentence is no label.
  if (text.length > 90 || /^\p{Ll}[^:]*\.$/u.test(text)) return null;
  const bare = fold(text)
    .replace(/[\s:.]+$/, '')
    .replace(/\s*[–—]\s*/g, ' - ')
    .trim();
  return labels.get(bare) ?? joinedLabel(bare);
}

/** What leads to the word of a label in official forms. */
const lead =
  /^(?:name (?:and address |and type )?of (?:the |your )?|name (?:und (?:anschrift|ort|art) )?(?:der |des |dein\p{L}* |ihr\p{L}* )?|nom (?:et (?:adresse|type) )?d(?:e l[a']? ?|u |e |')|nombre (?:y (?:direccion|tipo) )?de(?:l| la| los)? )/u;
const joiner = /\s*[/,&+]\s*|\s+(?:and|or|und|oder|et|ou|y|o|u)\s+/u;

/** "Employer / organisation", "School, college or university", "School and town": words of one label. */
function joinedLabel(bare: string): FieldLabel | null {
  if (bare.length > 60 || !/[\s/,&+(]/.test(bare)) return null;
  const aside = /\s*\(([^()]+)\)$/u.exec(bare);
  if (aside && !labels.has(aside[1] ?? '')) return null;
  const asked = bare
    .slice(0, aside?.index)
    .split(joiner)
    .map((word) => labels.get(word) ?? labels.get(word.replace(lead, '')));
  if (asked.some((label) => label === undefined)) return null;
  const kinds = [...new Set(asked)];
  // An employer or a school may be asked for with its place.
  const named = kinds.length === 2 ? kinds.filter((label) => label !== 'place') : kinds;
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The label that opens a text, and the length of it with its colon or line break: "Employer: Acme Ltd". */
export function openingLabel(text: string): { label: FieldLabel; length: number } | null {
  const match = /^\s*([^:\t\n]{2,90}?)\s*(?::\s*|\n)(?=\S)/u.exec(text);
  const label = match ? fieldLabel(match[1] ?? '') : null;
  return match && label ? { label, length: match[0].length } : null;
}
