import { ability, type Occupation } from '../occupation.js';

/** Who advises companies, and who prepares the papers. */
export const law: readonly Occupation[] = [
  {
    id: 'corporate-lawyer',
    trade: 'law',
    people: 'corporate lawyers',
    titles: [
      'Legal Intern',
      'Trainee Solicitor',
      'Corporate Lawyer',
      'Senior Corporate Counsel',
      'General Counsel',
    ],
    otherTitles: [
      'Law Clerkship Student',
      'Junior Associate',
      'Associate, Company Law',
      'Senior Associate, Transactions',
      'Partner, Company Law',
    ],
    degree: ['LLM', 'Company Law'],
    certificate: ['Admission as a solicitor', 'Law Society'],
    abroad: {
      language: 'fr',
      titles: [
        'Stagiaire juridique',
        'Juriste junior',
        'Juriste d’entreprise',
        'Juriste senior droit des sociétés',
        'Directeur juridique',
      ],
      degree: ['Master', 'Droit des affaires'],
      certificate: 'Certificat d’aptitude à la profession d’avocat (CAPA)',
    },
    neighbour: 'paralegal',
    abilities: {
      contracts: ability(
        ['Contract drafting', 'Commercial agreements', 'Contract review'],
        [
          'Contract drafting and review, {n} agreements a month',
          'Led contract drafting for the supply chain',
        ],
        [
          'Wrote and argued supply, licence and distribution agreements',
          'Told sales what they may promise, clause by clause',
        ],
        [
          'Rédaction de contrats',
          'Rédaction de contrats, {n} par mois',
          'Rédaction de contrats d’approvisionnement',
        ],
      ),
      mergers: ability(
        ['Mergers and acquisitions', 'Due diligence', 'Transactions'],
        ['Advised on {n} mergers and acquisitions', 'Ran due diligence in mergers and acquisitions'],
        [
          'Bought and sold companies: data room, share purchase agreement, closing',
          'Led the legal side of {n} takeovers',
        ],
        [
          'Fusions et acquisitions',
          'Conseil dans {n} fusions et acquisitions',
          'Audits préalables aux fusions et acquisitions',
        ],
      ),
      governance: ability(
        ['Corporate governance', 'Board matters', 'Company secretarial work'],
        [
          'Responsible for corporate governance of {n} companies',
          'Advised the board on corporate governance',
        ],
        [
          'Prepared general meetings, resolutions and the duties of directors',
          'Kept statutes and registers of the group in order',
        ],
        [
          'Gouvernance d’entreprise',
          'Responsable de la gouvernance d’entreprise de {n} sociétés',
          'Conseil du conseil d’administration en gouvernance d’entreprise',
        ],
      ),
      privacy: ability(
        ['Data protection law', 'GDPR', 'Privacy'],
        ['Advised on data protection law in {n} projects', 'Set up a register under data protection law'],
        [
          'Answered the authority, wrote notices and agreed on processing with suppliers (GDPR)',
          'Trained product teams in what they may store of people',
        ],
        [
          'Protection des données',
          'Conseil en protection des données sur {n} projets',
          'Mise en place du registre de protection des données',
        ],
      ),
      litigation: ability(
        ['Litigation management', 'Disputes', 'Arbitration'],
        ['Litigation management with outside counsel', 'Litigation management of {n} cases'],
        ['Steered lawsuits, settled those not worth the money', 'Represented the company before arbitrators'],
        [
          'Gestion des contentieux',
          'Gestion des contentieux avec les cabinets',
          'Gestion de {n} contentieux',
        ],
      ),
      compliance: ability(
        ['Compliance', 'Anti-corruption', 'Whistleblowing'],
        ['Built up compliance with training for {n} people', 'Compliance investigations and policies'],
        [
          'Wrote the rules on gifts and rivals and looked into tips',
          'Checked agents abroad before they were paid',
        ],
        [
          'Conformité',
          'Mise en place de la conformité et formation de {n} personnes',
          'Enquêtes et politiques de conformité',
        ],
      ),
    },
  },
  {
    id: 'paralegal',
    trade: 'law',
    people: 'paralegals',
    titles: [
      'Legal Administration Apprentice',
      'Junior Paralegal',
      'Paralegal',
      'Senior Paralegal',
      'Paralegal Team Manager',
    ],
    otherTitles: [
      'Law Office Trainee',
      'Legal Assistant',
      'Legal Executive',
      'Senior Legal Executive',
      'Practice Manager',
    ],
    degree: ['Diploma', 'Legal Practice'],
    certificate: ['Chartered Legal Executive', 'CILEX'],
    abroad: {
      language: 'fr',
      titles: [
        'Apprenti assistant juridique',
        'Assistant juridique junior',
        'Assistant juridique',
        'Assistant juridique confirmé',
        'Responsable du secrétariat juridique',
      ],
      degree: ['Licence', 'Droit'],
      certificate: 'Titre d’assistant juridique',
    },
    neighbour: 'corporate-lawyer',
    abilities: {
      files: ability(
        ['Case file management', 'Document bundles', 'File keeping'],
        ['Case file management for {n} matters', 'Case file management from opening to archive'],
        [
          'Put bundles together for court, paged and indexed',
          'Knew where each letter of {n} matters lay and when it was due',
        ],
        [
          'Gestion des dossiers',
          'Gestion des dossiers, {n} affaires',
          'Gestion des dossiers de l’ouverture à l’archivage',
        ],
      ),
      research: ability(
        ['Legal research', 'Westlaw', 'Case law search'],
        ['Did legal research for {n} lawyers', 'Legal research in Westlaw and LexisNexis'],
        [
          'Found the judgments that decided the matter and summed them up on a page',
          'Looked up statutes and comments before each hearing',
        ],
        [
          'Recherche juridique',
          'Recherche juridique pour {n} avocats',
          'Recherche juridique sur Dalloz et Lexis',
        ],
      ),
      deadlines: ability(
        ['Court deadlines', 'Filing', 'Docketing'],
        ['Watched court deadlines of the whole office', 'Court deadlines and filings, {n} a week'],
        [
          'Filed claims in time and never missed a date',
          'Kept the calendar of hearings and warned a week ahead',
        ],
        [
          'Délais de procédure',
          'Suivi des délais de procédure du cabinet',
          'Délais de procédure et dépôts, {n} par semaine',
        ],
      ),
      conveyancing: ability(
        ['Conveyancing', 'Property transfers', 'Land registry'],
        ['Handled conveyancing of {n} homes a year', 'Conveyancing from offer to completion'],
        [
          'Searched titles, exchanged contracts and registered new owners',
          'Moved the purchase money on the day of the keys',
        ],
        [
          'Transactions immobilières',
          'Traitement de {n} transactions immobilières par an',
          'Transactions immobilières de l’offre à l’acte',
        ],
      ),
      clients: ability(
        ['Client intake', 'Client correspondence', 'Witness statements'],
        ['Responsible for client intake', 'Client intake and letters to {n} clients'],
        [
          'Heard people’s stories first and took down what witnesses saw',
          'Wrote to clients in words they understand',
        ],
        [
          'Accueil des clients',
          'Accueil des clients et ouverture des dossiers',
          'Accueil et courrier de {n} clients',
        ],
      ),
      billing: ability(
        ['Legal billing', 'Time recording', 'Fee notes'],
        ['Did legal billing for {n} partners', 'Legal billing and cost schedules'],
        [
          'Turned recorded hours into fee notes and chased those unpaid',
          'Drew up cost schedules for the court',
        ],
        [
          'Facturation d’honoraires',
          'Facturation d’honoraires pour {n} associés',
          'Facturation d’honoraires et états de frais',
        ],
      ),
    },
  },
];
