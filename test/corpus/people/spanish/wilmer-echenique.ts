import type { Person } from '../../person.js';

export const wilmerEchenique: Person = {
  id: 'wilmer-echenique',
  resumeLanguage: 'es',
  basics: {
    name: 'Wilmer José Echenique Bracho',
    label: 'Mecánico automotriz',
    email: 'wilmer.echenique@example.com',
    phone: '+1 787-555-0185',
    location: 'Quito, Ecuador',
    summary:
      'Mecánico automotriz con más de cinco años de taller, antes cajero y analista de crédito en la banca venezolana. Diagnóstico electrónico, inyección diésel y trato claro con el cliente: explico el presupuesto antes de tocar una tuerca. Licencia tipo C.',
  },
  work: [
    {
      company: 'Automotores Guayllabamba Cía. Ltda.',
      title: 'Técnico en Diagnóstico Automotriz',
      location: 'Quito',
      startDate: '2022-05',
      highlights: [
        'Diagnóstico con escáner y osciloscopio de unos 25 vehículos por semana, híbridos incluidos.',
        'Los retornos por garantía bajaron del 8% al 3% desde que reviso cada entrega con una lista de control.',
        'Encargado de la herramienta especial y de la capacitación de dos pasantes del instituto.',
      ],
    },
    {
      company: 'Taller Don Segundo',
      title: 'Ayudante de mecánica',
      location: 'Quito',
      startDate: '2020-02',
      endDate: '2022-04',
      highlights: [
        'Frenos, suspensión, embrague y cambio de bandas de distribución en camionetas y taxis.',
        'Armado de cuatro motores diésel completos bajo la dirección del maestro de taller.',
      ],
    },
    {
      company: 'Envíos Relámpago',
      title: 'Repartidor en motocicleta',
      location: 'Quito',
      startDate: '2018-09',
      endDate: '2020-01',
      highlights: [
        'Hasta 40 entregas diarias y mantenimiento básico de las 12 motos de la flota los domingos.',
      ],
    },
    {
      company: 'Banco Ribereño del Lago, C.A.',
      title: 'Analista de Crédito',
      location: 'Maracaibo, Venezuela',
      startDate: '2011',
      endDate: '2017',
      highlights: [
        'Evaluación de solicitudes de crédito automotor y comercial; cartera de 350 clientes activos.',
        'Visitas a talleres y concesionarios de Cabimas y Ciudad Ojeda para el avalúo de vehículos en garantía.',
      ],
    },
    {
      company: 'Banco Ribereño del Lago, C.A.',
      title: 'Cajero Integral',
      location: 'Maracaibo, Venezuela',
      startDate: '2009',
      endDate: '2011',
      highlights: [
        'Atención de 120 operaciones por jornada en taquilla, con cierre de caja sin diferencias.',
      ],
    },
  ],
  education: [
    {
      institution: 'Instituto Superior Tecnológico Rumicorral',
      degree: 'Tecnología Superior',
      area: 'Mecánica Automotriz',
      startDate: '2019-10',
      endDate: '2022-03',
    },
    {
      institution: 'Instituto Universitario de Tecnología Lago de Coquivacoa',
      degree: 'TSU',
      area: 'Administración Bancaria',
      startDate: '2006',
      endDate: '2009',
    },
  ],
  skills: [
    {
      name: 'Mecánica',
      keywords: ['inyección diésel', 'frenos ABS', 'transmisiones', 'aire acondicionado automotriz'],
    },
    { name: 'Electrónica', keywords: ['escáner OBD-II', 'osciloscopio', 'vehículos híbridos'] },
    { name: 'Administración', keywords: ['presupuestos', 'atención al cliente', 'Excel'] },
  ],
  certifications: [
    { name: 'Seguridad en vehículos eléctricos e híbridos', issuer: 'Tecnova Andina', date: '2023-11' },
    { name: 'Licencia profesional tipo C', issuer: 'Agencia Nacional de Tránsito', date: '2021' },
  ],
  languages: [
    { language: 'Español', fluency: 'nativo' },
    { language: 'Inglés', fluency: 'básico' },
  ],
  projects: [],
  interests: ['béisbol', 'restauración de motos', 'gaita zuliana'],
};
