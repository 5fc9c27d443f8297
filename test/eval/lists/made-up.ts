import type { SeededRandom } from '../../corpus/seeded-random.js';
import type { ResumeLanguage } from '../../corpus/person.js';

const openings = [
  'Zor',
  'Kel',
  'Van',
  'Tri',
  'Mol',
  'Quo',
  'Ber',
  'Lun',
  'Or',
  'Fen',
  'Hal',
  'Dra',
  'Sel',
  'Pax',
];
const endings = [
  'blatt',
  'dane',
  'vix',
  'rona',
  'tis',
  'loram',
  'venta',
  'quist',
  'meric',
  'dorn',
  'sio',
  'thal',
];

/** A word no list knows. */
export function madeUp(random: SeededRandom): string {
  return random.pick(openings) + random.pick(endings);
}

/** A few different things, each drawn anew until it is new. */
export function several(count: number, draw: () => string): string[] {
  const found = new Set<string>();
  for (let tries = 0; found.size < count && tries < 200; tries += 1) found.add(draw());
  return [...found];
}

const skills: Record<ResumeLanguage, string[]> = {
  en: ['Python', 'SQL', 'Docker', 'Microsoft Excel', 'project management', 'Bookkeeping', 'Patient care', 'TIG welding', 'Node.js', 'C++', 'Power BI', 'Route planning', 'Stakeholder management', 'R', 'Adobe Photoshop', 'Salesforce', 'Wound care', 'Inventory control', 'Event sourcing', 'Go', 'CI/CD', 'Team leadership', 'Cash handling', 'Google Cloud Platform'],
  de: ['Python', 'SQL', 'MS Office', 'Lohnbuchhaltung', 'Schweißen', 'Wundversorgung', 'SAP S/4HANA', 'Projektleitung', 'Qualitätssicherung', 'CNC-Programmierung', 'Kundenberatung', 'Lagerverwaltung', 'Excel', 'DATEV', 'Arbeitsschutz', 'Tourenplanung', 'Mitarbeiterführung', 'C#', 'Pflegedokumentation', 'Elektroinstallation', 'AutoCAD'],
  fr: ['Python', 'SQL', 'Comptabilité générale', 'Soudure TIG', 'Gestion de projet', 'Suite Office', 'Excel', 'Soins infirmiers', 'Photoshop', 'Gestion des stocks', 'Relation client', 'AutoCAD', 'Management d’équipe', 'Sage 100', 'Analyse de données', 'HACCP', 'Java', 'Prospection commerciale', 'Paie', 'Recrutement'],
  es: ['Python', 'SQL', 'Contabilidad', 'Soldadura TIG', 'Gestión de proyectos', 'Excel', 'Atención al cliente', 'AutoCAD', 'Photoshop', 'Control de inventario', 'Nóminas', 'Java', 'SAP', 'Análisis de datos', 'Limpieza industrial', 'Trabajo en equipo', 'Cuidado de pacientes', 'Facturación', 'Power BI', 'Logística'],
}; // prettier-ignore

const unknownSkills: Record<ResumeLanguage, ((word: string) => string)[]> = {
  en: [
    (w) => w,
    (w) => `${w} Suite`,
    (w) => `${w.toLowerCase()} tuning`,
    (w) => `${w} 4`,
    (w) => `${w}-based forming`,
  ],
  de: [
    (w) => w,
    (w) => `${w}-Planung`,
    (w) => `${w}technik`,
    (w) => `${w} Studio`,
    (w) => `Wartung von ${w}-Anlagen`,
  ],
  fr: [(w) => w, (w) => `Réglage ${w}`, (w) => `${w} Studio`, (w) => `Conduite de ${w}`],
  es: [(w) => w, (w) => `Ajuste de ${w}`, (w) => `${w} Studio`, (w) => `Manejo de ${w}`],
};

/** A skill, in four of ten cases one that no list knows. */
export function skill(random: SeededRandom, language: ResumeLanguage): string {
  return random.next() < 0.4
    ? random.pick(unknownSkills[language])(madeUp(random))
    : random.pick(skills[language]);
}

const places: Record<ResumeLanguage, string[]> = {
  en: ['University of Maine', 'Red Cross', 'Coursera', 'City Council', 'Institute of Refrigeration'],
  de: ['IHK Köln', 'TÜV Nord', 'Handwerkskammer Ulm', 'Universität Bremen', 'Deutsches Rotes Kreuz'],
  fr: ['Université de Nantes', 'Croix-Rouge', 'AFPA', 'Ministère du Travail', 'CCI de Lyon'],
  es: ['Universidad de Murcia', 'Cruz Roja', 'Cámara de Comercio', 'Junta de Andalucía', 'SEPE'],
};

/** Who gives certificates and awards. */
export function issuer(random: SeededRandom, language: ResumeLanguage): string {
  if (random.next() < 0.4)
    return random.pick([madeUp(random), `${madeUp(random)} Academy`, `${madeUp(random)} ${madeUp(random)}`]);
  return random.pick([...places[language], 'Amazon', 'Microsoft', 'Scrum.org', 'PMI']);
}
