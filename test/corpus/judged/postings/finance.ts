import type { MarkedPosting } from '../posting.js';

export const financePostings: readonly MarkedPosting[] = [
  {
    id: 'management-accountant-lists',
    occupation: 'management-accountant',
    language: 'en',
    title: 'Management Accountant',
    level: 2,
    months: 36,
    insistsOn: ['degree'],
    text: `Who are we?
A family-owned maker of pumps with 900 employees and plants in four countries.

Your tasks
• {must:closing|Month-end close of two legal entities}
• {must:variance|Variance analysis and comments for the board}
• {must:budgeting|Budgeting and quarterly forecasts}

Your profile
• Bachelor’s degree in accounting or finance
• 3 years in a comparable position
• {must:excel|Advanced Excel}
• {nice:erp|SAP FI/CO preferred}
• {nice:costing|Knowledge of product costing is a bonus}

What's in it for you: bonus, canteen, flexitime, no dress code.`,
  },
  {
    id: 'audit-manager-dense',
    occupation: 'auditor',
    language: 'en',
    title: 'Audit Manager',
    level: 4,
    months: 96,
    insistsOn: ['certificate'],
    text: `Mid-tier firm seeks Audit Manager, ACCA qualified (essential), 8 years post-training. {must:statutory|Full responsibility for statutory audits}; {must:ifrs|deep IFRS}; {must:risk|risk assessment and planning}; {must:reporting|reporting to audit committees}. {nice:analytics|Data analytics in audit desirable.} Car allowance, 27 days, partnership track.`,
  },
  {
    id: 'controle-gestion-fr',
    occupation: 'management-accountant',
    language: 'fr',
    title: 'Contrôleur de gestion senior (H/F)',
    level: 3,
    months: 60,
    insistsOn: [],
    text: `Rattaché(e) au directeur financier d’un groupe industriel de 600 personnes, vous pilotez la performance de trois usines.

Vous maîtrisez :
- {must:budgeting|le budget et les prévisions}
- {must:closing|la clôture mensuelle}
- {must:costing|le calcul des coûts de revient}
- {must:erp|SAP FI/CO}

Vous avez au moins 5 ans d’expérience. {nice:excel|Excel avancé apprécié.}
Rémunération selon profil, intéressement, RTT, restaurant d’entreprise.`,
  },
];
