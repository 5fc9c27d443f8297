import type { Person } from '../../person.js';

export const soleneQuemenerRuffier: Person = {
  id: 'solene-quemener-ruffier',
  resumeLanguage: 'fr',
  basics: {
    name: 'Solène Quéméner-Ruffier',
    label: 'Développeuse full-stack',
    email: 'solene.quemener@example.net',
    phone: '+33 1 99 00 53 19',
    location: 'Nantes, France',
    url: 'https://solene-qr.example.net',
    summary:
      "Ancienne professeure de mathématiques, développeuse web depuis 2020. À l'aise de la base de données à l'interface, attachée à l'accessibilité et aux revues de code bienveillantes. Je cherche une équipe produit où l'on parle aux utilisateurs.",
  },
  work: [
    {
      company: 'Marégraphe',
      title: 'Développeuse full-stack',
      location: 'Nantes (télétravail partiel)',
      startDate: '2022-03',
      highlights: [
        "Développement en TypeScript, React et NestJS d'une plateforme de réservation de places de port, 140 ports clients.",
        'Mise en conformité RGAA du parcours de paiement : 52 critères corrigés, audit externe à 94 % en juin 2024.',
        "Passage de webpack à Vite et découpage de l'application ; construction réduite de 7 minutes à 50 secondes.",
        "Encadrement d'une alternante et de deux stagiaires, animation de l'atelier qualité du jeudi.",
        "Astreinte technique une semaine sur six, avec rédaction des comptes rendus d'incident.",
      ],
    },
    {
      company: 'Scop Les Tisserands du Code',
      title: 'Développeuse web',
      location: 'Rennes',
      startDate: '2020-09',
      endDate: '2022-02',
      highlights: [
        'Sites et extranets en Symfony et Vue.js pour des collectivités, dont la Communauté de communes du Pays de Brennoc.',
        "Reprise d'une application PHP sans tests : couverture de 0 à 68 % en huit mois, puis migration vers PHP 8.",
      ],
    },
    {
      company: 'Marégraphe',
      title: 'Stagiaire développeuse',
      location: 'Nantes',
      startDate: '2020-03',
      endDate: '2020-07',
      highlights: [
        "Prototype d'une carte des mouillages avec Leaflet et PostGIS, mis en ligne à l'été 2020.",
      ],
    },
    {
      company: 'Collège Suzanne-Kérivel',
      title: 'Professeure certifiée de mathématiques',
      location: 'Saint-Nazaire',
      startDate: '2013-09',
      endDate: '2019-08',
      highlights: [
        'Cinq classes de la 6e à la 3e, professeure principale en 3e pendant quatre ans.',
        "Création d'un club de programmation avec Scratch puis Python : 30 élèves par an, dont la moitié de filles.",
      ],
    },
  ],
  education: [
    {
      institution: 'École du numérique Grand-Ouest',
      degree: 'Titre RNCP niveau 6',
      area: "Conceptrice développeuse d'applications",
      startDate: '2019-09',
      endDate: '2020-07',
    },
    {
      institution: "Université de l'Erdre",
      degree: 'Master MEEF',
      area: 'Enseignement des mathématiques',
      startDate: '2011-09',
      endDate: '2013-06',
    },
    {
      institution: "Université de l'Erdre",
      degree: 'Licence',
      area: 'Mathématiques',
      startDate: '2008-09',
      endDate: '2011-06',
    },
  ],
  skills: [
    { name: 'Langages', keywords: ['TypeScript', 'JavaScript', 'PHP', 'Python', 'SQL', 'HTML/CSS'] },
    { name: 'Cadres', keywords: ['React', 'NestJS', 'Symfony', 'Vue.js'] },
    { name: 'Outils', keywords: ['PostgreSQL', 'Docker', 'GitLab CI', 'Playwright', 'Figma'] },
  ],
  certifications: [
    { name: 'Professional Scrum Master I', issuer: 'Scrum.org', date: '2023-01' },
    { name: 'CAPES de mathématiques', issuer: "Ministère de l'Éducation nationale", date: '2012' },
  ],
  languages: [
    { language: 'Français', fluency: 'langue maternelle' },
    { language: 'Anglais', fluency: 'courant, technique et oral' },
  ],
  projects: [
    {
      name: 'Tables tournantes',
      description:
        'Application libre de révision des tables de multiplication, utilisée par une quarantaine de classes.',
    },
    {
      name: 'a11y-fr-lint',
      description:
        'Règles de lint qui signalent les intitulés de liens vagues en français, 300 téléchargements par semaine.',
    },
  ],
  awards: [
    {
      title: 'Prix « Reconversion » du trophée Femmes et Numérique',
      awarder: 'Cercle numérique ligérien',
      date: '2023-11',
    },
  ],
  interests: ['Voile légère', 'Tricot', 'Jeux de société'],
};
