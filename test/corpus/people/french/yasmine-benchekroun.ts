import type { Person } from '../../person.js';

export const yasmineBenchekroun: Person = {
  id: 'yasmine-benchekroun',
  resumeLanguage: 'fr',
  basics: {
    name: 'Yasmine Benchekroun',
    label: 'Responsable marketing digital',
    email: 'yasmine.benchekroun@example.com',
    phone: '+33 1 99 00 52 66',
    location: 'Casablanca, Maroc',
    url: 'https://yasmine-benchekroun.example.com',
    summary:
      'Huit ans de marketing en ligne, en agence et chez l’annonceur, pour le Maroc, la France et la Tunisie. Je pilote des budgets, des équipes et des chiffres ; je préfère un test modeste à une grande intuition.',
  },
  work: [
    {
      company: 'Argane & Sel',
      title: 'Responsable marketing digital',
      location: 'Casablanca',
      startDate: '2022-01',
      highlights: [
        'Budget annuel de 6 millions de dirhams réparti entre recherche payante, réseaux sociaux et influence.',
        'Lancement de la boutique en ligne en France en septembre 2022 ; 31 % des ventes du groupe deux ans plus tard.',
        'Coût d’acquisition abaissé de 118 à 74 dirhams en recentrant les campagnes sur les clientes fidèles.',
        'Management de quatre personnes et de deux agences, à Casablanca et à Lyon.',
        'Refonte du programme de fidélité avec le réseau de 23 boutiques et le service client.',
      ],
    },
    {
      company: 'BlueFig Media',
      title: 'Cheffe de projet acquisition',
      location: 'Casablanca',
      startDate: '2018-11',
      endDate: '2021-12',
      highlights: [
        'Suivi de neuf comptes dans la banque, l’assurance et la grande distribution, dont Assurances Atlas Mutuelle.',
        'Plus de 200 tests de pages d’atterrissage ; taux de conversion moyen passé de 1,9 à 3,4 %.',
        'Tableaux de bord Looker Studio remis chaque lundi, sans retraitement manuel depuis 2020.',
      ],
    },
    {
      company: 'Office régional du tourisme de Tafilalet',
      title: 'Chargée de communication',
      location: 'Errachidia',
      startDate: '2017-09',
      endDate: '2018-10',
      highlights: [
        'Animation des pages en français, en arabe et en espagnol ; communauté passée de 4 000 à 52 000 abonnés.',
        'Accueil de 16 journalistes et créateurs de contenu lors du festival des dattes d’Erfoud.',
      ],
    },
    {
      company: 'Maison Verneuil Parfums SAS',
      title: 'Stagiaire assistante chef de produit',
      location: 'Paris',
      startDate: '2017-01',
      endDate: '2017-06',
      highlights: [
        'Étude de marché sur les eaux de soin pour le Moyen-Orient, présentée au comité de direction.',
      ],
    },
  ],
  education: [
    {
      institution: 'École de management de la Garonne',
      degree: 'Programme Grande École (Master 2)',
      area: 'Marketing et innovation',
      startDate: '2014-09',
      endDate: '2017-09',
    },
    {
      institution: 'Lycée Ibn-Zohra',
      degree: 'CPGE ECT',
      area: 'Classe préparatoire économique et commerciale',
      startDate: '2012-09',
      endDate: '2014-06',
    },
  ],
  skills: [
    {
      name: 'Acquisition',
      keywords: ['Google Ads', 'Meta Ads', 'SEO', 'marketing d’influence', 'e-mailing'],
    },
    { name: 'Mesure', keywords: ['Google Analytics 4', 'Looker Studio', 'tests A/B', 'SQL'] },
    { name: 'Pilotage', keywords: ['gestion de budget', 'management d’équipe', 'brief créatif'] },
  ],
  certifications: [
    { name: 'Google Ads – Réseau de Recherche', issuer: 'Google', date: '2024-04' },
    { name: 'Inbound Marketing', issuer: 'HubSpot Academy', date: '2021-10' },
  ],
  languages: [
    { language: 'Arabe', fluency: 'langue maternelle' },
    { language: 'Français', fluency: 'bilingue' },
    { language: 'Anglais', fluency: 'courant, TOEIC 935' },
    { language: 'Espagnol', fluency: 'B1' },
  ],
  projects: [],
  volunteering: [
    {
      organization: 'Sawa Chabab, association de mentorat',
      position: 'Mentore',
      startDate: '2020-10',
      highlights: ['Accompagnement de deux lycéennes par an dans la création d’une mini-entreprise.'],
    },
  ],
  interests: ['Céramique', 'Course à pied (semi-marathon de Marrakech)', 'Cinéma iranien'],
};
