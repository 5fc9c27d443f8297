import { ability, type Occupation } from '../occupation.js';

/** Who buys attention, and who earns it by words. */
export const marketing: readonly Occupation[] = [
  {
    id: 'performance-marketer',
    trade: 'marketing',
    people: 'performance marketers',
    titles: [
      'Online Marketing Intern',
      'Junior Performance Marketing Manager',
      'Performance Marketing Manager',
      'Senior Performance Marketing Manager',
      'Head of Performance Marketing',
    ],
    otherTitles: [
      'Marketing Working Student',
      'Campaign Assistant',
      'Paid Media Specialist',
      'Senior Growth Manager',
      'Director of User Acquisition',
    ],
    degree: ['BA', 'Marketing'],
    certificate: ['Google Ads Certification', 'Google'],
    abroad: {
      language: 'es',
      titles: [
        'Becario de marketing digital',
        'Técnico júnior de marketing digital',
        'Especialista en marketing de resultados',
        'Responsable sénior de medios pagados',
        'Director de marketing digital',
      ],
      degree: ['Grado', 'Marketing'],
      certificate: 'Certificación de Google Ads',
    },
    neighbour: 'content-editor',
    abilities: {
      ads: ability(
        ['Google Ads', 'Paid search', 'AdWords'],
        [
          'Managed Google Ads with {n} thousand euros a month',
          'Built Google Ads campaigns for seven markets',
        ],
        [
          'Bid on search words and cut what an order costs by a third',
          'Ran AdWords and Bing accounts with scripts of my own',
        ],
        [
          'Google Ads',
          'Gestión de Google Ads con {n} mil euros al mes',
          'Campañas de Google Ads en siete mercados',
        ],
      ),
      social: ability(
        ['Paid social', 'Meta Ads', 'Facebook advertising'],
        ['Ran paid social on Meta and TikTok', 'Paid social for {n} product launches'],
        [
          'Showed short films to lookalike audiences on Instagram and scaled what sold',
          'Spent {n} thousand a week on Facebook and LinkedIn campaigns',
        ],
        [
          'Publicidad en redes sociales',
          'Publicidad en redes sociales en Meta y TikTok',
          'Publicidad en redes sociales para {n} lanzamientos',
        ],
      ),
      analytics: ability(
        ['Google Analytics', 'GA4', 'Web tracking'],
        ['Set up Google Analytics and its goals', 'Reported {n} sites from Google Analytics'],
        [
          'Tagged every click and told which channel truly brings orders',
          'Moved the tracking to GA4 with a server-side tag manager',
        ],
        [
          'Google Analytics',
          'Configuración de Google Analytics y sus objetivos',
          'Informes de {n} sitios con Google Analytics',
        ],
      ),
      landing: ability(
        ['Conversion optimisation', 'Landing page testing', 'CRO'],
        [
          'Conversion optimisation of the checkout',
          'Raised sign-ups by {n} % through conversion optimisation',
        ],
        [
          'Tested headlines and forms against each other until more visitors bought',
          'Shortened the order form from nine fields to {n}',
        ],
        [
          'Optimización de la conversión',
          'Optimización de la conversión del proceso de compra',
          'Mejora del {n} % con optimización de la conversión',
        ],
      ),
      budget: ability(
        ['Media budget management', 'ROAS steering', 'Budget planning'],
        ['Media budget management of {n} million a year', 'Media budget management by return'],
        [
          'Moved money each morning to where it earned most',
          'Planned yearly spending by channel and answered for it',
        ],
        [
          'Gestión del presupuesto de medios',
          'Gestión del presupuesto de medios de {n} millones',
          'Gestión del presupuesto de medios según retorno',
        ],
      ),
      email: ability(
        ['E-mail marketing', 'Marketing automation', 'Newsletters'],
        ['E-mail marketing to {n} thousand readers', 'E-mail marketing with automated series'],
        [
          'Welcomed new customers with a series of letters that write themselves',
          'Won back sleepers with Mailchimp and Klaviyo flows',
        ],
        [
          'Marketing por correo electrónico',
          'Marketing por correo electrónico a {n} mil lectores',
          'Series automáticas de marketing por correo electrónico',
        ],
      ),
    },
  },
  {
    id: 'content-editor',
    trade: 'marketing',
    people: 'content editors',
    titles: [
      'Editorial Intern',
      'Junior Content Editor',
      'Content Editor',
      'Senior Content Editor',
      'Head of Content',
    ],
    otherTitles: [
      'Copywriting Trainee',
      'Editorial Assistant',
      'Copywriter',
      'Senior Content Strategist',
      'Editor-in-Chief, Digital',
    ],
    degree: ['BA', 'Journalism'],
    certificate: ['Content Strategy Certificate', 'Editors’ Guild'],
    abroad: {
      language: 'es',
      titles: [
        'Becario de redacción',
        'Redactor júnior',
        'Redactor de contenidos',
        'Editor sénior de contenidos',
        'Director de contenidos',
      ],
      degree: ['Grado', 'Periodismo'],
      certificate: 'Certificado en estrategia de contenidos',
    },
    neighbour: 'performance-marketer',
    abilities: {
      writing: ability(
        ['Copywriting', 'Editing', 'Blog writing'],
        ['Copywriting for the web, {n} pages a month', 'Copywriting and editing for three brands'],
        [
          'Wrote guides, product texts and speeches that people read to the end',
          'Cut {n} articles a week to half their length',
        ],
        [
          'Redacción publicitaria',
          'Redacción publicitaria para la web, {n} páginas al mes',
          'Redacción publicitaria y edición para tres marcas',
        ],
      ),
      seo: ability(
        ['SEO', 'Search engine optimisation', 'Keyword research'],
        ['Responsible for SEO of {n} sites', 'Doubled visits by SEO'],
        [
          'Found out what people search for and answered it first',
          'Lifted forty pages to the first place with better structure and links',
        ],
        ['SEO', 'Responsable del SEO de {n} sitios', 'Duplicación de visitas gracias al SEO'],
      ),
      calendar: ability(
        ['Editorial planning', 'Content calendar', 'Content strategy'],
        ['Editorial planning for {n} channels', 'Editorial planning by quarter'],
        ['Decided what appears when and who writes it', 'Planned themes for the year with product and press'],
        [
          'Planificación editorial',
          'Planificación editorial de {n} canales',
          'Planificación editorial por trimestres',
        ],
      ),
      cms: ability(
        ['WordPress', 'Content management systems', 'Typo3'],
        ['Published in WordPress every day', 'Moved {n} thousand pages to WordPress'],
        [
          'Built pages from blocks in Contentful and Typo3 without a developer',
          'Kept links, images and drafts of the site in order',
        ],
        ['WordPress', 'Publicación diaria en WordPress', 'Migración de {n} mil páginas a WordPress'],
      ),
      freelancers: ability(
        ['Freelancer management', 'Briefing writers', 'Style guide'],
        ['Freelancer management: {n} writers', 'Freelancer management and briefing'],
        [
          'Told outside authors what is wanted and gave honest notes',
          'Wrote the guide by which {n} authors sound like one house',
        ],
        [
          'Coordinación de colaboradores',
          'Coordinación de {n} colaboradores externos',
          'Coordinación de colaboradores y encargos',
        ],
      ),
      video: ability(
        ['Video production', 'Podcasting', 'Storyboarding'],
        ['Video production for social channels', 'Video production, {n} films a year'],
        [
          'Scripted, filmed and cut short portraits of customers',
          'Made a talk show for the ear with {n} thousand listeners',
        ],
        ['Producción de vídeo', 'Producción de vídeo para redes', 'Producción de {n} vídeos al año'],
      ),
    },
  },
];
