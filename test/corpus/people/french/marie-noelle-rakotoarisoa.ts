import type { Person } from '../../person.js';

export const marieNoelleRakotoarisoa: Person = {
  id: 'marie-noelle-rakotoarisoa',
  resumeLanguage: 'fr',
  basics: {
    name: 'Marie-Noëlle Rakotoarisoa',
    label: 'Technicienne de laboratoire',
    email: 'mn.rakotoarisoa@example.org',
    phone: '+33 1 99 00 55 14',
    location: 'Saint-Denis, La Réunion',
    summary:
      'Technicienne d’analyses biomédicales, vingt ans de paillasse entre Antananarivo et La Réunion : microbiologie, parasitologie et biologie moléculaire. Rigoureuse, polyvalente et habituée aux gardes.',
  },
  work: [
    {
      company: 'Groupement hospitalier des Hauts de l’Île',
      title: 'Technicienne supérieure de laboratoire',
      location: 'Saint-Denis',
      startDate: '2015',
      highlights: [
        'Poste de bactériologie : 180 prélèvements par jour, identification par MALDI-TOF et antibiogrammes.',
        'Montage de la plateforme PCR en mars 2020 ; jusqu’à 1 100 tests par jour avec huit techniciens en renfort.',
        'Référente métrologie depuis 2019 : étalonnage de 64 équipements et dossiers d’accréditation ISO 15189.',
        'Gardes de nuit et de week-end en autonomie, six par mois, toutes disciplines confondues.',
      ],
    },
    {
      company: 'Ministère de la Santé publique, Laboratoire national de référence du paludisme',
      title: 'Technicienne en parasitologie',
      location: 'Antananarivo',
      startDate: '2006',
      endDate: '2011',
      highlights: [
        'Lecture de 12 000 frottis et gouttes épaisses par an, contrôle qualité de 22 centres de district.',
        'Formation de microscopistes à Toamasina, Mahajanga et Fianarantsoa, trois missions par an.',
        'Prélèvements et saisie des données d’une étude de résistance menée avec l’Institut Verhaegen d’Anvers.',
      ],
    },
  ],
  education: [
    {
      institution: 'Université des Mascareignes-Sud',
      degree: 'Licence professionnelle',
      area: 'Biologie moléculaire et diagnostics',
      startDate: '2013-09',
      endDate: '2014-06',
    },
    {
      institution: 'Lycée technique Évariste-Hoarau',
      degree: 'Brevet de technicien supérieur (BTS)',
      area: 'Analyses de biologie médicale',
      startDate: '2011-09',
      endDate: '2013-06',
    },
    {
      institution: 'Institut de formation des paramédicaux d’Analamaitso',
      degree: 'Diplôme d’État',
      area: 'Technicien de laboratoire',
      startDate: '2003',
      endDate: '2006',
    },
  ],
  skills: [
    {
      name: 'Techniques',
      keywords: [
        'PCR en temps réel',
        'MALDI-TOF',
        'antibiogramme',
        'microscopie',
        'hématologie',
        'prélèvement sanguin',
      ],
    },
    { name: 'Qualité', keywords: ['ISO 15189', 'métrologie', 'audit interne'] },
  ],
  certifications: [
    { name: 'Auditrice interne ISO 15189', issuer: 'AFNOR Compétences', date: '2021-09' },
    { name: 'Certificat de prélèvements sanguins', issuer: 'Préfecture de La Réunion', date: '2012' },
  ],
  languages: [
    { language: 'Malgache', fluency: 'langue maternelle' },
    { language: 'Français', fluency: 'bilingue' },
    { language: 'Anglais', fluency: 'lecture de documents techniques' },
  ],
  projects: [],
};
