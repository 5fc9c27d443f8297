import type { MarkedPosting } from '../posting.js';

export const humanResourcesPostings: readonly MarkedPosting[] = [
  {
    id: 'talent-acquisition-lists',
    occupation: 'talent-acquisition-partner',
    language: 'en',
    title: 'Talent Acquisition Partner',
    level: 2,
    months: 36,
    insistsOn: [],
    text: `We are hiring someone to hire. About 60 positions a year, half of them in engineering.

Must-haves
- {must:sourcing|Active sourcing: you find people who are not looking}
- {must:interviewing|Structured interviewing}
- {must:stakeholders|Advising hiring managers; 3 years as a recruiter in-house or in an agency}
- {must:offers|Negotiating offers}

Nice-to-haves
- {nice:ats|An applicant tracking system such as Greenhouse}
- {nice:branding|Employer branding}

You don't need to tick every box. Pay band is published: 48–56k.`,
  },
  {
    id: 'payroll-specialist-dense',
    occupation: 'payroll-specialist',
    language: 'en',
    title: 'Senior Payroll Specialist',
    level: 3,
    months: 60,
    insistsOn: ['certificate'],
    text: `Hospital trust, 4,200 staff. Payroll Technician Certificate (CIPP) required; five years in payroll. {must:payruns|Monthly payroll processing end to end.} {must:tax|Wage tax and social security returns.} {must:timeoff|Time and attendance for shift workers.} {must:system|SAP HCM or similar payroll software.} {nice:queries|Patience with employee queries.} Band 6, NHS pension, 33 days including bank holidays.`,
  },
  {
    id: 'recrutement-fr',
    occupation: 'talent-acquisition-partner',
    language: 'fr',
    title: 'Chargé(e) de recrutement senior',
    level: 3,
    months: 60,
    insistsOn: [],
    text: `Une entreprise du bâtiment de 1 500 personnes renforce son équipe RH à Nantes.

Compétences attendues :
• {must:sourcing|5 ans de recrutement, dont le sourcing de profils rares}
• {must:interviewing|Conduite d’entretiens structurés}
• {must:stakeholders|Conseil aux managers}
• {must:branding|Marque employeur}
• {nice:ats|La maîtrise d’un logiciel de recrutement serait appréciée}

Voiture de service, prime de vacances, accord de télétravail.`,
  },
];
