import type { Person } from '../../person.js';

export const luciaStaffieri: Person = {
  id: 'lucia-staffieri',
  resumeLanguage: 'es',
  basics: {
    name: 'Lucía Staffieri',
    label: 'Profesora de Matemática',
    email: 'lucia.staffieri@example.com',
    phone: '+1 305-555-0167',
    location: 'Rosario, Santa Fe, Argentina',
    url: 'https://staffieri.example.com',
    summary:
      'Profesora de Matemática con más de doce años de aula en escuelas públicas y privadas, y experiencia en formación docente. Trabajo con problemas abiertos, material concreto y GeoGebra. Me interesa que nadie termine el secundario convencido de que "no nació para los números".',
  },
  work: [
    {
      company: 'Instituto Superior del Profesorado N.º 214 "Alfonsina Lanteri"',
      title: 'Profesora de Didáctica de la Matemática',
      location: 'Rosario',
      startDate: '2020-03',
      highlights: [
        'A cargo de dos cátedras anuales con 70 estudiantes del profesorado; titular por concurso desde 2022.',
        'Acompañamiento de prácticas y residencias en once escuelas de la zona sur.',
        'Organización de las Jornadas de Enseñanza 2023, con 240 docentes de Santa Fe y Entre Ríos.',
      ],
    },
    {
      company: 'Escuela de Educación Técnica Ing. Bruno Cafferata',
      title: 'Profesora de Matemática (24 horas cátedra)',
      location: 'Villa Gobernador Gálvez',
      startDate: '2016-03',
      highlights: [
        'Dicto 3.º, 4.º y 6.º año; el porcentaje de previas en Matemática bajó del 41% al 23% entre 2017 y 2023.',
        'Coordinadora de área y referente de la articulación con las especialidades de Electromecánica y Química.',
        'Creé un club de Olimpíadas con 30 chicos por año; siete llegaron a la instancia nacional.',
      ],
    },
    {
      company: 'Colegio Santa Ludmila Fisherton',
      title: 'Docente suplente de Matemática y Física',
      location: 'Rosario',
      startDate: '2014-08',
      endDate: '2018-12',
      highlights: [
        'Suplencias largas en cinco divisiones de primero a tercer año; tutora de un curso de 28 alumnos.',
        'Armado de las evaluaciones integradoras que el colegio siguió usando después de mi salida.',
      ],
    },
    {
      company: 'Academia Punto y Coma',
      title: 'Profesora particular',
      location: 'Casilda',
      startDate: '2011',
      endDate: '2014',
      highlights: [
        'Clases de apoyo para ingreso universitario y mesas de diciembre y marzo, en grupos de hasta seis alumnos.',
      ],
    },
  ],
  education: [
    {
      institution: 'Universidad Nacional del Paraná Medio',
      degree: 'Especialización',
      area: 'Enseñanza de las Ciencias Exactas',
      startDate: '2019-04',
      endDate: '2020-12',
    },
    {
      institution: 'Instituto Superior del Profesorado N.º 214 "Alfonsina Lanteri"',
      degree: 'Profesorado de Educación Secundaria',
      area: 'Matemática',
      startDate: '2009-03',
      endDate: '2013-12',
    },
  ],
  skills: [
    { name: 'Didáctica', keywords: ['resolución de problemas', 'evaluación formativa', 'aula invertida'] },
    { name: 'Herramientas', keywords: ['GeoGebra', 'Moodle', 'Google Classroom', 'LaTeX'] },
    { name: 'Otras', keywords: ['oratoria', 'trabajo en equipo', 'coordinación de área'] },
  ],
  certifications: [
    {
      name: 'Postítulo en Educación y TIC',
      issuer: 'Ministerio de Educación de la Provincia',
      date: '2016-11',
    },
  ],
  languages: [
    { language: 'Español', fluency: 'nativo' },
    { language: 'Italiano', fluency: 'avanzado' },
    { language: 'Inglés', fluency: 'lectura técnica' },
  ],
  projects: [
    {
      name: 'Matemática en el patio',
      description:
        'Sitio con 120 actividades para hacer fuera del aula; unas 9.000 visitas por mes de toda América Latina.',
    },
  ],
};
