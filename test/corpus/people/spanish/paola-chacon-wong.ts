import type { Person } from '../../person.js';

export const paolaChaconWong: Person = {
  id: 'paola-chacon-wong',
  resumeLanguage: 'es',
  basics: {
    name: 'Paola Chacón-Wong',
    label: 'Diseñadora gráfica y de producto',
    email: 'paola.chacon@example.net',
    phone: '+1 305-555-0193',
    location: 'San José, Costa Rica',
    url: 'https://paolachacon.example.net',
    summary:
      'Diseñadora con base en identidad visual y editorial, dedicada desde 2019 al diseño de producto digital. Investigo con usuarios, prototipo rápido y dejo sistemas de diseño que otros equipos pueden mantener. Trabajo en español y en inglés con clientes de cuatro países.',
  },
  work: [
    {
      company: 'Brightfjord',
      title: 'Diseñadora de Producto Sénior',
      location: 'San José (remoto)',
      startDate: '2022-01',
      highlights: [
        'Rediseño del flujo de pagos de una billetera móvil con 700 mil usuarios; el abandono cayó del 29% al 17%.',
        'Creación del sistema de diseño Cauce en Figma: 84 componentes, tokens y guía de accesibilidad WCAG 2.2.',
        'Entrevistas y pruebas de usabilidad cada quince días con personas de Costa Rica, Panamá y Guatemala.',
      ],
    },
    {
      company: 'Estudio Guanacaste 42 S.R.L.',
      title: 'Diseñadora UX/UI',
      location: 'San José',
      startDate: '2019-02',
      endDate: '2021-12',
      highlights: [
        'Diseño de la aplicación de citas de la aseguradora Solidaria del Istmo, de la investigación al prototipo final.',
        'Facilité talleres de diseño con equipos de desarrollo de Bogotá y Ciudad de Panamá.',
        'Mentora de dos practicantes de la Escuela de Artes Gráficas Santa Lucía.',
      ],
    },
    {
      company: 'Paola Chacón Diseño',
      title: 'Diseñadora independiente',
      location: 'Heredia',
      startDate: '2017-06',
      highlights: [
        'Identidad y empaque para 26 pequeños productores de café y cacao, entre ellos Coopetarrazú del Sol R.L.',
        'Señalización bilingüe del Museo de la Carreta Pintada, inaugurada en abril de 2021.',
      ],
    },
    {
      company: 'Editorial Pluma de Quetzal',
      title: 'Diagramadora',
      location: 'Cartago',
      startDate: '2014-08',
      endDate: '2017-05',
      highlights: [
        'Maquetación de 35 libros de texto de primaria y preparación de artes finales para imprenta offset.',
        'Plantillas en InDesign que redujeron de seis a cuatro semanas la producción de cada título.',
      ],
    },
  ],
  education: [
    {
      institution: 'Universidad Técnica del Valle Central',
      degree: 'Licenciatura',
      area: 'Diseño y Comunicación Visual',
      startDate: '2015-03',
      endDate: '2017-12',
    },
    {
      institution: 'Universidad Técnica del Valle Central',
      degree: 'Bach.',
      area: 'Diseño Gráfico',
      startDate: '2010-03',
      endDate: '2014-07',
    },
    {
      institution: 'Colegio Vocacional de Paraíso',
      degree: 'Técnico Medio',
      area: 'Dibujo Publicitario',
      endDate: '2009',
    },
  ],
  skills: [
    {
      name: 'Diseño',
      keywords: ['diseño de producto', 'identidad visual', 'diseño editorial', 'tipografía'],
    },
    {
      name: 'Investigación',
      keywords: ['pruebas de usabilidad', 'entrevistas', 'mapas de experiencia', 'accesibilidad'],
    },
    { name: 'Programas', keywords: ['Figma', 'Illustrator', 'InDesign', 'HTML y CSS'] },
  ],
  certifications: [
    { name: 'UX Certification', issuer: 'Nielsen Norman Group', date: '2021-05' },
    { name: 'Especialización en Accesibilidad Web', issuer: 'Academia Frontera', date: '2023' },
  ],
  languages: [
    { language: 'Español', fluency: 'nativo' },
    { language: 'Inglés', fluency: 'competencia profesional plena' },
    { language: 'Chino cantonés', fluency: 'conversacional' },
  ],
  projects: [
    {
      name: 'Tipo Boruca',
      description:
        'Familia tipográfica libre inspirada en máscaras de la región sur, con signos para lenguas indígenas.',
    },
    {
      name: 'Cien rótulos de San José',
      description: 'Archivo fotográfico y libro de rótulos pintados a mano que están desapareciendo.',
    },
  ],
  awards: [
    { title: 'Oro en Diseño Editorial', awarder: 'Bienal Centroamericana de Diseño', date: '2020-11' },
    { title: 'Mención de Honor, Empaque', awarder: 'Premios Volcán', date: '2018' },
  ],
};
