import type { Person } from '../../person.js';

export const francoisXavierHonig: Person = {
  id: 'francois-xavier-honig',
  resumeLanguage: 'fr',
  basics: {
    name: 'François-Xavier Hönig',
    label: 'Ingénieur génie civil – Directeur de projets',
    email: 'fx.honig@example.com',
    phone: '+33 1 99 00 55 80',
    location: 'Strasbourg, France',
    summary:
      'Ingénieur en génie civil, 27 ans d’expérience en ouvrages d’art et en infrastructures de transport, du bureau d’études au chantier. Habitué aux marchés publics, aux équipes internationales et aux projets de plus de 50 M€.',
  },
  work: [
    {
      company: 'Rhénane d’Ouvrages et de Travaux SAS',
      title: 'Directeur de projets',
      location: 'Strasbourg',
      startDate: '2017-01',
      highlights: [
        'Direction de trois projets simultanés (130 M€ cumulés), dont le viaduc de la Zornette et une extension de tramway.',
        'Viaduc de 640 m livré en 2021 avec deux mois d’avance et une marge supérieure de 1,8 point à l’étude de prix.',
        'Pilotage d’un groupement de cinq entreprises, dont Ponts & Fondations Iberia de Bilbao.',
        'Taux de fréquence des accidents divisé par trois entre 2017 et 2022 sur l’ensemble des chantiers.',
        'Recrutement et suivi de huit ingénieurs travaux ; parrain de la promotion 2020 d’une école d’ingénieurs.',
        'Premier chantier de la région en béton bas carbone : 9 000 m³ coulés, 22 % d’émissions en moins.',
      ],
    },
    {
      company: 'Rhénane d’Ouvrages et de Travaux SAS',
      title: 'Conducteur de travaux principal',
      location: 'Mulhouse',
      startDate: '2010-04',
      endDate: '2016-12',
      highlights: [
        'Réalisation de 14 ponts-routes et ponts-rails, budgets de 2 à 18 M€, équipes de 20 à 60 compagnons.',
        'Remplacement d’un pont ferroviaire à Colmar en 54 heures d’interruption de trafic, de nuit et sans réserve.',
      ],
    },
    {
      company: 'Halvorson Pryce International',
      title: 'Ingénieur structure, détaché à Douala puis à Libreville',
      location: 'Douala, Cameroun',
      startDate: '2005',
      endDate: '2010',
      highlights: [
        'Études d’exécution et contrôle d’un quai de 320 m et de deux ponts sur la Dibamba, en français et en anglais.',
        'Formation de six projeteurs camerounais aux Eurocodes ; deux dirigent aujourd’hui leur bureau d’études.',
      ],
    },
    {
      company: 'Conseil général du Haut-Kochersberg, service des routes',
      title: 'Ingénieur ouvrages d’art',
      location: 'Saverne',
      startDate: '2001',
      endDate: '2004',
      highlights: [
        'Inspection de 480 ponts et murs de soutènement, programmation pluriannuelle des réparations.',
      ],
    },
    {
      company: 'Bureau d’études Klein-Offenstein',
      title: 'Ingénieur calcul de structures',
      location: 'Haguenau',
      startDate: '1999',
      endDate: '2001',
      highlights: [
        'Notes de calcul et plans de ferraillage de bâtiments industriels et de réservoirs en béton précontraint.',
      ],
    },
  ],
  education: [
    {
      institution: 'Institut de management du Rhin supérieur',
      degree: 'Executive MBA',
      area: 'Management de projets internationaux',
      startDate: '2014',
      endDate: '2015',
    },
    {
      institution: 'École nationale des arts et travaux de Strasbourg',
      degree: 'Diplôme d’ingénieur',
      area: 'Génie civil',
      startDate: '1996',
      endDate: '1999',
    },
    {
      institution: 'IUT de Haute-Bruche',
      degree: 'DUT',
      area: 'Génie civil',
      startDate: '1994',
      endDate: '1996',
    },
  ],
  skills: [
    {
      name: 'Technique',
      keywords: ['ouvrages d’art', 'béton précontraint', 'Eurocodes', 'géotechnique', 'phasage'],
    },
    {
      name: 'Direction',
      keywords: ['marchés publics', 'gestion contractuelle', 'sécurité', 'planification'],
    },
    { name: 'Logiciels', keywords: ['Robot Structural Analysis', 'AutoCAD', 'Primavera P6', 'MS Project'] },
  ],
  certifications: [
    {
      name: 'Project Management Professional (PMP)',
      issuer: 'Project Management Institute',
      date: '2016-02',
    },
  ],
  languages: [
    { language: 'Français', fluency: 'langue maternelle' },
    { language: 'Allemand', fluency: 'bilingue' },
    { language: 'Alsacien', fluency: 'parlé' },
    { language: 'Anglais', fluency: 'courant, usage professionnel' },
  ],
  projects: [
    {
      name: 'Guide des inspections d’ouvrages en maçonnerie',
      description: 'Coauteur d’un guide de 80 pages diffusé aux services techniques de douze départements.',
    },
  ],
};
