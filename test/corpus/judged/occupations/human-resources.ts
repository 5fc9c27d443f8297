import { ability, type Occupation } from '../occupation.js';

/** Who finds the people, and who pays them. */
export const humanResources: readonly Occupation[] = [
  {
    id: 'talent-acquisition-partner',
    trade: 'human-resources',
    people: 'talent acquisition partners',
    titles: [
      'Recruiting Intern',
      'Junior Recruiter',
      'Talent Acquisition Partner',
      'Senior Talent Acquisition Partner',
      'Head of Talent Acquisition',
    ],
    otherTitles: [
      'HR Working Student',
      'Recruitment Coordinator',
      'In-house Recruiter',
      'Senior Recruitment Consultant',
      'Director of Hiring',
    ],
    degree: ['BA', 'Human Resource Management'],
    certificate: ['CIPD Level 5', 'CIPD'],
    abroad: {
      language: 'fr',
      titles: [
        'Stagiaire recrutement',
        'Chargé de recrutement junior',
        'Chargé de recrutement',
        'Chargé de recrutement senior',
        'Responsable du recrutement',
      ],
      degree: ['Master', 'Ressources humaines'],
      certificate: 'Titre responsable du développement RH',
    },
    neighbour: 'payroll-specialist',
    abilities: {
      sourcing: ability(
        ['Active sourcing', 'LinkedIn Recruiter', 'Boolean search'],
        ['Active sourcing for {n} open roles', 'Found half of all hires by active sourcing'],
        [
          'Wrote to people who were not looking and got four of ten to answer',
          'Searched networks and meetups for those nobody else found',
        ],
        ['Sourcing', 'Sourcing actif pour {n} postes ouverts', 'Moitié des embauches grâce au sourcing'],
      ),
      interviewing: ability(
        ['Structured interviewing', 'Competency interviews', 'Candidate assessment'],
        [
          'Introduced structured interviewing with score cards',
          'Structured interviewing of {n} candidates a month',
        ],
        [
          'Asked all applicants the same questions and rated answers before talking',
          'Led first talks and told managers honestly what was seen',
        ],
        [
          'Entretiens structurés',
          'Mise en place d’entretiens structurés',
          'Conduite de {n} entretiens structurés par mois',
        ],
      ),
      stakeholders: ability(
        ['Hiring manager advice', 'Intake meetings', 'Recruitment consulting'],
        ['Hiring manager advice for {n} departments', 'Hiring manager advice on profile and pay'],
        [
          'Agreed with department heads what they truly need before posting',
          'Said no to wish lists and yes to what can be learnt',
        ],
        [
          'Conseil aux managers',
          'Conseil aux managers de {n} services',
          'Conseil aux managers sur profil et salaire',
        ],
      ),
      ats: ability(
        ['Applicant tracking system', 'Greenhouse', 'Recruiting analytics'],
        [
          'Introduced an applicant tracking system',
          'Reported {n} figures from the applicant tracking system',
        ],
        [
          'Set up Greenhouse so that nobody waits longer than a week',
          'Measured where applicants drop out and mended it',
        ],
        [
          'Logiciel de recrutement',
          'Mise en place d’un logiciel de recrutement',
          'Suivi de {n} indicateurs dans le logiciel de recrutement',
        ],
      ),
      branding: ability(
        ['Employer branding', 'Career site', 'University marketing'],
        ['Employer branding at {n} universities', 'Employer branding with films and a new career page'],
        [
          'Showed the workshop and its people as they are, and applications doubled',
          'Stood at fairs and gave talks to students',
        ],
        [
          'Marque employeur',
          'Marque employeur auprès de {n} universités',
          'Marque employeur : films et page carrière',
        ],
      ),
      offers: ability(
        ['Offer negotiation', 'Salary benchmarking', 'Contract offers'],
        ['Offer negotiation with {n} candidates a year', 'Offer negotiation and salary bands'],
        ['Made nine of ten say yes without overpaying', 'Compared pay with the market and explained it'],
        [
          'Négociation des offres',
          'Négociation des offres avec {n} candidats par an',
          'Négociation des offres et grilles salariales',
        ],
      ),
    },
  },
  {
    id: 'payroll-specialist',
    trade: 'human-resources',
    people: 'payroll specialists',
    titles: [
      'Payroll Trainee',
      'Junior Payroll Clerk',
      'Payroll Specialist',
      'Senior Payroll Specialist',
      'Payroll Manager',
    ],
    otherTitles: [
      'Personnel Office Apprentice',
      'Wages Clerk',
      'Payroll Accountant',
      'Senior Wages Accountant',
      'Head of Compensation Services',
    ],
    degree: ['Diploma', 'Payroll Administration'],
    certificate: ['Payroll Technician Certificate', 'CIPP'],
    abroad: {
      language: 'fr',
      titles: [
        'Apprenti gestionnaire de paie',
        'Gestionnaire de paie junior',
        'Gestionnaire de paie',
        'Gestionnaire de paie confirmé',
        'Responsable paie',
      ],
      degree: ['Licence', 'Gestion de la paie'],
      certificate: 'Titre gestionnaire de paie',
    },
    neighbour: 'talent-acquisition-partner',
    abilities: {
      payruns: ability(
        ['Payroll processing', 'Monthly pay runs', 'Wage accounting'],
        ['Payroll processing for {n} hundred employees', 'Payroll processing every month on time'],
        [
          'Paid {n} hundred people the right sum on the 25th',
          'Worked out wages, overtime and sick pay and closed the period',
        ],
        [
          'Traitement de la paie',
          'Traitement de la paie de {n} cents salariés',
          'Traitement mensuel de la paie dans les délais',
        ],
      ),
      tax: ability(
        ['Wage tax and social security', 'Statutory deductions', 'Year-end returns'],
        ['Wage tax and social security for {n} entities', 'Reported wage tax and social security'],
        [
          'Sent what the state takes to the offices and passed their inspections',
          'Calculated deductions for commuters and part-timers',
        ],
        [
          'Charges sociales',
          'Déclaration des charges sociales de {n} entités',
          'Calcul des charges sociales et DSN',
        ],
      ),
      timeoff: ability(
        ['Time and attendance', 'Absence management', 'Working time accounts'],
        ['Time and attendance for {n} shift workers', 'Introduced electronic time and attendance'],
        [
          'Kept leave, sickness and night hours right for people in three shifts',
          'Settled flexitime balances each quarter',
        ],
        [
          'Gestion des temps',
          'Gestion des temps de {n} salariés postés',
          'Mise en place de la gestion des temps',
        ],
      ),
      system: ability(
        ['SAP HCM', 'Payroll software', 'DATEV'],
        ['Key user of SAP HCM payroll', 'Moved {n} companies to SAP HCM'],
        [
          'Tested wage types and corrected the rules in the personnel system',
          'Switched from DATEV to Workday without one wrong slip',
        ],
        ['SAP HCM', 'Utilisateur clé SAP HCM paie', 'Migration de {n} sociétés vers SAP HCM'],
      ),
      benefits: ability(
        ['Pensions and benefits', 'Company cars', 'Expenses'],
        ['Pensions and benefits for {n} hundred staff', 'Administered pensions and benefits'],
        [
          'Explained retirement plans and taxed the use of cars',
          'Checked travel claims and paid them weekly',
        ],
        [
          'Avantages sociaux',
          'Gestion des avantages sociaux de {n} cents salariés',
          'Avantages sociaux et retraite complémentaire',
        ],
      ),
      queries: ability(
        ['Employee queries', 'HR advice', 'Payslip explanation'],
        ['Answered employee queries, {n} a day', 'Employee queries on pay and leave'],
        [
          'Explained slips at the counter until everybody understood',
          'Wrote certificates and confirmations for banks',
        ],
        [
          'Renseignement des salariés',
          'Renseignement des salariés, {n} demandes par jour',
          'Renseignement des salariés sur paie et congés',
        ],
      ),
    },
  },
];
