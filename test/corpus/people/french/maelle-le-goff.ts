import type { Person } from '../../person.js';

export const maelleLeGoff: Person = {
  id: 'maelle-le-goff',
  resumeLanguage: 'fr',
  basics: {
    name: 'Maëlle Le Goff',
    label: 'Infirmière coordinatrice',
    email: 'maelle.legoff@example.org',
    phone: '+33 1 99 00 50 12',
    location: 'Brest, France',
    summary:
      'Infirmière diplômée d’État depuis 2011, passée par la cardiologie, la réanimation et le domicile. J’aime organiser le travail d’une équipe sans perdre le contact avec les patients et souhaite préparer le concours de cadre de santé.',
  },
  work: [
    {
      company: 'Centre hospitalier de Porz-Avel',
      title: 'Infirmière coordinatrice, soins intensifs de cardiologie',
      location: 'Brest (29)',
      startDate: '2020-09',
      highlights: [
        'Coordination d’une équipe de 14 infirmières et de 9 aides-soignants ; plannings, remplacements et entretiens annuels.',
        'Mise en place d’une relève structurée au lit du patient : erreurs de transmission en baisse de 35 % en un an.',
        'Référente douleur du pôle depuis 2021, avec quatre demi-journées de formation par an pour les nouveaux arrivants.',
        'Encadrement d’une douzaine d’étudiants en soins infirmiers par an, dont les mises en situation du semestre 6.',
      ],
    },
    {
      company: 'Centre hospitalier de Porz-Avel',
      title: 'Infirmière en réanimation polyvalente',
      location: 'Brest (29)',
      startDate: '2015-03',
      endDate: '2019-08',
      highlights: [
        'Prise en charge de patients ventilés et sous épuration extrarénale dans une unité de 16 lits, en 12 heures de jour et de nuit.',
        'Rédaction du protocole de prévention des pneumopathies, repris en 2018 par la clinique Saint-Guénolé de Quimper.',
        'Tutorat de cinq collègues nouvellement affectées pendant leurs deux premiers mois.',
      ],
    },
    {
      company: 'Association Soins et Présence du Léon',
      title: 'Infirmière à domicile',
      location: 'Landerneau (29)',
      startDate: '2013-01',
      endDate: '2015-02',
      highlights: [
        'Tournées de 25 à 30 patients : pansements complexes, perfusions, préparation des piluliers et éducation au diabète.',
        'Lien quotidien avec les médecins traitants et les familles, astreinte téléphonique un week-end sur trois.',
      ],
    },
    {
      company: 'Clinique Saint-Guénolé',
      title: 'Infirmière de nuit, service de cardiologie',
      location: 'Quimper (29)',
      startDate: '2011-08',
      endDate: '2012-12',
      highlights: [
        'Surveillance de 22 patients après coronarographie, avec une aide-soignante et un interne de garde.',
      ],
    },
  ],
  education: [
    {
      institution: 'Université de l’Iroise',
      degree: 'D.U.',
      area: 'Prise en charge de la douleur',
      startDate: '2019-10',
      endDate: '2020-06',
    },
    {
      institution: 'Institut de formation en soins infirmiers de Kerlouan',
      degree: 'Diplôme d’État d’infirmier',
      area: 'Soins infirmiers',
      startDate: '2008-09',
      endDate: '2011-07',
    },
    {
      institution: 'Lycée Anatole-Kervella',
      degree: 'Baccalauréat ST2S',
      area: 'Sciences et technologies de la santé et du social',
      endDate: '2008',
    },
  ],
  skills: [
    {
      name: 'Soins',
      keywords: [
        'ventilation mécanique',
        'voies centrales',
        'évaluation de la douleur',
        'pansements complexes',
      ],
    },
    { name: 'Organisation', keywords: ['gestion des plannings', 'tutorat', 'démarche qualité'] },
    { name: 'Logiciels', keywords: ['dossier patient informatisé', 'Excel'] },
  ],
  certifications: [
    { name: 'AFGSU niveau 2', issuer: 'Centre d’enseignement des soins d’urgence de Brest', date: '2023-05' },
  ],
  languages: [
    { language: 'Français', fluency: 'langue maternelle' },
    { language: 'Breton', fluency: 'courant' },
    { language: 'Anglais', fluency: 'intermédiaire, B1' },
  ],
  projects: [],
  volunteering: [
    {
      organization: 'Skol an Aod, école associative de Plougastel',
      position: 'Trésorière',
      startDate: '2017',
      endDate: '2020',
      highlights: ['Tenue des comptes et organisation de deux fêtes annuelles qui financent la cantine.'],
    },
    {
      organization: 'Secouristes de la Rade',
      position: 'Infirmière bénévole',
      startDate: '2016-05',
      highlights: ['Postes de secours lors de festivals et de régates, une dizaine de week-ends par an.'],
    },
  ],
  interests: ['Fest-noz', 'Kayak de mer', 'Lecture'],
};
