import type { Person } from '../../person.js';

export const ramonNunezVillasenor: Person = {
  id: 'ramon-nunez-villasenor',
  resumeLanguage: 'es',
  basics: {
    name: 'Ramón Núñez-Villaseñor',
    label: 'Jefe de Cocina',
    email: 'ramon.nunez@example.com',
    phone: '+1 787-555-0146',
    location: 'Málaga, España',
    summary:
      'Jefe de cocina con más de dieciocho años entre fogones, del menú del día al banquete de 400 cubiertos. Cocina andaluza de producto, control estricto de escandallos y brigadas que se quedan: rotación inferior al diez por ciento en los últimos tres años.',
  },
  work: [
    {
      company: 'Hotel Gran Mirador de Gibralfaro',
      title: 'Jefe de Cocina',
      location: 'Málaga',
      startDate: '2020-07',
      highlights: [
        'Dirección de una brigada de 23 personas en restaurante, terraza y salones de banquetes.',
        'Coste de materia prima del 34 % al 28 % gracias a escandallos semanales y a compra directa en lonja.',
        'Nueva carta de temporada cuatro veces al año, con doce platos aptos para celíacos.',
      ],
    },
    {
      company: 'The Copper Kettle Group Ltd',
      title: 'Sous Chef',
      location: 'Londres, Reino Unido',
      startDate: '2016-09',
      endDate: '2019-11',
      highlights: [
        'Segundo de cocina del restaurante Solera, 90 cubiertos por servicio y dos turnos diarios.',
        'Apertura de un segundo local en Manchester en 2018: contratación de la brigada, proveedores y fichas técnicas.',
      ],
    },
    {
      company: 'Casa Paquita la de Nerja',
      title: 'Segundo de cocina',
      location: 'Nerja, Málaga',
      startDate: '2013',
      endDate: '2016',
      highlights: [
        'Arroces y frituras en un negocio familiar de 120 plazas; sustitución del jefe de cocina en temporada baja.',
        'Formación de los ayudantes en manipulación de alérgenos y en el plan de limpieza APPCC.',
      ],
    },
    {
      company: 'Restaurante Etxe Zaharra',
      title: 'Jefe de partida de pescados',
      location: 'San Sebastián',
      startDate: '2010-03',
      endDate: '2012-12',
      highlights: [
        'Partida de pescados con dos ayudantes; limpieza, raciones y puntos para 60 menús por noche.',
      ],
    },
    {
      company: 'Cruceros Aurelia Lines',
      title: 'Cocinero',
      location: 'Barcelona',
      startDate: '2008-04',
      endDate: '2009-10',
      highlights: [
        'Bufé frío y cocina caliente para 1.800 pasajeros, en travesías por el Mediterráneo y el Egeo.',
      ],
    },
    {
      company: 'Mesón El Candil',
      title: 'Ayudante de cocina',
      location: 'Antequera',
      startDate: '2006',
      endDate: '2007',
      highlights: ['Preparación de guarniciones, postres caseros y mise en place del menú de mediodía.'],
    },
  ],
  education: [
    {
      institution: 'Escuela de Hostelería La Farola',
      degree: 'Técnico Superior',
      area: 'Dirección de Cocina',
      startDate: '2004-09',
      endDate: '2006-06',
    },
    {
      institution: 'IES Peña de los Amantes',
      degree: 'C.F.G.M.',
      area: 'Cocina y Gastronomía',
      startDate: '2002',
      endDate: '2004',
    },
  ],
  skills: [
    { name: 'Cocina', keywords: ['arroces', 'pescados', 'baja temperatura', 'repostería', 'banquetes'] },
    { name: 'Gestión', keywords: ['escandallos', 'APPCC', 'gestión de compras', 'cuadrantes'] },
  ],
  certifications: [
    { name: 'Manipulador de alimentos de alto riesgo', issuer: 'Formahostel Sur', date: '2024-01' },
    { name: 'Level 3 Award in Food Safety', issuer: 'Highfield Qualifications', date: '2017-02' },
  ],
  languages: [
    { language: 'Español', fluency: 'lengua materna' },
    { language: 'Inglés', fluency: 'fluido' },
    { language: 'Euskera', fluency: 'nociones' },
  ],
  projects: [],
  awards: [
    { title: 'Mejor Espeto de la Costa', awarder: 'Cofradía Gastronómica del Boquerón', date: '2023-08' },
    { title: 'Cocinero Revelación', awarder: 'Guía Sal y Brasa', date: '2021' },
    { title: 'Segundo premio del Concurso de Arroces', awarder: 'Peña El Cenacho de Nerja', date: '2015-10' },
  ],
  interests: ['pesca con caña', 'flamenco', 'cerámica'],
};
