import { ability, type Occupation } from '../occupation.js';

/** Who runs the site, and who counts its costs. */
export const construction: readonly Occupation[] = [
  {
    id: 'site-manager',
    trade: 'construction',
    people: 'site managers',
    titles: [
      'Site Management Trainee',
      'Assistant Site Manager',
      'Site Manager',
      'Senior Site Manager',
      'Construction Director',
    ],
    otherTitles: [
      'Building Student Placement',
      'Junior Works Supervisor',
      'Works Supervisor',
      'Senior Project Supervisor, Building',
      'Contracts Manager',
    ],
    degree: ['BSc', 'Civil Engineering'],
    certificate: ['Site Management Safety Training (SMSTS)', 'CITB'],
    abroad: {
      language: 'es',
      titles: [
        'Becario de obra',
        'Ayudante de jefe de obra',
        'Jefe de obra',
        'Jefe de obra sénior',
        'Director de construcción',
      ],
      degree: ['Grado', 'Ingeniería Civil'],
      certificate: 'Tarjeta profesional de la construcción (TPC)',
    },
    neighbour: 'quantity-surveyor',
    abilities: {
      sites: ability(
        ['Site supervision', 'Construction management', 'Site coordination'],
        ['Site supervision of {n} flats', 'Site supervision from excavation to handover'],
        [
          'Walked the slab at seven, told {n} trades where to go and what comes next',
          'Brought a school from the first pile to the keys',
        ],
        [
          'Dirección de obra',
          'Dirección de obra de {n} viviendas',
          'Dirección de obra desde la excavación hasta la entrega',
        ],
      ),
      schedule: ability(
        ['Construction scheduling', 'Primavera P6', 'Programme planning'],
        ['Construction scheduling in Primavera', 'Construction scheduling over {n} months'],
        [
          'Drew up what happens in which week and caught up three weeks of frost',
          'Planned crane, concrete and crews day by day',
        ],
        ['Planificación de obra', 'Planificación de obra con Primavera', 'Planificación de obra a {n} meses'],
      ),
      safety: ability(
        ['Site safety', 'Health and safety on site', 'Toolbox talks'],
        ['Responsible for site safety of {n} workers', 'Site safety without a lost day'],
        [
          'Stopped work when a railing was missing and talked with the crew each morning',
          'Checked scaffolds, trenches and cranes weekly',
        ],
        [
          'Seguridad en obra',
          'Responsable de seguridad en obra de {n} trabajadores',
          'Seguridad en obra sin bajas',
        ],
      ),
      subcontractors: ability(
        ['Subcontractor management', 'Trade contractors', 'Works procurement'],
        ['Subcontractor management of {n} firms', 'Subcontractor management and weekly meetings'],
        [
          'Held plumbers, plasterers and roofers to what they had signed',
          'Chose firms, agreed dates and accepted their work',
        ],
        [
          'Gestión de subcontratas',
          'Gestión de {n} subcontratas',
          'Gestión de subcontratas y reuniones semanales',
        ],
      ),
      quality: ability(
        ['Quality inspection', 'Snagging', 'Defects management'],
        ['Quality inspection before handover', 'Quality inspection with {n} points a flat'],
        [
          'Listed what was crooked or leaking and had it mended before the owners came',
          'Measured flatness and moisture at each stage',
        ],
        [
          'Control de calidad',
          'Control de calidad antes de la entrega',
          'Control de calidad con {n} puntos por vivienda',
        ],
      ),
      bim: ability(
        ['BIM', 'Revit', 'Digital site model'],
        ['Used BIM on site', 'BIM coordination of {n} models'],
        [
          'Found clashes of ducts and beams in the model, not on the ceiling',
          'Took tablets with the 3D plan to the scaffold',
        ],
        ['BIM', 'Uso de BIM en obra', 'Coordinación BIM de {n} modelos'],
      ),
    },
  },
  {
    id: 'quantity-surveyor',
    trade: 'construction',
    people: 'quantity surveyors',
    titles: [
      'Trainee Quantity Surveyor',
      'Assistant Quantity Surveyor',
      'Quantity Surveyor',
      'Senior Quantity Surveyor',
      'Commercial Manager, Construction',
    ],
    otherTitles: [
      'Estimating Student',
      'Junior Estimator',
      'Cost Engineer',
      'Senior Cost Consultant',
      'Head of Commercial',
    ],
    degree: ['BSc', 'Quantity Surveying'],
    certificate: ['Chartered Surveyor (MRICS)', 'RICS'],
    abroad: {
      language: 'es',
      titles: [
        'Becario de costes',
        'Técnico júnior de mediciones',
        'Técnico de mediciones y presupuestos',
        'Técnico sénior de costes',
        'Jefe de estudios y presupuestos',
      ],
      degree: ['Grado', 'Arquitectura Técnica'],
      certificate: 'Colegiado en Arquitectura Técnica',
    },
    neighbour: 'site-manager',
    abilities: {
      estimates: ability(
        ['Cost estimating', 'Estimates', 'Cost planning'],
        ['Cost estimating for {n} projects', 'Cost estimating from sketch to tender'],
        [
          'Said what a building will cost when there were only sketches',
          'Priced {n} schools within four per cent of the final sum',
        ],
        [
          'Presupuestos',
          'Elaboración de presupuestos de {n} proyectos',
          'Presupuestos desde el croquis hasta la licitación',
        ],
      ),
      takeoff: ability(
        ['Quantity take-off', 'Bills of quantities', 'Measurement'],
        ['Quantity take-off from drawings', 'Quantity take-off for {n} lots'],
        [
          'Counted every metre of wall and cubic metre of concrete from the plans',
          'Wrote bills item by item',
        ],
        ['Mediciones', 'Mediciones sobre plano', 'Mediciones de {n} lotes'],
      ),
      contracts: ability(
        ['Contract administration', 'NEC', 'JCT'],
        ['Contract administration under JCT', 'Contract administration of {n} packages'],
        [
          'Sent notices in time and kept the file that decides a dispute',
          'Applied NEC clauses to delays and early warnings',
        ],
        [
          'Administración de contratos',
          'Administración de contratos de obra',
          'Administración de {n} contratos',
        ],
      ),
      valuations: ability(
        ['Interim valuations', 'Payment applications', 'Certifying payments'],
        ['Interim valuations every month', 'Interim valuations of {n} contractors'],
        [
          'Measured what was built by month’s end and what is owed for it',
          'Checked bills against the wall itself',
        ],
        [
          'Certificaciones de obra',
          'Certificaciones de obra mensuales',
          'Certificaciones de obra de {n} contratas',
        ],
      ),
      variations: ability(
        ['Variations and claims', 'Change control', 'Final accounts'],
        ['Settled variations and claims', 'Variations and claims of {n} million'],
        [
          'Priced what the client changed his mind about and agreed it',
          'Closed final accounts without lawyers',
        ],
        [
          'Modificados y reclamaciones',
          'Cierre de modificados y reclamaciones',
          'Modificados y reclamaciones por {n} millones',
        ],
      ),
      procurement: ability(
        ['Tendering', 'Procurement of works', 'Bid evaluation'],
        ['Tendering of {n} trades', 'Tendering and comparison of bids'],
        [
          'Asked five firms for prices and laid them side by side',
          'Recommended whom to hire and why not the cheapest',
        ],
        [
          'Licitación de obra',
          'Licitación de obra de {n} oficios',
          'Licitación de obra y comparación de ofertas',
        ],
      ),
    },
  },
];
