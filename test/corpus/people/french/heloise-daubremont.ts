import type { Person } from '../../person.js';

export const heloiseDAubremont: Person = {
  id: 'heloise-daubremont',
  resumeLanguage: 'fr',
  basics: {
    name: 'Héloïse d’Aubremont',
    label: 'Architecte HMONP',
    email: 'heloise.daubremont@example.com',
    phone: '+33 1 99 00 54 05',
    location: 'Esch-sur-Alzette, Luxembourg',
    url: 'https://atelier-aubremont.example.com',
    summary:
      'Architecte formée à Nancy et à Porto, spécialisée dans la transformation du bâti existant et la construction en bois. De l’esquisse à la réception du chantier, en France et au Luxembourg.',
  },
  work: [
    {
      company: 'École d’architecture des Trois-Frontières',
      title: 'Enseignante vacataire, atelier de projet',
      location: 'Metz',
      startDate: '2021-09',
      highlights: [
        'Atelier de deuxième année sur la réhabilitation des cités ouvrières, 24 étudiants, un jour par semaine.',
      ],
    },
    {
      company: 'Weiler Kieffer Architectes Sàrl',
      title: 'Architecte, cheffe de projet',
      location: 'Esch-sur-Alzette',
      startDate: '2018-05',
      highlights: [
        'Transformation d’une halle de laminoir à Differdange en médiathèque de 3 800 m², livrée en octobre 2023.',
        'École fondamentale de 12 classes en ossature bois : projet, autorisations, appel d’offres et direction des travaux.',
        'Coordination des ingénieurs en structure, fluides et acoustique ; maquette BIM partagée sous Revit.',
        'Budget global suivi de 21 millions d’euros, avec un dépassement moyen inférieur à 3 %.',
      ],
    },
    {
      company: 'd’Aubremont Architecture',
      title: 'Architecte indépendante',
      location: 'Thionville (57)',
      startDate: '2016-01',
      endDate: '2018-12',
      highlights: [
        'Onze extensions et rénovations de maisons individuelles, du relevé au parfait achèvement.',
        'Lauréate avec le paysagiste Atelier Combe-Noire d’un concours pour la place du marché de Rodeval.',
      ],
    },
    {
      company: 'Agence Perrin-Schaeffer',
      title: 'Architecte collaboratrice',
      location: 'Nancy',
      startDate: '2012-10',
      endDate: '2015-12',
      highlights: [
        'Permis de construire et dossiers de consultation pour 210 logements sociaux répartis sur sept opérations.',
        'Suivi de chantier hebdomadaire de la résidence Clos-des-Mirabelles à Toul, 46 logements passifs.',
      ],
    },
    {
      company: 'Ateliê Ribeira Branca',
      title: 'Stagiaire architecte',
      location: 'Porto',
      startDate: '2011-02',
      endDate: '2011-08',
      highlights: [
        'Maquettes, relevés et plans d’exécution pour la rénovation de trois immeubles du centre ancien.',
      ],
    },
  ],
  education: [
    {
      institution: 'École d’architecture des Trois-Frontières',
      degree: 'HMONP',
      area: 'Habilitation à la maîtrise d’œuvre en son nom propre',
      startDate: '2013-09',
      endDate: '2014-07',
    },
    {
      institution: 'École d’architecture des Trois-Frontières',
      degree: 'Diplôme d’État d’architecte (DEA)',
      area: 'Architecture, mention recherche',
      startDate: '2009-09',
      endDate: '2012-07',
    },
    {
      institution: 'École d’architecture de la Moselle',
      degree: 'Licence',
      area: 'Études en architecture',
      startDate: '2006-09',
      endDate: '2009-07',
    },
  ],
  skills: [
    { name: 'Conception', keywords: ['réhabilitation', 'construction bois', 'bâtiment passif', 'urbanisme'] },
    { name: 'Logiciels', keywords: ['Revit', 'ArchiCAD', 'AutoCAD', 'SketchUp', 'Adobe InDesign'] },
    { name: 'Chantier', keywords: ['CCTP', 'appels d’offres', 'OPC', 'suivi financier'] },
  ],
  certifications: [
    { name: 'Concepteur européen bâtiment passif (CEPH)', issuer: 'Passivhaus Institut', date: '2019-03' },
  ],
  languages: [
    { language: 'Français', fluency: 'langue maternelle' },
    { language: 'Allemand', fluency: 'courant, C1' },
    { language: 'Portugais', fluency: 'bon niveau' },
    { language: 'Luxembourgeois', fluency: 'notions' },
    { language: 'Anglais', fluency: 'professionnel' },
  ],
  projects: [
    {
      name: 'Cabane des Trois-Chênes',
      description:
        'Refuge en bois local de 28 m² construit avec des étudiants et un charpentier, ouvert au public en 2022.',
    },
  ],
  awards: [
    {
      title: 'Prix régional de la construction bois, catégorie équipements',
      awarder: 'Filière Bois Grande Région',
      date: '2024-06',
    },
    {
      title: 'Mention au palmarès des jeunes architectes',
      awarder: 'Maison de l’architecture de la Moselle',
      date: '2017',
    },
  ],
};
