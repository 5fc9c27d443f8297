import type { ResumeLanguage } from '../../../corpus/person.js';
import type { SectionKind } from '../../../corpus/wording/headings.js';

/** What forms ask of a job and a course of study. */
export type Asked = 'title' | 'company' | 'place' | 'dates' | 'degree' | 'institution' | 'tasks';

/** Words of a resume that are no fact of its person. */
export interface FormWords {
  /** Further headings, one of which may take the place of the usual ones. */
  headings: Partial<Record<SectionKind, readonly string[]>>;
  /** Headings of two sections of work, the later jobs first. */
  twoOfWork: readonly (readonly [string, string])[];
  labels: readonly Record<Asked, string>[];
  /** What an employer is. It names years and opens no job. */
  about: readonly string[];
  /** Statements of a job that name dates. */
  dated: readonly string[];
  /** What opens a list of tools below a job. */
  tools: string;
  months: readonly [string, string];
  years: readonly [string, string];
  /** Sections that look like jobs and are none: heading and lines. */
  others: readonly (readonly [string, ...string[]])[];
  /** Civil status and the like: heading and lines. */
  personal: readonly [string, ...string[]];
}

export const formWords: Record<ResumeLanguage, FormWords> = {
  en: {
    headings: {
      summary: ['Executive Summary', 'Who I Am'],
      experience: ['Relevant Experience', 'Career History', 'Professional Background', 'Where I Have Worked', 'Positions Held', 'Clinical and Industry Experience'],
      education: ['Academic Qualifications', 'Educational Background', 'Schooling', 'Degrees', 'Academic Training'],
      skills: ['Technical Proficiencies', 'Skills & Tools', 'Toolbox', 'Core Strengths'],
      certifications: ['Licenses & Certifications', 'Professional Development', 'Accreditations'],
      languages: ['Language Proficiency', 'Spoken Languages'],
      projects: ['Notable Projects', 'Personal Projects', 'Project Work'],
      volunteering: ['Community Service', 'Giving Back', 'Voluntary Work'],
      awards: ['Honors', 'Prizes & Distinctions'],
      interests: ['Beyond Work', 'Pastimes'],
    },
    twoOfWork: [['Relevant Experience', 'Additional Experience'], ['Recent Positions', 'Early Career'], ['Professional Experience', 'Earlier Experience'], ['Teaching Experience', 'Industry Experience']],
    labels: [
      { title: 'Position', company: 'Employer', place: 'Location', dates: 'Period', degree: 'Degree', institution: 'University', tasks: 'Responsibilities' },
      { title: 'Occupation or position held', company: 'Name and address of employer', place: 'Place', dates: 'Dates', degree: 'Title of qualification awarded', institution: 'Name and type of organisation providing education and training', tasks: 'Main activities and responsibilities' },
      { title: 'Job title', company: 'Company', place: 'City', dates: 'From – to', degree: 'Qualification', institution: 'School', tasks: 'Key duties' },
      { title: 'Role', company: 'Organisation', place: 'Site', dates: 'Time frame', degree: 'Course', institution: 'Institution', tasks: 'Achievements' },
    ],
    about: ['A family business founded in 1987 with 240 employees in nine countries.', 'Leading regional supplier since 1998, listed since 2011.', 'Public body serving 300,000 people.'],
    dated: ['Since 2019 responsible for the yearly budget', 'Moved the whole team to new premises in March 2021', 'Winner of the internal quality award 2018', 'Ran the spring campaign (02/2020 – 05/2020) with four colleagues', 'Cut waste by 12 % between 2017 and 2019'],
    tools: 'Technologies',
    months: ['mo', 'mos'],
    years: ['yr', 'yrs'],
    others: [
      ['Publications', 'Better Handover on Busy Wards, Journal of Small Things, 2019', 'Notes on Quiet Leadership, Northern Review, 2021'],
      ['References', 'Margaret Ellwood, Head of Operations, Tiverton Partners', 'Phone: +44 20 7946 0102', 'Available on request'],
      ['Memberships', 'Member, Guild of Careful Planners, 2016 – present', 'Associate, Society for Fair Trade, 2018 – 2020'],
      ['Conferences & Talks', '2022: Speaker, Open Methods Day, Leeds', '2019: Panel guest, Regional Trade Fair'],
    ],
    personal: ['Personal Details', 'Date of birth: 14 May 1988', 'Nationality: British', 'Marital status: married, two children', 'Driving licence: B'],
  },
  de: {
    headings: {
      summary: ['Kurzprofil', 'Über mich'],
      experience: ['Beruflicher Werdegang', 'Berufliche Stationen', 'Praktische Erfahrung', 'Berufstätigkeit', 'Bisherige Tätigkeiten', 'Berufspraxis'],
      education: ['Schul- und Berufsausbildung', 'Akademischer Werdegang', 'Studium und Schule', 'Schulische Laufbahn'],
      skills: ['EDV-Kenntnisse', 'Fachkenntnisse', 'Fähigkeiten & Werkzeuge'],
      certifications: ['Weiterbildungen', 'Lehrgänge und Zertifikate', 'Fort- und Weiterbildung'],
      languages: ['Fremdsprachen', 'Sprachkompetenz'],
      projects: ['Ausgewählte Projekte', 'Projektarbeit'],
      volunteering: ['Ehrenamtliches Engagement', 'Gesellschaftliches Engagement'],
      awards: ['Preise und Auszeichnungen', 'Stipendien & Preise'],
      interests: ['Freizeit', 'Persönliche Interessen'],
    },
    twoOfWork: [['Relevante Berufserfahrung', 'Weitere Berufserfahrung'], ['Aktuelle Tätigkeit', 'Frühere Tätigkeiten'], ['Berufserfahrung', 'Praktika und Nebentätigkeiten']],
    labels: [
      { title: 'Position', company: 'Arbeitgeber', place: 'Ort', dates: 'Zeitraum', degree: 'Abschluss', institution: 'Hochschule', tasks: 'Aufgaben' },
      { title: 'Beruf oder Funktion', company: 'Name und Adresse des Arbeitgebers', place: 'Arbeitsort', dates: 'Datum (von – bis)', degree: 'Bezeichnung der erworbenen Qualifikation', institution: 'Name und Art der Bildungs- oder Ausbildungseinrichtung', tasks: 'Wichtigste Tätigkeiten und Zuständigkeiten' },
      { title: 'Tätigkeit als', company: 'Firma', place: 'Standort', dates: 'Dauer', degree: 'Qualifikation', institution: 'Bildungseinrichtung', tasks: 'Aufgabenbereich' },
    ],
    about: ['Familienunternehmen, gegründet 1987, mit 240 Mitarbeitenden in neun Ländern.', 'Führender Anbieter der Region seit 1998.', 'Öffentlicher Träger mit elf Einrichtungen.'],
    dated: ['Seit 2019 verantwortlich für das Jahresbudget', 'Umzug des Teams im März 2021 geleitet', 'Gewinner des internen Qualitätspreises 2018', 'Leitung der Frühjahrsaktion (02/2020 – 05/2020)', 'Ausschuss zwischen 2017 und 2019 um 12 % gesenkt'],
    tools: 'Technologien',
    months: ['Monat', 'Monate'],
    years: ['Jahr', 'Jahre'],
    others: [
      ['Publikationen', 'Bessere Übergaben im Alltag, Zeitschrift für kleine Dinge, 2019', 'Notizen zur stillen Führung, Nordrevue, 2021'],
      ['Referenzen', 'Margarete Ellwald, Betriebsleiterin, Tiverton Partner', 'Telefon: +49 30 901820', 'Weitere auf Anfrage'],
      ['Mitgliedschaften', 'Mitglied, Gilde der sorgfältigen Planer, 2016 – heute', 'Beisitzerin, Verein für fairen Handel, 2018 – 2020'],
      ['Vorträge', '2022: Referent, Tag der offenen Methoden, Kassel', '2019: Podiumsgast, Regionale Handelsmesse'],
    ],
    personal: ['Persönliche Daten', 'Geburtsdatum: 14.05.1988', 'Geburtsort: Kassel', 'Familienstand: verheiratet, zwei Kinder', 'Staatsangehörigkeit: deutsch', 'Führerschein: Klasse B'],
  },
  fr: {
    headings: {
      summary: ['À propos de moi', 'Profil professionnel', 'Qui suis-je ?'],
      experience: ['Parcours professionnel', 'Expériences', 'Carrière', 'Emplois occupés', 'Postes occupés', 'Expériences significatives'],
      education: ['Études', 'Formation académique', 'Diplômes', 'Parcours scolaire', 'Cursus universitaire'],
      skills: ['Savoir-faire', 'Compétences & outils', 'Compétences clés', 'Atouts'],
      certifications: ['Certificats', 'Formations complémentaires', 'Habilitations'],
      languages: ['Langues étrangères', 'Langues parlées'],
      projects: ['Projets réalisés', 'Projets personnels'],
      volunteering: ['Engagement associatif', 'Vie associative'],
      awards: ['Prix et distinctions', 'Récompenses'],
      interests: ["Centres d'intérêt", 'Loisirs'],
    },
    twoOfWork: [['Expériences pertinentes', 'Autres expériences'], ['Poste actuel', 'Postes précédents'], ['Expérience professionnelle', 'Stages et emplois étudiants']],
    labels: [
      { title: 'Poste', company: 'Employeur', place: 'Lieu', dates: 'Période', degree: 'Diplôme', institution: 'Établissement', tasks: 'Missions' },
      { title: 'Fonction ou poste occupé', company: "Nom et adresse de l'employeur", place: 'Ville', dates: 'Dates', degree: 'Intitulé du certificat ou diplôme délivré', institution: "Nom et type de l'établissement d'enseignement ou de formation", tasks: 'Principales activités et responsabilités' },
      { title: 'Intitulé du poste', company: 'Entreprise', place: 'Localisation', dates: 'Durée', degree: 'Diplôme obtenu', institution: 'École', tasks: 'Réalisations' },
    ],
    about: ['Entreprise familiale fondée en 1987, 240 salariés dans neuf pays.', 'Premier fournisseur régional depuis 1998.', 'Établissement public au service de 300 000 habitants.'],
    dated: ['Depuis 2019, responsable du budget annuel', "Déménagement de l'équipe en mars 2021", 'Lauréat du prix interne de la qualité 2018', 'Campagne de printemps (02/2020 – 05/2020) avec quatre collègues', 'Pertes réduites de 12 % entre 2017 et 2019'],
    tools: 'Environnement technique',
    months: ['mois', 'mois'],
    years: ['an', 'ans'],
    others: [
      ['Publications', 'Mieux transmettre au quotidien, Revue des petites choses, 2019', 'Notes sur la conduite calme, Cahiers du Nord, 2021'],
      ['Références', "Marguerite Ellouard, directrice d'exploitation, Tiverton Associés", 'Tél. : +33 1 99 00 12 34', 'Autres sur demande'],
      ['Adhésions', 'Membre, Guilde des planificateurs, 2016 – présent', 'Associée, Société du commerce équitable, 2018 – 2020'],
      ['Conférences', '2022 : intervenante, Journée des méthodes ouvertes, Nantes', '2019 : invitée, Salon régional du commerce'],
    ],
    personal: ['État civil', 'Né(e) le 14 mai 1988 à Nantes', 'Nationalité : française', 'Situation familiale : marié(e), deux enfants', 'Permis B'],
  },
  es: {
    headings: {
      summary: ['Sobre mí', 'Perfil profesional', 'Resumen profesional'],
      experience: ['Trayectoria profesional', 'Trayectoria laboral', 'Historial laboral', 'Puestos desempeñados', 'Experiencia relevante', 'Vida laboral'],
      education: ['Estudios', 'Formación reglada', 'Estudios realizados', 'Titulaciones', 'Datos académicos'],
      skills: ['Conocimientos técnicos', 'Habilidades y herramientas', 'Aptitudes', 'Competencias clave'],
      certifications: ['Cursos y certificados', 'Formación complementaria', 'Acreditaciones'],
      languages: ['Lenguas', 'Conocimiento de idiomas'],
      projects: ['Proyectos destacados', 'Proyectos personales'],
      volunteering: ['Labor social', 'Voluntariado'],
      awards: ['Premios y becas', 'Reconocimientos'],
      interests: ['Aficiones', 'Intereses personales'],
    },
    twoOfWork: [['Experiencia relevante', 'Otras experiencias'], ['Puesto actual', 'Puestos anteriores'], ['Experiencia profesional', 'Prácticas y empleos de estudiante']],
    labels: [
      { title: 'Puesto', company: 'Empresa', place: 'Lugar', dates: 'Periodo', degree: 'Título', institution: 'Centro', tasks: 'Funciones' },
      { title: 'Profesión o cargo desempeñado', company: 'Nombre y dirección de la empresa', place: 'Localidad', dates: 'Fechas', degree: 'Título de la cualificación obtenida', institution: 'Nombre y tipo de organización que ha impartido la educación o la formación', tasks: 'Funciones y responsabilidades principales' },
      { title: 'Cargo', company: 'Empleador', place: 'Ciudad', dates: 'Desde – hasta', degree: 'Titulación', institution: 'Universidad', tasks: 'Tareas' },
    ],
    about: ['Empresa familiar fundada en 1987 con 240 empleados en nueve países.', 'Proveedor líder de la región desde 1998.', 'Entidad pública al servicio de 300 000 personas.'],
    dated: ['Desde 2019 responsable del presupuesto anual', 'Traslado del equipo en marzo de 2021', 'Premio interno a la calidad 2018', 'Campaña de primavera (02/2020 – 05/2020) con cuatro compañeros', 'Mermas reducidas un 12 % entre 2017 y 2019'],
    tools: 'Tecnologías',
    months: ['mes', 'meses'],
    years: ['año', 'años'],
    others: [
      ['Publicaciones', 'Mejores relevos cada día, Revista de las cosas pequeñas, 2019', 'Notas sobre el mando tranquilo, Cuadernos del Norte, 2021'],
      ['Referencias', 'Margarita Elvira, directora de operaciones, Tiverton Asociados', 'Teléfono: +34 910 000 123', 'Más a petición'],
      ['Asociaciones', 'Socio, Gremio de planificadores, 2016 – actualidad', 'Vocal, Sociedad de comercio justo, 2018 – 2020'],
      ['Ponencias', '2022: ponente, Jornada de métodos abiertos, León', '2019: invitada, Feria regional del comercio'],
    ],
    personal: ['Datos personales', 'Fecha de nacimiento: 14/05/1988', 'Lugar de nacimiento: León', 'Estado civil: casado, dos hijos', 'Nacionalidad: española', 'Permiso de conducir: B'],
  },
}; // prettier-ignore
