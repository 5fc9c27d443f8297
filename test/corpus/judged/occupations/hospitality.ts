import { ability, type Occupation } from '../occupation.js';

/** Who cooks, and who receives the guests. */
export const hospitality: readonly Occupation[] = [
  {
    id: 'chef',
    trade: 'hospitality',
    people: 'chefs',
    titles: ['Apprentice Chef', 'Commis Chef', 'Chef de Partie', 'Sous Chef', 'Head Chef'],
    otherTitles: [
      'Kitchen Apprentice',
      'Assistant Cook',
      'Station Cook',
      'Second in the Kitchen',
      'Executive Chef',
    ],
    degree: ['Diploma', 'Professional Cookery'],
    certificate: ['Food Safety Level 3', 'Environmental Health Institute'],
    abroad: {
      language: 'fr',
      titles: [
        'Apprenti cuisinier',
        'Commis de cuisine',
        'Chef de partie',
        'Sous-chef de cuisine',
        'Chef de cuisine',
      ],
      degree: ['CAP', 'Cuisine'],
      certificate: 'Formation hygiène HACCP',
    },
    neighbour: 'front-office-manager',
    abilities: {
      line: ability(
        ['À la carte service', 'Hot line', 'Fine dining'],
        ['Cooked à la carte service for {n} covers', 'Ran the sauce station in à la carte service'],
        [
          'Sent out {n} plates a night from grill and sauté',
          'Held meat and fish in a busy evening with two cooks',
        ],
        [
          'Service à la carte',
          'Service à la carte de {n} couverts',
          'Tenue du poste saucier au service à la carte',
        ],
      ),
      menus: ability(
        ['Menu development', 'Seasonal menus', 'Recipe costing'],
        ['Did menu development every season', 'Menu development with {n} local farms'],
        [
          'Wrote new dishes four times a year and worked out what each may cost',
          'Turned what the market had into a short evening card',
        ],
        [
          'Création de cartes',
          'Création de cartes à chaque saison',
          'Création de cartes avec {n} producteurs locaux',
        ],
      ),
      haccp: ability(
        ['HACCP', 'Food hygiene', 'Allergen management'],
        ['Responsible for HACCP in the kitchen', 'Trained {n} people in HACCP'],
        [
          'Logged fridge temperatures, labelled nuts and milk, passed each inspection',
          'Kept raw and cooked apart and wrote it down',
        ],
        ['HACCP', 'Responsable HACCP en cuisine', 'Formation HACCP de {n} personnes'],
      ),
      brigade: ability(
        ['Kitchen brigade leadership', 'Training of cooks', 'Kitchen rotas'],
        ['Kitchen brigade leadership, {n} cooks', 'Kitchen brigade leadership and training of apprentices'],
        [
          'Taught young cooks knife work and patience, and made the rota fair',
          'Directed the pass and the people behind it',
        ],
        [
          'Encadrement de brigade',
          'Encadrement de brigade de {n} cuisiniers',
          'Encadrement de brigade et formation des apprentis',
        ],
      ),
      purchasing: ability(
        ['Food cost control', 'Ordering', 'Stock rotation'],
        ['Held food cost control at {n} %', 'Food cost control and ordering'],
        [
          'Ordered less, wasted less and used the trimmings',
          'Bargained with fishmongers and counted the cold store each Monday',
        ],
        [
          'Maîtrise du coût matière',
          'Maîtrise du coût matière à {n} %',
          'Maîtrise du coût matière et commandes',
        ],
      ),
      pastry: ability(
        ['Pastry', 'Desserts', 'Bakery'],
        ['Responsible for pastry and bread', 'Pastry for banquets of {n}'],
        [
          'Baked tarts, tempered chocolate and laminated dough at five in the morning',
          'Plated sweet courses and petits fours',
        ],
        [
          'Pâtisserie',
          'Responsable de la pâtisserie et du pain',
          'Pâtisserie pour banquets de {n} personnes',
        ],
      ),
    },
  },
  {
    id: 'front-office-manager',
    trade: 'hospitality',
    people: 'front office managers',
    titles: [
      'Hotel Reception Trainee',
      'Junior Receptionist',
      'Front Office Supervisor',
      'Front Office Manager',
      'Rooms Division Manager',
    ],
    otherTitles: [
      'Hotel Apprentice',
      'Guest Service Agent',
      'Duty Supervisor, Reception',
      'Head Receptionist',
      'Director of Rooms',
    ],
    degree: ['BA', 'Hotel Management'],
    certificate: ['Certified Front Desk Supervisor', 'Lodging Institute'],
    abroad: {
      language: 'fr',
      titles: [
        'Stagiaire réception',
        'Réceptionniste junior',
        'Chef de brigade réception',
        'Chef de réception',
        'Directeur de l’hébergement',
      ],
      degree: ['BTS', 'Management en hôtellerie'],
      certificate: 'Certificat de spécialisation accueil-réception',
    },
    neighbour: 'chef',
    abilities: {
      opera: ability(
        ['Opera PMS', 'Property management system', 'Fidelio'],
        ['Managed reservations in Opera PMS', 'Trained {n} colleagues on Opera PMS'],
        [
          'Checked guests in and out on Fidelio and its successors',
          'Assigned {n} rooms a day and settled the night’s accounts in the hotel system',
        ],
        ['Opera PMS', 'Gestion des réservations sous Opera PMS', 'Formation de {n} collègues à Opera PMS'],
      ),
      guests: ability(
        ['Guest relations', 'Complaint resolution', 'VIP service'],
        ['Responsible for guest relations, review score 9.{n}', 'Guest relations with regulars and VIPs'],
        [
          'Turned angry travellers into regulars by listening and a better room',
          'Knew by name who comes back and what they like',
        ],
        [
          'Relation client',
          'Responsable de la relation client, note de 9,{n}',
          'Relation client avec les habitués',
        ],
      ),
      revenue: ability(
        ['Revenue management', 'Yield management', 'Room rates'],
        [
          'Practised revenue management with daily rates',
          'Lifted occupancy by {n} % with revenue management',
        ],
        [
          'Raised prices for fair weeks and opened cheap ones when nights stayed empty',
          'Steered booking portals so that the house was full and paid well',
        ],
        [
          'Revenue management',
          'Revenue management avec tarifs quotidiens',
          'Hausse de {n} % de l’occupation grâce au revenue management',
        ],
      ),
      team: ability(
        ['Reception team leadership', 'Scheduling', 'Staff training'],
        ['Reception team leadership, {n} people', 'Reception team leadership in three shifts'],
        [
          'Hired, trained and scheduled the desk, nights included',
          'Took {n} agents from shy to sure at the counter',
        ],
        [
          'Encadrement de la réception',
          'Encadrement de la réception, {n} personnes',
          'Encadrement de la réception en trois équipes',
        ],
      ),
      cash: ability(
        ['Night audit', 'Cash handling', 'Invoicing'],
        ['Closed the day with night audit', 'Night audit and invoicing for {n} rooms'],
        [
          'Balanced tills and cards before morning and sent company bills',
          'Found missing postings and corrected them at three o’clock',
        ],
        ['Clôture de caisse', 'Clôture de caisse et facturation', 'Clôture de caisse de {n} chambres'],
      ),
      groups: ability(
        ['Group bookings', 'Events coordination', 'Conference service'],
        ['Handled group bookings of up to {n} rooms', 'Group bookings with travel agencies'],
        [
          'Looked after coach parties and congresses from enquiry to farewell',
          'Agreed allotments with tour operators',
        ],
        [
          'Réservations de groupes',
          'Réservations de groupes jusqu’à {n} chambres',
          'Réservations de groupes avec les agences',
        ],
      ),
    },
  },
];
