import type { Person } from '../../person.js';

export const geoffroyVanDenBrempt: Person = {
  id: 'geoffroy-van-den-brempt',
  resumeLanguage: 'fr',
  basics: {
    name: 'Geoffroy van den Brempt',
    label: 'Avocat en droit social',
    email: 'g.vandenbrempt@example.com',
    phone: '+33 1 99 00 50 27',
    location: 'Bruxelles, Belgique',
    url: 'https://vandenbrempt.example.com',
    summary:
      'Avocat au barreau de Bruxelles depuis 2013, spécialisé en droit du travail et de la sécurité sociale. Conseil et contentieux pour des employeurs publics et privés, en français et en néerlandais.',
  },
  work: [
    {
      company: 'Delvaux-Hoffman & Associés SRL',
      title: 'Avocat associé',
      location: 'Bruxelles',
      startDate: '2021-01',
      highlights: [
        'Responsable du département de droit social : trois collaboratrices, un stagiaire et quelque 150 dossiers ouverts.',
        'Accompagnement de six licenciements collectifs depuis 2021, dont celui d’une usine de 420 personnes à Charleroi.',
        'Plaidoiries devant les tribunaux et cours du travail de Bruxelles, de Mons et de Liège, environ 40 audiences par an.',
        'Audit des règlements de travail de douze communes après la réforme du statut unique du personnel.',
      ],
    },
    {
      company: 'Université de Haute-Senne',
      title: 'Assistant chargé d’exercices en droit du travail',
      location: 'Bruxelles',
      startDate: '2018-09',
      endDate: '2023-06',
      highlights: [
        'Charge à 20 % : travaux pratiques pour 90 étudiants de master et suivi de huit mémoires par an.',
        'Coauteur de trois chroniques de jurisprudence sur le licenciement manifestement déraisonnable.',
      ],
    },
    {
      company: 'Northgate Wyndham LLP',
      title: 'Avocat collaborateur',
      location: 'Bruxelles',
      startDate: '2016-10',
      endDate: '2020-12',
      highlights: [
        'Volet social de 25 fusions et acquisitions, avec les bureaux de Londres, de Paris et de Luxembourg.',
        'Rédaction bilingue de contrats de cadres dirigeants, de clauses de non-concurrence et de plans de bonus.',
        'Deux détachements de trois mois auprès du service juridique d’un groupe pharmaceutique à Wavre.',
      ],
    },
    {
      company: 'Cabinet Thérèse Wauters',
      title: 'Avocat stagiaire',
      location: 'Nivelles',
      startDate: '2013-09',
      endDate: '2016-09',
      highlights: [
        'Stage de trois ans au barreau : droit de la famille, baux, aide juridique et permanences Salduz.',
      ],
    },
  ],
  education: [
    {
      institution: 'Universiteit van de Schelde',
      degree: 'LL.M.',
      area: 'Droit social européen',
      startDate: '2012-09',
      endDate: '2013-06',
    },
    {
      institution: 'Université de Haute-Senne',
      degree: 'Master en droit',
      area: 'Droit social et droit économique',
      startDate: '2010-09',
      endDate: '2012-06',
    },
    {
      institution: 'Université de Haute-Senne',
      degree: 'Bachelier en droit',
      area: 'Droit',
      startDate: '2007-09',
      endDate: '2010-06',
    },
  ],
  skills: [
    {
      name: 'Droit',
      keywords: ['droit du travail', 'sécurité sociale', 'restructurations', 'fonction publique', 'RGPD'],
    },
    { name: 'Pratique', keywords: ['plaidoirie', 'négociation syndicale', 'rédaction bilingue'] },
  ],
  certifications: [
    {
      name: 'Médiateur agréé en matières sociales',
      issuer: 'Commission fédérale de médiation',
      date: '2019-11',
    },
  ],
  languages: [
    { language: 'Français', fluency: 'langue maternelle' },
    { language: 'Néerlandais', fluency: 'bilingue' },
    { language: 'Anglais', fluency: 'courant, C1' },
    { language: 'Allemand', fluency: 'connaissances passives' },
  ],
  projects: [],
  awards: [
    {
      title: 'Finaliste du concours de plaidoirie',
      awarder: 'Conférence du jeune barreau du Brabant',
      date: '2015-03',
    },
    {
      title: 'Prix du meilleur mémoire en droit social',
      awarder: 'Fondation Hector-Lambrecht',
      date: '2012',
    },
  ],
};
