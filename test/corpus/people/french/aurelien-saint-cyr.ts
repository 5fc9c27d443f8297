import type { Person } from '../../person.js';

export const aurelienSaintCyr: Person = {
  id: 'aurelien-saint-cyr',
  resumeLanguage: 'fr',
  basics: {
    name: 'Aurélien Saint-Cyr',
    label: 'Étudiant en 6e année de pharmacie',
    email: 'aurelien.saintcyr@example.org',
    phone: '+33 1 99 00 53 52',
    location: 'Montpellier, France',
    summary:
      'Étudiant en pharmacie, filière officine, originaire de la Guadeloupe. Je recherche un stage de pratique professionnelle de six mois à partir de janvier 2027, de préférence dans une officine de quartier.',
  },
  work: [
    {
      company: 'Hôpital Simone-Arnavielle',
      title: 'Externe en pharmacie',
      location: 'Nîmes',
      startDate: '2025-09',
      endDate: '2026-08',
      highlights: [
        'Mi-temps hospitalier : conciliation médicamenteuse en gériatrie, quatre patients par matinée en moyenne.',
        'Contrôle des chimiothérapies à l’unité centralisée et participation à deux essais cliniques.',
        'Enquête sur les ruptures de stock présentée à la commission du médicament en mai 2026.',
      ],
    },
    {
      company: 'Pharmacie du Marché-aux-Grains',
      title: 'Étudiant en pharmacie (samedis et vacances)',
      location: 'Montpellier',
      startDate: '2024-09',
      highlights: [
        'Délivrance sous le contrôle du pharmacien, conseil au comptoir et préparation des doses pour un EHPAD de 60 résidents.',
        'Entretiens de sevrage tabagique proposés depuis 2025 ; 22 patients suivis pendant trois mois.',
      ],
    },
    {
      company: 'Laboratoires Calvière Pharma',
      title: 'Stagiaire, contrôle qualité',
      location: 'Castres',
      startDate: '2024-06',
      endDate: '2024-08',
      highlights: [
        'Dosages par HPLC et mise à jour de onze modes opératoires avant une inspection de l’ANSM.',
      ],
    },
    {
      company: 'Pharmacie Bonnaffé',
      title: 'Stage officinal d’initiation',
      location: 'Pointe-à-Pitre',
      startDate: '2022-07',
      endDate: '2022-08',
      highlights: [
        'Six semaines : réception des commandes, rangement, préparations magistrales et lecture d’ordonnances.',
      ],
    },
  ],
  education: [
    {
      institution: 'Université des Garrigues, UFR de pharmacie',
      degree: 'Diplôme d’État de docteur en pharmacie',
      area: 'Filière officine',
      startDate: '2021-09',
      endDate: '2027-07',
    },
    {
      institution: 'Universidade do Alto Mondego',
      degree: 'Semestre Erasmus+',
      area: 'Pharmacologie et pharmacognosie',
      startDate: '2025-02',
      endDate: '2025-06',
    },
    {
      institution: 'Université des Garrigues, UFR de pharmacie',
      degree: 'DFGSP',
      area: 'Sciences pharmaceutiques',
      startDate: '2021-09',
      endDate: '2024-06',
    },
    {
      institution: 'Lycée Gerty-Lacascade',
      degree: 'Baccalauréat général, mention bien',
      area: 'Physique-chimie et SVT',
      endDate: '2021-07',
    },
  ],
  skills: [
    { name: 'Officine', keywords: ['conseil au comptoir', 'PDA', 'préparations magistrales', 'LGPI'] },
    { name: 'Laboratoire', keywords: ['HPLC', 'spectrophotométrie', 'BPF'] },
    { name: 'Bureautique', keywords: ['Word', 'Excel', 'Zotero'] },
  ],
  certifications: [
    { name: 'Formation à la vaccination', issuer: 'Université des Garrigues', date: '2025-12' },
    { name: 'AFGSU niveau 2', issuer: 'CESU de Montpellier', date: '2023-03' },
  ],
  languages: [
    { language: 'Français', fluency: 'langue maternelle' },
    { language: 'Créole guadeloupéen', fluency: 'langue maternelle' },
    { language: 'Anglais', fluency: 'B2' },
    { language: 'Portugais', fluency: 'A2' },
  ],
  projects: [
    {
      name: 'Jardin des simples',
      description:
        'Parcours de 40 plantes médicinales, avec fiches et QR codes, créé sur le campus par six étudiants.',
    },
  ],
  volunteering: [
    {
      organization: 'Tutorat Santé des Garrigues',
      position: 'Tuteur en chimie organique, puis vice-président',
      startDate: '2022-09',
      endDate: '2024-06',
      highlights: [
        'Séances hebdomadaires pour 80 étudiants de première année et rédaction de 15 sujets blancs.',
        'Organisation de la semaine de prérentrée 2023 avec un budget de 9 000 euros.',
      ],
    },
  ],
  interests: ['Gwoka (percussions)', 'Handball', 'Botanique'],
};
