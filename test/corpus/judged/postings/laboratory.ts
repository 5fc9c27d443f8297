import type { MarkedPosting } from '../posting.js';

export const laboratoryPostings: readonly MarkedPosting[] = [
  {
    id: 'analytical-chemist-lists',
    occupation: 'analytical-chemist',
    language: 'en',
    title: 'Analytical Chemist, Quality Control',
    level: 2,
    months: 36,
    insistsOn: ['degree'],
    text: `Our company develops medicines for rare diseases.

Education and experience
• Master's degree in analytical chemistry or equivalent
• {must:hplc|At least 3 years of HPLC}
• {must:gmp|Work under GMP}
• {must:validation|Method validation}
• {must:deviations|Investigation of deviations and OOS results}
• {nice:massspec|LC-MS or GC-MS is a plus}
• {nice:stability|Stability studies}

We are an equal opportunity employer. Applicants with disabilities are preferred where equally qualified. Please do not send a photograph.`,
  },
  {
    id: 'biomedical-scientist-prose',
    occupation: 'medical-laboratory-scientist',
    language: 'en',
    title: 'Senior Medical Laboratory Scientist',
    level: 3,
    months: 60,
    insistsOn: ['certificate'],
    text: `The laboratory of our hospital never sleeps. We need a senior scientist, HCPC registered, five years qualified, who is at home in {must:haematology|haematology} and {must:transfusion|blood transfusion} and {must:analysers|keeps the chemistry analysers alive at night}. {must:quality|You know what ISO 15189 wants from laboratory quality control.} {nice:pcr|We are starting PCR and you may help to set it up.} Relocation paid; flat near the hospital for the first months.`,
  },
  {
    id: 'chemielaborant-de',
    occupation: 'analytical-chemist',
    language: 'de',
    title: 'Chemielaborant Analytik (m/w/d)',
    level: 2,
    months: 36,
    insistsOn: [],
    text: `Für unser Labor in Jena suchen wir zum nächsten Ersten Unterstützung.

Ihr Profil
✓ {must:hplc|3 Jahre Praxis mit HPLC}
✓ {must:gmp|Arbeiten unter GMP}
✓ {must:massspec|Massenspektrometrie}
✓ {must:stability|Stabilitätsprüfungen}
✓ {nice:validation|Methodenvalidierung von Vorteil}

Wir bieten 35 Stunden in der Woche, Tarif Chemie, Kantine und Schichtzulage.`,
  },
];
