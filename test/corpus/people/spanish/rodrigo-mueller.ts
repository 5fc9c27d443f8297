import type { Person } from '../../person.js';

export const rodrigoMueller: Person = {
  id: 'rodrigo-mueller',
  resumeLanguage: 'es',
  basics: {
    name: 'Rodrigo Andrés Müller Cárdenas',
    label: 'Desarrollador Full Stack',
    email: 'rodrigo.mueller@example.org',
    phone: '+1 787-555-0119',
    location: 'Valdivia, Chile',
    url: 'https://rmueller.example.org',
    summary:
      'Ingeniero en informática con más de seis años de experiencia en productos web para salud y acuicultura. Trabajo con TypeScript de punta a punta: React en el navegador, Node.js y PostgreSQL detrás. Prefiero sistemas aburridos que no despiertan a nadie de noche.',
  },
  work: [
    {
      company: 'Salmonera Datos del Sur SpA',
      title: 'Desarrollador Full Stack Senior',
      location: 'Puerto Montt (remoto)',
      startDate: '2022-04',
      highlights: [
        'Diseñé la plataforma que recibe lecturas de oxígeno y temperatura de 1.900 jaulas cada 30 segundos.',
        'Reescribí el panel de control en React y TypeScript; el tiempo de carga pasó de 9 a 1,6 segundos.',
        'Mantengo la API en NestJS y PostgreSQL con TimescaleDB, desplegada en AWS mediante Terraform.',
        'Guía técnica de tres desarrolladores junior y dueño del proceso de revisión de código.',
      ],
    },
    {
      company: 'Clínica Los Coigües',
      title: 'Analista Programador',
      location: 'Temuco',
      startDate: '2019-03',
      endDate: '2022-03',
      highlights: [
        'Sistema de agenda de horas médicas en Vue y Laravel, con 40 mil reservas mensuales y recordatorio por SMS.',
        'Integración HL7 FHIR con el laboratorio Bioaustral y con las isapres para la emisión de bonos.',
        'Pruebas automatizadas con Cypress en cada despliegue; los incidentes críticos bajaron de 15 a 3 por año.',
      ],
    },
    {
      company: 'Ilustre Municipalidad de Puerto Calafquén',
      title: 'Alumno en práctica profesional',
      location: 'Puerto Calafquén',
      startDate: '2018-01',
      endDate: '2018-03',
      highlights: [
        'Digitalización de permisos de circulación: formulario en PHP que reemplazó la atención en ventanilla.',
      ],
    },
  ],
  education: [
    {
      institution: 'Universidad Austral de los Ríos y Lagos',
      degree: 'Ingeniería Civil',
      area: 'Informática',
      startDate: '2013-03',
      endDate: '2018-12',
    },
  ],
  skills: [
    { name: 'Lenguajes', keywords: ['TypeScript', 'JavaScript', 'PHP', 'SQL', 'Python'] },
    { name: 'Frameworks', keywords: ['React', 'NestJS', 'Vue', 'Laravel'] },
    { name: 'Infraestructura', keywords: ['AWS', 'Docker', 'Terraform', 'GitHub Actions', 'PostgreSQL'] },
  ],
  certifications: [
    { name: 'AWS Certified Solutions Architect – Associate', issuer: 'Amazon Web Services', date: '2023-06' },
  ],
  languages: [
    { language: 'Español', fluency: 'nativo' },
    { language: 'Inglés', fluency: 'C1' },
    { language: 'Alemán', fluency: 'B1' },
  ],
  projects: [
    {
      name: 'mareas-cl',
      description: 'Biblioteca de código abierto que calcula tablas de mareas para 60 puertos chilenos.',
    },
    {
      name: 'Micro a la Vista',
      description:
        'Aplicación web progresiva con el recorrido de los buses rurales de la región, sin publicidad.',
    },
  ],
  interests: ['kayak de mar', 'cerveza artesanal', 'ajedrez por correspondencia'],
};
