import type { Person } from '../../person.js';

export const loicAebischer: Person = {
  id: 'loic-aebischer',
  resumeLanguage: 'fr',
  basics: {
    name: 'Loïc Aebischer',
    label: 'Logisticien CFC, chef d’équipe entrepôt',
    email: 'loic.aebischer@example.org',
    phone: '+33 1 99 00 52 40',
    location: 'Bulle, Suisse',
    summary:
      'Boulanger reconverti dans la logistique en 2014 pour raison de santé. Habitué aux horaires décalés, au froid et aux délais serrés, je dirige aujourd’hui une équipe de réception et prépare le brevet fédéral.',
  },
  work: [
    {
      company: 'Coopérative laitière de la Gruyère-Sud',
      title: 'Chef d’équipe réception et expédition',
      location: 'Bulle',
      startDate: '2021-06',
      highlights: [
        'Conduite de neuf collaborateurs en deux équipes ; 140 palettes par jour, dont deux tiers en froid positif.',
        'Nouveau plan de rangement selon la rotation des articles : 18 % de déplacements en moins au mois de mars 2023.',
        'Formation de deux apprentis logisticiens CFC, tous deux diplômés du premier coup.',
        'Correspondant HACCP de l’entrepôt et interlocuteur des transporteurs pour les litiges de quai.',
      ],
    },
    {
      company: 'Coopérative laitière de la Gruyère-Sud',
      title: 'Gestionnaire de stock',
      location: 'Bulle',
      startDate: '2018-02',
      endDate: '2021-05',
      highlights: [
        'Inventaire permanent de 2 300 références dans SAP EWM ; fiabilité du stock passée de 96,1 à 99,4 %.',
        'Participation au remplacement des bons papier par des scanners, de l’essai à la formation des collègues.',
      ],
    },
    {
      company: 'Transports Piffaretti & Cie Sàrl',
      title: 'Apprenti logisticien, puis magasinier',
      location: 'Villars-sur-Glâne',
      startDate: '2014-08',
      endDate: '2018-01',
      highlights: [
        'Chargement et déchargement de camions et de wagons, préparation de commandes pour trois clients du bâtiment.',
        'Permis de cariste et apprentissage raccourci de deux ans, terminé avec une moyenne de 5,2.',
      ],
    },
    {
      company: 'Boulangerie-Tea-Room Au Vieux Four',
      title: 'Boulanger-pâtissier',
      location: 'Romont',
      startDate: '2009',
      endDate: '2013',
      highlights: [
        'Fabrication de nuit de 25 sortes de pains et responsabilité du laboratoire un jour sur trois.',
      ],
    },
  ],
  education: [
    {
      institution: 'Centre romand de formation logistique de Marly',
      degree: 'Brevet fédéral',
      area: 'Logistique',
      startDate: '2024-09',
      endDate: '2027-06',
    },
    {
      institution: 'École professionnelle artisanale de la Sarine',
      degree: 'CFC',
      area: 'Logisticien',
      startDate: '2014-08',
      endDate: '2016-07',
    },
    {
      institution: 'École professionnelle artisanale de la Sarine',
      degree: 'Certificat fédéral de capacité (CFC)',
      area: 'Boulanger-pâtissier-confiseur',
      startDate: '2006-08',
      endDate: '2009-07',
    },
  ],
  skills: [
    { name: 'Entrepôt', keywords: ['réception', 'inventaire permanent', 'chaîne du froid', 'HACCP', 'FIFO'] },
    { name: 'Informatique', keywords: ['SAP EWM', 'Excel', 'terminaux radio'] },
    { name: 'Engins', keywords: ['chariot rétractable', 'gerbeur', 'permis C1'] },
  ],
  certifications: [
    { name: 'Cours pour formateurs en entreprise', issuer: 'État de Fribourg', date: '2020-11' },
    { name: 'Permis de cariste R1, R2 et S1', issuer: 'Suva', date: '2015-03' },
  ],
  languages: [
    { language: 'Français', fluency: 'langue maternelle' },
    { language: 'Suisse allemand', fluency: 'très bonnes connaissances orales' },
    { language: 'Italien', fluency: 'notions' },
  ],
  projects: [],
  interests: ['Lutte suisse', 'Randonnée en Préalpes', 'Fanfare (cornet)'],
};
