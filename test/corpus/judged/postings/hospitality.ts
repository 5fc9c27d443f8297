import type { MarkedPosting } from '../posting.js';

export const hospitalityPostings: readonly MarkedPosting[] = [
  {
    id: 'sous-chef-short',
    occupation: 'chef',
    language: 'en',
    title: 'Sous Chef',
    level: 3,
    months: 48,
    insistsOn: [],
    text: `Busy 70-seat restaurant on the harbour, four years in good kitchens please. {must:line|You run the hot line in à la carte service}, {must:brigade|lead a brigade of six}, {must:purchasing|keep food cost in hand} and {must:haccp|know HACCP by heart}. {nice:menus|We change the menu every season and would like your ideas.} Two days off in a row, tips shared, staff meal at five.`,
  },
  {
    id: 'front-office-manager-lists',
    occupation: 'front-office-manager',
    language: 'en',
    title: 'Front Office Manager',
    level: 3,
    months: 60,
    insistsOn: [],
    text: `The Meridor is a 4-star house with 180 rooms next to the fair.

Key responsibilities
• Guests arrive, feel at home and come back
• The desk runs day and night

Qualifications
• {must:team|Minimum 5 years at reception, of which some in team leadership}
• {must:opera|Opera PMS or another property management system}
• {must:guests|Guest relations and complaints}
• {must:cash|Night audit and cash handling}
• {nice:revenue|Revenue management is a plus}
• {nice:groups|Group bookings}

Perks: discounted stays in 900 hotels, language courses, laundry of your uniform, birthdays off.`,
  },
  {
    id: 'chef-de-cuisine-fr',
    occupation: 'chef',
    language: 'fr',
    title: 'Chef de cuisine (H/F)',
    level: 4,
    months: 84,
    insistsOn: ['certificate'],
    text: `Auberge de 45 couverts en Savoie, ouverte à l’année, recherche son chef ou sa cheffe.

Nous attendons
– {must:menus|La création de cartes de saison}
– {must:brigade|L’encadrement de brigade}
– {must:purchasing|La maîtrise du coût matière}
– {must:haccp|La formation HACCP à jour (obligatoire)}
– 7 ans d’expérience en cuisine
– {nice:pastry|Un goût pour la pâtisserie}

Logement possible, deux jours de repos, fermeture à Noël.`,
  },
];
