import { ability, type Occupation } from '../occupation.js';

/** Who wins customers, and who keeps them. */
export const sales: readonly Occupation[] = [
  {
    id: 'account-executive',
    trade: 'sales',
    people: 'account executives',
    titles: [
      'Sales Intern',
      'Junior Account Executive',
      'Account Executive',
      'Senior Account Executive',
      'Head of Sales',
    ],
    otherTitles: [
      'Sales Trainee',
      'Sales Associate, Business Clients',
      'Business Development Manager',
      'Senior New Business Manager',
      'Commercial Director',
    ],
    degree: ['BA', 'Business Administration'],
    certificate: ['Certified Professional Sales Person', 'Sales Guild'],
    abroad: {
      language: 'es',
      titles: [
        'Becario comercial',
        'Ejecutivo comercial júnior',
        'Ejecutivo de cuentas',
        'Ejecutivo de cuentas sénior',
        'Director comercial',
      ],
      degree: ['Grado', 'Administración de Empresas'],
      certificate: 'Título de agente comercial',
    },
    neighbour: 'customer-success-manager',
    abilities: {
      newbusiness: ability(
        ['New business acquisition', 'Cold calling', 'Prospecting'],
        [
          'Won {n} clients a year by new business acquisition',
          'Responsible for new business acquisition in the north',
        ],
        [
          'Rang strangers until they met me, {n} first meetings a month',
          'Opened accounts that had bought from a rival for years',
        ],
        [
          'Captación de nuevos clientes',
          'Captación de nuevos clientes, {n} al año',
          'Responsable de la captación de nuevos clientes en la zona norte',
        ],
      ),
      quota: ability(
        ['Quota attainment', 'Revenue targets', 'Target achievement'],
        [
          'Reached {n} % above quota attainment of the team',
          'Quota attainment above plan three years running',
        ],
        [
          'Sold more than was planned each year, the last by {n} %',
          'Brought in twice the revenue of the predecessor',
        ],
        [
          'Cumplimiento de objetivos de venta',
          'Cumplimiento de objetivos de venta por encima del {n} %',
          'Tres años seguidos de cumplimiento de objetivos de venta',
        ],
      ),
      negotiation: ability(
        ['Contract negotiation', 'Closing', 'Deal negotiation'],
        [
          'Led contract negotiation with purchasing departments',
          'Contract negotiation up to {n} hundred thousand euros',
        ],
        [
          'Agreed prices and terms with buyers and lawyers until both sides signed',
          'Held the price against discounts asked for at quarter’s end',
        ],
        [
          'Negociación de contratos',
          'Negociación de contratos con departamentos de compras',
          'Negociación de contratos de hasta {n} cientos de miles de euros',
        ],
      ),
      crm: ability(
        ['Salesforce', 'CRM', 'HubSpot'],
        ['Kept the pipeline in Salesforce clean', 'Forecast {n} deals a quarter in Salesforce'],
        [
          'Logged every call and next step in the customer database',
          'Predicted the quarter from HubSpot stages within five per cent',
        ],
        [
          'Salesforce',
          'Gestión de la cartera en Salesforce',
          'Previsión de {n} operaciones por trimestre en Salesforce',
        ],
      ),
      demos: ability(
        ['Product demonstrations', 'Solution selling', 'Discovery calls'],
        [
          'Gave product demonstrations to {n} prospects a month',
          'Tailored product demonstrations to each industry',
        ],
        [
          'Asked what hurts first and then showed how the tool cures it',
          'Ran trial weeks with users and counted what they saved',
        ],
        [
          'Demostraciones de producto',
          'Demostraciones de producto a {n} clientes al mes',
          'Demostraciones de producto adaptadas a cada sector',
        ],
      ),
      tenders: ability(
        ['Tender management', 'RFP responses', 'Bids'],
        ['Handled tender management for public clients', 'Won {n} of ten offers in tender management'],
        [
          'Wrote offers for cities and hospitals, page by page against their list',
          'Coordinated lawyers and engineers for bids due on Friday',
        ],
        [
          'Licitaciones',
          'Gestión de licitaciones para clientes públicos',
          'Preparación de {n} licitaciones al año',
        ],
      ),
    },
  },
  {
    id: 'customer-success-manager',
    trade: 'sales',
    people: 'customer success managers',
    titles: [
      'Customer Success Intern',
      'Junior Customer Success Manager',
      'Customer Success Manager',
      'Senior Customer Success Manager',
      'Head of Customer Success',
    ],
    otherTitles: [
      'Client Services Trainee',
      'Account Coordinator',
      'Account Manager, Existing Clients',
      'Senior Key Account Manager',
      'Director of Client Relations',
    ],
    degree: ['BA', 'Communication'],
    certificate: ['Certified Customer Success Manager', 'Success Academy'],
    abroad: {
      language: 'es',
      titles: [
        'Becario de atención a clientes',
        'Gestor de cuentas júnior',
        'Gestor de éxito del cliente',
        'Gestor sénior de cuentas clave',
        'Director de clientes',
      ],
      degree: ['Grado', 'Comunicación'],
      certificate: 'Certificado de éxito del cliente',
    },
    neighbour: 'account-executive',
    abilities: {
      onboarding: ability(
        ['Customer onboarding', 'Implementation', 'Go-live support'],
        ['Led customer onboarding for {n} clients', 'Shortened customer onboarding by half'],
        [
          'Took new clients from signature to first use in {n} days',
          'Planned data transfer and first steps with each buyer',
        ],
        [
          'Incorporación de clientes',
          'Incorporación de {n} clientes nuevos',
          'Reducción a la mitad de la incorporación de clientes',
        ],
      ),
      retention: ability(
        ['Churn reduction', 'Retention', 'Customer health'],
        ['Achieved churn reduction from 12 to {n} %', 'Owned churn reduction for small clients'],
        [
          'Noticed who stopped using the product and called before they left',
          'Kept 96 of 100 clients over the year',
        ],
        [
          'Reducción de bajas',
          'Reducción de bajas del 12 al {n} %',
          'Responsable de la reducción de bajas de pequeños clientes',
        ],
      ),
      renewals: ability(
        ['Contract renewals', 'Upselling', 'Expansion revenue'],
        [
          'Handled contract renewals worth {n} million',
          'Contract renewals and upselling of existing accounts',
        ],
        [
          'Extended agreements before they ran out and sold more seats with them',
          'Grew what existing clients spend by a fifth',
        ],
        [
          'Renovación de contratos',
          'Renovación de contratos por {n} millones',
          'Renovación de contratos y venta cruzada',
        ],
      ),
      training: ability(
        ['User training', 'Webinars', 'Enablement'],
        ['Held user training for {n} people', 'Designed user training and webinars'],
        [
          'Taught groups of clerks how to do in minutes what took hours',
          'Recorded short films that answer the usual questions',
        ],
        [
          'Formación de usuarios',
          'Formación de usuarios para {n} personas',
          'Diseño de la formación de usuarios y seminarios web',
        ],
      ),
      reviews: ability(
        ['Business reviews', 'Quarterly business reviews', 'Executive meetings'],
        ['Ran business reviews with executives', 'Prepared business reviews for {n} key accounts'],
        [
          'Met directors each quarter to show what they got for their money',
          'Agreed on goals for the next half-year with department heads',
        ],
        [
          'Revisiones de negocio',
          'Revisiones de negocio con directivos',
          'Preparación de revisiones de negocio de {n} cuentas',
        ],
      ),
      escalations: ability(
        ['Escalation management', 'Complaint handling', 'Zendesk'],
        [
          'Responsible for escalation management of {n} clients',
          'Escalation management with the support team',
        ],
        [
          'Took the angry calls, found the cause and reported back the same day',
          'Turned complaints into fixed defects together with developers',
        ],
        [
          'Gestión de reclamaciones',
          'Gestión de reclamaciones de {n} clientes',
          'Gestión de reclamaciones con el equipo de soporte',
        ],
      ),
    },
  },
];
