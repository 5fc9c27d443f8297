import type { Person } from '../../person.js';

export const jeanBaptisteTremblayGagne: Person = {
  id: 'jean-baptiste-tremblay-gagne',
  resumeLanguage: 'fr',
  basics: {
    name: 'Jean-Baptiste Tremblay-Gagné',
    label: 'Compagnon électricien',
    email: 'jb.tremblay@example.com',
    phone: '+33 1 99 00 51 33',
    location: 'Saguenay (Québec), Canada',
    summary:
      "Électricien de métier avec plus de vingt ans de chantier, du résidentiel à l'aluminerie. Autonome, ponctuel et pointilleux sur la sécurité. Disponible pour des séjours en région éloignée (7/7 ou 14/14).",
  },
  work: [
    {
      company: 'Les Entreprises électriques Bouffard et Fils inc.',
      title: 'Contremaître électricien (apprenti, puis compagnon)',
      location: 'Saguenay',
      startDate: '2003',
      highlights: [
        "Supervision de 6 à 12 électriciens et apprentis depuis 2016, sur des chantiers industriels allant jusqu'à 4 M$.",
        "Réfection complète de la distribution 600 V d'une scierie à Saint-Félicien pendant un arrêt de dix jours en 2019.",
        "De 2009 à 2015, entretien à contrat à l'Aluminerie de la Baie-des-Brumes : 85 démarreurs remplacés par des variateurs.",
        'Aucun accident avec perte de temps depuis 2017 ; pause sécurité de dix minutes chaque lundi matin.',
        "Filage complet d'une soixantaine de maisons et de quatre immeubles de 16 logements pendant l'apprentissage.",
        'Lecture des plans avec les ingénieurs, commande du matériel et suivi des heures par projet.',
      ],
    },
  ],
  education: [
    {
      institution: 'Centre de formation professionnelle du Fjord',
      degree: 'ASP',
      area: "Lancement d'une entreprise",
      endDate: '2010',
    },
    {
      institution: 'Centre de formation professionnelle du Fjord',
      degree: "Diplôme d'études professionnelles (DEP)",
      area: 'Électricité',
      startDate: '2001',
      endDate: '2003',
    },
    {
      institution: 'École secondaire Louis-Fréchon',
      degree: "Diplôme d'études secondaires",
      area: 'Formation générale',
      endDate: '2001',
    },
  ],
  skills: [
    {
      name: 'Électricité',
      keywords: ['600 V', 'moyenne tension', 'variateurs de vitesse', 'automates', 'bornes de recharge'],
    },
    { name: 'Chantier', keywords: ['lecture de plans', 'cadenassage', 'nacelle', 'estimation'] },
  ],
  certifications: [
    { name: 'Secourisme en milieu de travail', issuer: 'CNESST', date: '2024-02' },
    {
      name: 'Certificat de compétence-compagnon, électricien',
      issuer: 'Commission de la construction du Québec',
      date: '2008-06',
    },
    {
      name: 'Santé et sécurité générale sur les chantiers de construction',
      issuer: 'ASP Construction',
      date: '2002',
    },
  ],
  languages: [
    { language: 'Français', fluency: 'langue maternelle' },
    { language: 'Anglais', fluency: 'fonctionnel' },
  ],
  projects: [],
  volunteering: [
    {
      organization: 'Hockey mineur Les Brumes de La Baie',
      position: 'Entraîneur, catégorie M13',
      startDate: '2012-09',
      highlights: ['Deux entraînements et un match par semaine pour 17 jeunes, de septembre à avril.'],
    },
  ],
  interests: ['Hockey', 'Pêche blanche', 'Motoneige', "Restauration d'un chalet"],
};
