import { ability, type Occupation } from '../occupation.js';

/** Who lays the cables, and who joins the wood. */
export const crafts: readonly Occupation[] = [
  {
    id: 'electrician',
    trade: 'crafts',
    people: 'electricians',
    titles: [
      'Apprentice Electrician',
      'Electrician’s Improver',
      'Electrician',
      'Senior Electrician',
      'Electrical Foreman',
    ],
    otherTitles: [
      'Electrical Trainee',
      'Electrical Mate',
      'Electrical Fitter',
      'Chargehand, Electrical',
      'Electrical Supervisor',
    ],
    degree: ['NVQ Level 3', 'Electrical Installation'],
    certificate: ['Wiring Regulations 18th Edition', 'City and Guilds'],
    abroad: {
      language: 'de',
      titles: [
        'Auszubildender Elektroniker',
        'Jungfacharbeiter Elektro',
        'Elektroniker für Energie- und Gebäudetechnik',
        'Vorarbeiter Elektro',
        'Elektromeister',
      ],
      degree: ['Ausbildung', 'Elektroniker Energie- und Gebäudetechnik'],
      certificate: 'Elektrofachkraft nach VDE 1000-10',
    },
    neighbour: 'joiner',
    abilities: {
      installation: ability(
        ['Electrical installation', 'Wiring', 'First and second fix'],
        ['Electrical installation in {n} flats', 'Electrical installation of offices and schools'],
        [
          'Pulled cables, set boxes and connected lights and sockets',
          'Wired {n} new homes from the meter to the last switch',
        ],
        [
          'Elektroinstallation',
          'Elektroinstallation in {n} Wohnungen',
          'Elektroinstallation von Büros und Schulen',
        ],
      ),
      testing: ability(
        ['Inspection and testing', 'Fault finding', 'Insulation testing'],
        ['Inspection and testing to regulations', 'Inspection and testing of {n} circuits a week'],
        [
          'Measured loops and insulation and signed the certificate',
          'Found why a breaker tripped that others had changed twice',
        ],
        [
          'Prüfung elektrischer Anlagen',
          'Prüfung elektrischer Anlagen nach VDE',
          'Prüfung von elektrischen Anlagen, {n} Stromkreise in der Woche',
        ],
      ),
      panels: ability(
        ['Distribution boards', 'Switchgear', 'Control panels'],
        ['Built distribution boards for {n} sites', 'Connected distribution boards and contactors'],
        [
          'Assembled control cabinets from the drawing and labelled each core',
          'Changed old fuse boxes for modern breakers',
        ],
        ['Verteilerbau', 'Verteilerbau für {n} Baustellen', 'Verteilerbau und Anschluss von Schützen'],
      ),
      solar: ability(
        ['Photovoltaics', 'Solar installation', 'Battery storage'],
        ['Installed photovoltaics on {n} roofs', 'Photovoltaics with battery storage and wallbox'],
        [
          'Put panels and inverters on farm roofs and fed the grid',
          'Connected car chargers and home batteries',
        ],
        ['Photovoltaik', 'Montage von Photovoltaik auf {n} Dächern', 'Photovoltaik mit Speicher und Wallbox'],
      ),
      drawings: ability(
        ['Reading circuit diagrams', 'Electrical drawings', 'EPLAN'],
        ['Reading circuit diagrams and marking changes', 'Reading circuit diagrams of {n} machines'],
        [
          'Worked from plans alone and drew in what was built otherwise',
          'Understood the schematic before touching the machine',
        ],
        [
          'Lesen von Schaltplänen',
          'Lesen von Schaltplänen und Eintragen von Änderungen',
          'Lesen von Schaltplänen an {n} Maschinen',
        ],
      ),
      smart: ability(
        ['KNX', 'Building automation', 'Smart home'],
        ['Programmed KNX in {n} buildings', 'KNX for blinds, light and heating'],
        [
          'Made light, blinds and heating obey one touch panel',
          'Set up bus systems so that empty rooms go dark',
        ],
        ['KNX', 'Programmierung von KNX in {n} Gebäuden', 'KNX für Jalousien, Licht und Heizung'],
      ),
    },
  },
  {
    id: 'joiner',
    trade: 'crafts',
    people: 'joiners',
    titles: ['Apprentice Joiner', 'Joiner’s Improver', 'Joiner', 'Senior Joiner', 'Joinery Foreman'],
    otherTitles: [
      'Woodworking Trainee',
      'Bench Hand Assistant',
      'Cabinetmaker',
      'Lead Bench Joiner',
      'Workshop Manager',
    ],
    degree: ['NVQ Level 3', 'Bench Joinery'],
    certificate: ['Woodworking Machinery Certificate', 'Crafts Board'],
    abroad: {
      language: 'de',
      titles: [
        'Auszubildender Tischler',
        'Tischler Berufsanfänger',
        'Tischlergeselle',
        'Vorarbeiter Tischlerei',
        'Tischlermeister',
      ],
      degree: ['Ausbildung', 'Tischler'],
      certificate: 'Maschinenschein Holz (TSM)',
    },
    neighbour: 'electrician',
    abilities: {
      furniture: ability(
        ['Furniture making', 'Cabinetmaking', 'Solid wood'],
        ['Furniture making to measure, {n} pieces a year', 'Furniture making from drawing to oiling'],
        [
          'Built wardrobes and tables of oak and ash to the customer’s wish',
          'Dovetailed drawers by hand and veneered fronts',
        ],
        ['Möbelbau', 'Möbelbau nach Maß, {n} Stücke im Jahr', 'Möbelbau von der Zeichnung bis zum Ölen'],
      ),
      windows: ability(
        ['Windows and doors', 'Door hanging', 'Glazing'],
        ['Made and fitted windows and doors in {n} houses', 'Windows and doors for listed buildings'],
        [
          'Hung {n} fire-rated leaves and adjusted their closers',
          'Copied old sashes profile by profile and glazed them',
        ],
        [
          'Fenster und Türen',
          'Bau und Einbau von Fenstern und Türen in {n} Häusern',
          'Fenster und Türen für Baudenkmäler',
        ],
      ),
      machines: ability(
        ['CNC woodworking', 'Spindle moulder', 'Panel saw'],
        ['Ran CNC woodworking with {n} programs', 'CNC woodworking for kitchen fronts'],
        [
          'Programmed the five-axis router and set its cutters',
          'Cut, planed and moulded on machines that forgive nothing',
        ],
        [
          'CNC-Holzbearbeitung',
          'CNC-Holzbearbeitung mit {n} Programmen',
          'CNC-Holzbearbeitung für Küchenfronten',
        ],
      ),
      fitting: ability(
        ['Site fitting', 'Kitchen installation', 'Interior fit-out'],
        ['Site fitting of {n} kitchens a year', 'Site fitting of shops overnight'],
        [
          'Scribed worktops to crooked walls in lived-in homes',
          'Set counters and shelves in {n} shops before opening',
        ],
        ['Montage vor Ort', 'Montage vor Ort von {n} Küchen im Jahr', 'Montage vor Ort von Läden über Nacht'],
      ),
      stairs: ability(
        ['Staircases', 'Stair building', 'Handrails'],
        ['Built staircases for {n} houses', 'Measured and built winding staircases'],
        ['Set out treads full size on the floor and cut the strings', 'Bent handrails around two floors'],
        ['Treppenbau', 'Treppenbau für {n} Häuser', 'Aufmaß und Treppenbau, auch gewendelt'],
      ),
      finishing: ability(
        ['Surface finishing', 'Lacquering', 'Staining'],
        ['Surface finishing by spray', 'Surface finishing of {n} square metres a week'],
        [
          'Sanded, stained and lacquered until no speck was left',
          'Matched the colour of a hundred-year-old panel',
        ],
        [
          'Oberflächenbehandlung',
          'Oberflächenbehandlung im Spritzverfahren',
          'Oberflächenbehandlung von {n} Quadratmetern in der Woche',
        ],
      ),
    },
  },
];
