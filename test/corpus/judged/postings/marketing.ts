import type { MarkedPosting } from '../posting.js';

export const marketingPostings: readonly MarkedPosting[] = [
  {
    id: 'performance-marketing-lists',
    occupation: 'performance-marketer',
    language: 'en',
    title: 'Senior Performance Marketing Manager',
    level: 3,
    months: 60,
    insistsOn: [],
    text: `Hej! We make children's shoes that can be mended.

In this role you will
🌱 spend two million a year as if it were yours
🌱 report to the founder

We are looking for
+ {must:ads|5+ years of Google Ads}
+ {must:social|Paid social (Meta, TikTok)}
+ {must:budget|Responsibility for media budgets}
+ {must:analytics|Google Analytics / GA4}

Cherry on top
+ {nice:landing|Conversion optimisation}
+ {nice:email|E-mail marketing}

Four-day week, 25 days off, shoes for your family, therapy budget.`,
  },
  {
    id: 'content-editor-prose',
    occupation: 'content-editor',
    language: 'en',
    title: 'Content Editor',
    level: 2,
    months: 24,
    insistsOn: [],
    text: `The foundation publishes advice for people who care for relatives. {must:writing|You write and edit, clearly and kindly}, and you have done so for a living for two years. {must:seo|You understand search engine optimisation} without sounding like it. {must:calendar|You plan what appears when} and {must:cms|publish in WordPress yourself}. {nice:video|Short films or a podcast would be a fine addition.} Part-time possible. The foundation is barrier-free.`,
  },
  {
    id: 'marketing-digital-es',
    occupation: 'performance-marketer',
    language: 'es',
    title: 'Especialista en marketing de resultados',
    level: 2,
    months: 36,
    insistsOn: ['degree'],
    text: `¿Quiénes somos? Una tienda en línea de muebles con sede en Valencia.

¿Qué buscamos?
• Grado en Marketing o similar
• {must:ads|3 años gestionando Google Ads}
• {must:analytics|Dominio de Google Analytics}
• {must:landing|Optimización de la conversión}
• {must:email|Marketing por correo electrónico}
• {nice:social|Publicidad en redes sociales (deseable)}

Ofrecemos horario flexible, teletrabajo y descuento en muebles.`,
  },
];
