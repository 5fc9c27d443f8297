import type { HeaderWords } from './header-words.js';

export const french: HeaderWords = {
  language: 'fr',
  people: ['Solène de La Bruyère', "Étienne d'Aubrac", 'Anne-Lise Kergoat', 'Maël Le Goff', 'Yasmine Benhaddou', 'Hugo Vasseur-Martin', 'Clémence Ozanne', 'Théo Larrivière'],
  titles: {
    known: ['Développeuse web', 'Chef de projet', 'Infirmière diplômée d’État', 'Responsable des achats', 'Assistant administratif', 'Conseillère clientèle, particuliers', 'Technicien de maintenance', 'Comptable', 'Stagiaire en communication', 'Directrice adjointe', 'Serveur / Barman'],
    unknown: ['Souffleuse de verre', 'Sonneur', 'Fonte et ciselure', 'Maître-nageur', 'Premier violon', 'Passeur de rivière', 'Création de la rubrique Jeux', 'Luthière', 'Vigie'],
  },
  companies: {
    known: ['Ponts du Nord SARL', 'Banque de Valmont', 'Hôpital Saint-Brieg', 'Groupe Tercelin', 'Mairie de Valmont', 'Imprimerie Lacaze', 'Lycée des Tilleuls', 'Clinique du Parc', 'Studio Arcade SAS'],
    unknown: ['Velmorance', 'Kermadec et Filles', 'Les Trois Tilleuls', 'Maxence Oriol', 'Nord 54', 'Quintelle', 'Brise-Lames', 'Héronval', 'Orme et Cie Bleue'],
  },
  places: {
    known: ['Lyon', 'Nantes', 'Paris, France', 'Bordeaux', 'Lille', 'Genève, Suisse', 'Toulouse', 'Télétravail'],
    unknown: ['Valmont-le-Haut', 'Saint-Brieg', 'Port-Ellerec', 'Couvrances'],
  },
  schools: {
    known: ['Université de Nantes', 'École nationale supérieure des mines', 'Lycée Jean-Macé', 'IUT de Valmont', 'Institut Kergoat', 'INSA Lyon'],
    unknown: ['Centrale Valmont', 'La Cambrelle', 'Gobelins', 'Ferrandi'],
  },
  degrees: ['Licence', 'Master', 'Doctorat', 'BTS', 'DUT', 'Diplôme d’ingénieur'],
  degreeJoint: ' en ',
  subjects: ['informatique', 'économie', 'génie mécanique', 'lettres modernes', 'biologie marine', 'gestion', 'droit'],
  at: ' chez ',
  terms: ['Temps plein', 'Temps partiel', 'CDI', 'CDD', 'Stage'],
  durations: ['2 ans 3 mois', '11 mois', '1 an'],
  about: ['Fabricant familial d’outils de jardin, 40 salariés', 'Transporteur régional présent dans douze ports.'],
  work: ['Tenue des comptes de trois dépôts', 'Animation d’une équipe de six personnes', 'Réduction des délais d’un tiers', 'Formation des nouveaux venus de l’équipe de nuit', 'Élaboration des plannings avec les élus', 'Rédaction du manuel des nouveaux salariés'],
  headings: { summary: 'Profil', work: 'Expérience professionnelle', education: 'Formation', skills: 'Compétences' },
  summary: 'J’aime les équipes calmes, les objectifs clairs et le travail qui dure.',
  skills: 'Excel, Python, Négociation, SQL',
}; // prettier-ignore
