import type { Person } from '../../person.js';

export const yeseniaPacheco: Person = {
  id: 'yesenia-pacheco',
  resumeLanguage: 'es',
  basics: {
    name: 'Yesenia del Carmen Pacheco Barrios',
    label: 'Coordinadora de Bodega y Despachos',
    email: 'yesenia.pacheco@example.net',
    phone: '+1 787-555-0108',
    location: 'Barranquilla, Colombia',
    summary:
      'Tecnóloga en gestión logística con más de nueve años en bodegas de consumo masivo y almacenamiento en frío. Empecé como auxiliar de picking y hoy coordino 34 personas. Buena con los números, mejor con la gente, y con curso de alturas y montacargas al día.',
  },
  work: [
    {
      company: 'Alimentos Sierra Caribe S.A.S.',
      title: 'Coordinadora de Bodega',
      location: 'Soledad, Atlántico',
      startDate: '2021-02',
      highlights: [
        'Coordino el recibo, almacenamiento y despacho de 5.200 posiciones de estiba en tres turnos.',
        'Exactitud de inventario del 99,4% desde 2022, medida con conteos cíclicos diarios por zona ABC.',
        'Negocié con transportadores la ruta Barranquilla–Montería y el costo por caja bajó 11%.',
        'Implementé 5S y el tablero de turno; los accidentes con incapacidad pasaron de nueve a uno por año.',
      ],
    },
    {
      company: 'Alimentos Sierra Caribe S.A.S.',
      title: 'Líder de Inventarios',
      location: 'Soledad, Atlántico',
      startDate: '2018-07',
      endDate: '2021-01',
      highlights: [
        'Parametrización del WMS en lote y fecha de vencimiento para 1.800 referencias.',
        'Reducción de averías y vencidos de 86 a 32 millones de pesos anuales mediante FEFO.',
        'Formación de ocho auxiliares en radiofrecuencia y diligenciamiento de kárdex.',
      ],
    },
    {
      company: 'Cooperativa Multiactiva de Pescadores de Taganga',
      title: 'Auxiliar de Cuarto Frío',
      location: 'Santa Marta',
      startDate: '2016-11',
      endDate: '2018-06',
      highlights: [
        'Recepción y clasificación de hasta cuatro toneladas diarias de pesca blanca; registro de temperaturas.',
        'Apoyo en la certificación HACCP de la planta, obtenida en noviembre de 2017.',
      ],
    },
    {
      company: 'Supertiendas El Trébol',
      title: 'Aprendiz en etapa productiva',
      location: 'Ciénaga, Magdalena',
      startDate: '2016-01',
      endDate: '2016-07',
      highlights: [
        'Alistamiento de pedidos para 14 tiendas y actualización de precios en góndola cada semana.',
      ],
    },
  ],
  education: [
    {
      institution: 'Fundación Universitaria del Litoral',
      degree: 'Profesional',
      area: 'Administración Logística',
      startDate: '2019-02',
      endDate: '2023-11',
    },
    {
      institution: 'Centro de Aprendizaje Industrial del Magdalena',
      degree: 'Tecnólogo',
      area: 'Gestión Logística',
      startDate: '2014-01',
      endDate: '2016-07',
    },
  ],
  skills: [
    { name: 'Operación', keywords: ['WMS', 'FEFO', 'conteo cíclico', 'cross-docking', 'cadena de frío'] },
    { name: 'Ofimática', keywords: ['SAP MM', 'Excel', 'tablas dinámicas'] },
    { name: 'Personal', keywords: ['liderazgo', 'programación de turnos', 'negociación'] },
  ],
  certifications: [
    { name: 'Operación de montacargas', issuer: 'Elevar Capacitaciones Ltda.', date: '2024-02' },
    {
      name: 'Trabajo seguro en alturas, nivel avanzado',
      issuer: 'Elevar Capacitaciones Ltda.',
      date: '2023-09',
    },
    { name: 'Auditora interna HACCP', issuer: 'ICONTEC', date: '2019' },
  ],
  languages: [
    { language: 'Español', fluency: 'lengua nativa' },
    { language: 'Inglés', fluency: 'A2' },
  ],
  projects: [],
};
