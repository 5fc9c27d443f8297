import { ability, type Occupation } from '../occupation.js';

/** Who closes the books, and who examines them. */
export const finance: readonly Occupation[] = [
  {
    id: 'management-accountant',
    trade: 'finance',
    people: 'management accountants',
    titles: [
      'Accounting Intern',
      'Junior Management Accountant',
      'Management Accountant',
      'Senior Management Accountant',
      'Head of Management Accounting',
    ],
    otherTitles: [
      'Finance Trainee',
      'Assistant Controller',
      'Business Controller',
      'Senior Finance Business Partner',
      'Financial Controller',
    ],
    degree: ['BSc', 'Accounting and Finance'],
    certificate: ['CIMA Chartered Management Accountant', 'CIMA'],
    abroad: {
      language: 'fr',
      titles: [
        'Alternant en contrôle de gestion',
        'Contrôleur de gestion junior',
        'Contrôleur de gestion',
        'Contrôleur de gestion senior',
        'Responsable du contrôle de gestion',
      ],
      degree: ['Master', 'Contrôle de gestion'],
      certificate: 'Diplôme supérieur de comptabilité et de gestion (DSCG)',
    },
    neighbour: 'auditor',
    abilities: {
      budgeting: ability(
        ['Budgeting', 'Forecasting', 'Rolling forecast'],
        ['Led budgeting for {n} cost centres', 'Prepared budgeting and quarterly forecasts'],
        [
          'Planned next year’s costs with every department and updated the outlook each quarter',
          'Collected and challenged the spending plans of {n} managers',
        ],
        [
          'Budget',
          'Élaboration du budget de {n} centres de coûts',
          'Préparation du budget et des prévisions trimestrielles',
        ],
      ),
      closing: ability(
        ['Month-end close', 'Accruals', 'Closing the books'],
        ['Cut the month-end close from nine days to {n}', 'Ran the month-end close of two companies'],
        [
          'Posted accruals and prepayments and had the figures ready on the third working day',
          'Locked the ledgers every period and explained what moved',
        ],
        [
          'Clôture mensuelle',
          'Clôture mensuelle ramenée de neuf jours à {n}',
          'Réalisation de la clôture mensuelle de deux sociétés',
        ],
      ),
      variance: ability(
        ['Variance analysis', 'Plan versus actual', 'Cost analysis'],
        ['Wrote the variance analysis for the board', 'Did variance analysis of {n} product lines'],
        [
          'Told managers each month why results differ from plan and what it will cost',
          'Split margin changes into price, volume and mix',
        ],
        [
          'Analyse des écarts',
          'Analyse des écarts pour la direction',
          'Analyse des écarts sur {n} gammes de produits',
        ],
      ),
      excel: ability(
        ['Advanced Excel', 'Financial modelling', 'Power Query'],
        ['Built models in advanced Excel for {n} investments', 'Automated reports with advanced Excel'],
        [
          'Replaced copied spreadsheets by Power Query and pivot tables',
          'Valued projects with discounted cash flow workbooks',
        ],
        [
          'Excel avancé',
          'Construction de modèles sous Excel avancé pour {n} investissements',
          'Automatisation des rapports avec Excel avancé',
        ],
      ),
      erp: ability(
        ['SAP FI/CO', 'SAP', 'R/3 Controlling'],
        ['Key user of SAP FI/CO for {n} plants', 'Introduced cost centre planning in SAP FI/CO'],
        [
          'Maintained orders, profit centres and assessment cycles in S/4HANA',
          'Moved the ledgers from R/3 to the new system',
        ],
        [
          'SAP FI/CO',
          'Utilisateur clé SAP FI/CO pour {n} usines',
          'Mise en place de la planification dans SAP FI/CO',
        ],
      ),
      costing: ability(
        ['Product costing', 'Standard costs', 'Contribution margin accounting'],
        ['Calculated product costing for {n} articles', 'Revised product costing every year'],
        [
          'Set what each article may cost, material by material and minute by minute',
          'Showed with margin accounting which customers lose money',
        ],
        [
          'Calcul des coûts de revient',
          'Calcul des coûts de revient de {n} articles',
          'Révision annuelle du calcul des coûts de revient',
        ],
      ),
    },
  },
  {
    id: 'auditor',
    trade: 'finance',
    people: 'auditors',
    titles: ['Audit Intern', 'Audit Associate', 'Auditor', 'Senior Auditor', 'Audit Manager'],
    otherTitles: [
      'Trainee, Assurance',
      'Assurance Assistant',
      'Assurance Executive',
      'Assistant Manager, Assurance',
      'Director, Assurance',
    ],
    degree: ['BA', 'Accountancy'],
    certificate: ['ACCA Chartered Certified Accountant', 'ACCA'],
    abroad: {
      language: 'fr',
      titles: [
        'Stagiaire audit',
        'Assistant audit',
        'Auditeur',
        'Auditeur senior',
        'Responsable de mission audit',
      ],
      degree: ['Master', 'Comptabilité, contrôle, audit'],
      certificate: 'Diplôme d’expertise comptable',
    },
    neighbour: 'management-accountant',
    abilities: {
      statutory: ability(
        ['Statutory audit', 'External audit', 'Financial statement audit'],
        [
          'Carried out the statutory audit of {n} companies',
          'Planned and led the statutory audit of a listed group',
        ],
        [
          'Examined annual accounts of family firms and signed off the working papers',
          'Tested balances and gave an opinion on {n} sets of accounts',
        ],
        [
          'Audit légal',
          'Réalisation de l’audit légal de {n} sociétés',
          'Planification et conduite de l’audit légal d’un groupe coté',
        ],
      ),
      ifrs: ability(
        ['IFRS', 'International accounting standards', 'IAS'],
        ['Advised on IFRS 15 and IFRS 16', 'Checked IFRS group accounts with {n} subsidiaries'],
        [
          'Judged leases, revenue and impairment by the international standards',
          'Converted local accounts to IAS for the first listing',
        ],
        [
          'IFRS',
          'Conseil sur les normes IFRS 15 et 16',
          'Contrôle de comptes consolidés IFRS de {n} filiales',
        ],
      ),
      controls: ability(
        ['Internal controls', 'SOX', 'Control testing'],
        ['Tested internal controls in {n} processes', 'Documented internal controls and their gaps'],
        [
          'Walked through purchasing and payroll and found who could pay himself',
          'Sampled approvals to see that nobody signs alone',
        ],
        [
          'Contrôle interne',
          'Test du contrôle interne sur {n} processus',
          'Documentation du contrôle interne et de ses lacunes',
        ],
      ),
      risk: ability(
        ['Risk assessment', 'Materiality', 'Audit planning'],
        ['Performed risk assessment and set materiality', 'Led risk assessment workshops with {n} clients'],
        [
          'Decided where accounts are likely to be wrong and planned the fieldwork around it',
          'Set the threshold from which an error matters',
        ],
        [
          'Évaluation des risques',
          'Évaluation des risques et détermination du seuil de signification',
          'Ateliers d’évaluation des risques avec {n} clients',
        ],
      ),
      reporting: ability(
        ['Audit reporting', 'Management letters', 'Findings'],
        ['Wrote audit reporting for the audit committee', 'Presented audit reporting to {n} boards'],
        [
          'Put findings into letters that managers acted upon',
          'Told supervisors in two pages what must change',
        ],
        [
          'Rapports d’audit',
          'Rédaction des rapports d’audit pour le comité',
          'Présentation des rapports d’audit à {n} conseils',
        ],
      ),
      analytics: ability(
        ['Audit data analytics', 'IDEA', 'Journal entry testing'],
        [
          'Introduced audit data analytics on journals',
          'Used audit data analytics over {n} million bookings',
        ],
        [
          'Searched all bookings for weekend entries and round sums with IDEA',
          'Replaced samples by looking at every posting',
        ],
        [
          'Analyse de données d’audit',
          'Mise en place de l’analyse de données d’audit',
          'Analyse de données d’audit sur {n} millions d’écritures',
        ],
      ),
    },
  },
];
