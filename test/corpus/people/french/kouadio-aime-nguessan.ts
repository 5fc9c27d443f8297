import type { Person } from '../../person.js';

export const kouadioAimeNGuessan: Person = {
  id: 'kouadio-aime-nguessan',
  resumeLanguage: 'fr',
  basics: {
    name: "Kouadio Aimé N'Guessan",
    label: 'Sous-chef de cuisine',
    email: 'aime.nguessan@example.net',
    phone: '+33 1 99 00 54 71',
    location: 'Lyon, France',
    summary:
      "Cuisinier depuis 2012, formé à Abidjan et à Lyon, du self d'hôpital à la table gastronomique. Rapide, organisé et calme pendant le coup de feu. Permis B, mobile en Auvergne-Rhône-Alpes.",
  },
  work: [
    {
      company: 'Restaurant Chez Mère Philiberte',
      title: 'Sous-chef de cuisine',
      location: 'Lyon 5e',
      startDate: '2023-02',
      highlights: [
        'Second du chef dans une brigade de huit ; 70 couverts à midi, 90 le soir, carte changée toutes les six semaines.',
        "Coût matière ramené de 33 à 28 % par des fiches techniques et l'achat de bêtes entières à la ferme des Échelles.",
        'Responsable des plannings, des commandes et du plan de maîtrise sanitaire.',
        'Création du menu « Abidjan-Lyon », servi depuis 2024 le premier mardi du mois, complet à chaque fois.',
      ],
    },
    {
      company: 'Hôtel Le Grand Belvaffre',
      title: 'Chef de partie poissons',
      location: 'Megève',
      startDate: '2021-12',
      endDate: '2022-10',
      highlights: [
        "Saisons d'hiver et d'été : poste chaud, deux commis, jusqu'à 120 couverts par service.",
        'Remplacement du second pendant cinq semaines en février 2022.',
      ],
    },
    {
      company: 'Brasserie de la Manufacture',
      title: 'Chef de partie garde-manger',
      location: 'Saint-Étienne',
      startDate: '2018-09',
      endDate: '2020-10',
      highlights: [
        'Entrées froides, terrines et banquets de 200 personnes ; formation de trois apprentis en CAP.',
        'Établissement fermé à la suite de la crise sanitaire de 2020.',
      ],
    },
    {
      company: 'Sodalys Restauration Collective',
      title: 'Cuisinier en restauration collective (extra le week-end)',
      location: 'Vénissieux',
      startDate: '2017-06',
      endDate: '2019-03',
      highlights: [
        "Production de 900 repas par jour en liaison froide pour deux écoles et l'hôpital Sainte-Blandine.",
      ],
    },
    {
      company: 'Maison Gauffroy, traiteur',
      title: 'Commis de cuisine',
      location: 'Villeurbanne',
      startDate: '2015-09',
      endDate: '2017-05',
      highlights: [
        "Apprentissage en alternance : mise en place, cuissons et dressage pour des mariages et des séminaires d'entreprise.",
      ],
    },
    {
      company: 'Maquis La Lagune Bleue',
      title: 'Aide-cuisinier',
      location: 'Abidjan',
      startDate: '2012',
      endDate: '2014',
      highlights: [
        'Cuisine ivoirienne au feu de bois : attiéké, kedjenou et poisson braisé pour 150 clients par jour.',
      ],
    },
  ],
  education: [
    {
      institution: 'CFA des métiers de bouche du Rhône',
      degree: 'BP',
      area: 'Arts de la cuisine',
      startDate: '2017-09',
      endDate: '2019-06',
    },
    {
      institution: 'CFA des métiers de bouche du Rhône',
      degree: 'CAP',
      area: 'Cuisine',
      startDate: '2015-09',
      endDate: '2017-06',
    },
  ],
  skills: [
    { name: 'Cuisine', keywords: ['poissons', 'sauces', 'garde-manger', 'banquets', 'cuisine ivoirienne'] },
    { name: 'Gestion', keywords: ['fiches techniques', 'HACCP', 'commandes', 'coût matière'] },
  ],
  certifications: [
    { name: 'Sauveteur secouriste du travail (SST)', issuer: 'INRS', date: '2024' },
    { name: "Formation à l'hygiène alimentaire (HACCP)", issuer: 'CCI de Lyon', date: '2022-11' },
  ],
  languages: [
    { language: 'Français', fluency: 'courant' },
    { language: 'Baoulé', fluency: 'langue maternelle' },
    { language: 'Anglais', fluency: 'notions' },
  ],
  projects: [],
  awards: [
    { title: 'Prix du public, festival Saveurs croisées', awarder: 'Ville de Villeurbanne', date: '2025' },
    {
      title: 'Deuxième prix du concours régional du pâté en croûte',
      awarder: 'Confrérie des Gones Gourmands',
      date: '2019-11',
    },
    {
      title: 'Meilleur apprenti du département, cuisine',
      awarder: 'Chambre de métiers du Rhône',
      date: '2017-05',
    },
  ],
};
