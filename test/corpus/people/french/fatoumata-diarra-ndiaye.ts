import type { Person } from '../../person.js';

export const fatoumataDiarraNDiaye: Person = {
  id: 'fatoumata-diarra-ndiaye',
  resumeLanguage: 'fr',
  basics: {
    name: 'Fatoumata Diarra N’Diaye',
    label: 'Cheffe comptable',
    email: 'fatou.diarra@example.net',
    phone: '+33 1 99 00 51 08',
    location: 'Dakar, Sénégal',
    summary:
      'Quinze ans de comptabilité et d’audit au Sénégal et en Côte d’Ivoire, du cabinet à l’entreprise. Maîtrise du référentiel SYSCOHADA révisé, de la fiscalité sénégalaise et de la consolidation pour un groupe étranger.',
  },
  work: [
    {
      company: 'École supérieure de commerce du Cap-Vert',
      title: 'Chargée de cours, comptabilité approfondie',
      location: 'Dakar',
      startDate: '2020-10',
      highlights: [
        'Cours du soir de quatre heures par semaine pour 35 étudiants préparant le DSCGF, en plus de mon emploi.',
      ],
    },
    {
      company: 'Atlantic Seafood Processing SA',
      title: 'Cheffe comptable',
      location: 'Dakar',
      startDate: '2017-04',
      highlights: [
        'Direction d’un service de sept personnes ; chiffre d’affaires de 18 milliards de FCFA, deux usines et un entrepôt frigorifique.',
        'Clôture mensuelle ramenée de 15 à 6 jours ouvrés grâce à un calendrier partagé et à la saisie automatique des factures.',
        'Passage au SYSCOHADA révisé en 2018 sans réserve des commissaires aux comptes.',
        'Liasse de consolidation IFRS pour la maison mère de Vigo, en anglais, chaque trimestre.',
        'Deux contrôles fiscaux menés à terme, avec un redressement réduit de 240 à 31 millions de FCFA.',
      ],
    },
    {
      company: 'Atlantic Seafood Processing SA',
      title: 'Comptable principale',
      location: 'Dakar',
      startDate: '2014-02',
      endDate: '2017-03',
      highlights: [
        'Tenue de la comptabilité générale et des déclarations de TVA, paie de 310 salariés dont 180 saisonnières.',
        'Inventaire tournant des stocks introduit avec le magasin ; écart annuel tombé de 4 % à 0,6 %.',
      ],
    },
    {
      company: 'Cabinet Koffi-Sarr & Partenaires',
      title: 'Auditrice junior, puis auditrice confirmée',
      location: 'Abidjan',
      startDate: '2010-09',
      endDate: '2013-12',
      highlights: [
        'Missions d’audit légal dans la banque, la cimenterie et l’agroalimentaire en Côte d’Ivoire et au Burkina Faso.',
        'Encadrement de deux assistants par mission à partir de 2012 et rédaction des lettres de recommandations.',
      ],
    },
    {
      company: 'Mutuelle d’épargne des femmes de Thiès',
      title: 'Stagiaire comptable',
      location: 'Thiès',
      startDate: '2010-02',
      endDate: '2010-07',
      highlights: ['Rapprochements bancaires et apurement de 600 comptes de membres restés en suspens.'],
    },
  ],
  education: [
    {
      institution: 'Institut supérieur de gestion de la Teranga',
      degree: 'DSCGF',
      area: 'Comptabilité et gestion financière',
      startDate: '2008-10',
      endDate: '2010-07',
    },
    {
      institution: 'Université Aline-Bâ de Saint-Louis',
      degree: 'Licence',
      area: 'Sciences économiques et de gestion',
      startDate: '2005-10',
      endDate: '2008-07',
    },
    {
      institution: 'Lycée de jeunes filles Ndaté-Fall',
      degree: 'Baccalauréat série G',
      area: 'Techniques quantitatives de gestion',
      endDate: '2005',
    },
  ],
  skills: [
    {
      name: 'Comptabilité',
      keywords: ['SYSCOHADA révisé', 'IFRS', 'consolidation', 'fiscalité', 'contrôle interne', 'paie'],
    },
    { name: 'Outils', keywords: ['Sage 100', 'SAP Business One', 'Excel avancé', 'Power BI'] },
  ],
  certifications: [
    { name: 'Certificat en normes IFRS (CertIFR)', issuer: 'ACCA', date: '2019-06' },
    { name: 'Utilisatrice certifiée Sage 100 Comptabilité', issuer: 'Sage', date: '2015' },
  ],
  languages: [
    { language: 'Français', fluency: 'lu, écrit, parlé' },
    { language: 'Wolof', fluency: 'langue maternelle' },
    { language: 'Bambara', fluency: 'courant' },
    { language: 'Anglais', fluency: 'niveau professionnel' },
  ],
  projects: [],
};
