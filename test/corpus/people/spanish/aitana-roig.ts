import type { Person } from '../../person.js';

export const aitanaRoig: Person = {
  id: 'aitana-roig',
  resumeLanguage: 'es',
  basics: {
    name: 'Aitana Roig i Ferrándiz',
    label: 'Estudiante de Farmacia',
    email: 'aitana.roig@example.net',
    phone: '+1 787-555-0133',
    location: 'València, España',
    summary:
      'Estudiante de quinto curso del Grado en Farmacia, con experiencia en farmacia comunitaria y prácticas en un laboratorio de control de calidad. Busco una primera oportunidad en la industria farmacéutica a partir de julio de 2026. Responsable, curiosa y con don de gentes.',
  },
  work: [
    {
      company: 'Laboratorios Turiafarma, S.A.',
      title: 'Becaria de Control de Calidad',
      location: 'Paterna',
      startDate: '2025-07',
      endDate: '2025-09',
      highlights: [
        'Ensayos de disolución y uniformidad de contenido por HPLC de seis lotes semanales de comprimidos.',
        'Actualización de 14 procedimientos normalizados de trabajo conforme a las normas de correcta fabricación.',
      ],
    },
    {
      company: 'Farmacia Ldo. Vicent Moltó',
      title: 'Técnica en Farmacia (media jornada)',
      location: 'Alcoi',
      startDate: '2024-02',
      endDate: '2024-06',
      highlights: [
        'Dispensación supervisada, receta electrónica y seguimiento de 22 pacientes en el servicio de SPD.',
        'Elaboración de fórmulas magistrales dermatológicas y registro en el libro recetario.',
        'Taller sobre el uso correcto de inhaladores, al que asistieron 35 personas del barrio de Batoi.',
      ],
    },
  ],
  education: [
    {
      institution: 'Universitat del Túria',
      degree: 'Grado',
      area: 'Farmacia',
      startDate: '2021-09',
      endDate: '2026-06',
    },
    {
      institution: 'Universidade de Santa Engrácia',
      degree: 'Estancia Erasmus+',
      area: 'Ciencias Farmacéuticas',
      startDate: '2023-09',
      endDate: '2024-01',
    },
    {
      institution: 'CIPFP Serra de Mariola',
      degree: 'Técnico',
      area: 'Farmacia y Parafarmacia',
      startDate: '2019-09',
      endDate: '2021-06',
    },
  ],
  skills: [
    { name: 'Laboratorio', keywords: ['HPLC', 'espectrofotometría UV-Vis', 'disolución', 'NCF'] },
    { name: 'Oficina de farmacia', keywords: ['atención farmacéutica', 'formulación magistral', 'Farmatic'] },
    { name: 'Informática', keywords: ['R', 'Excel', 'Zotero'] },
  ],
  certifications: [
    { name: 'First Certificate in English (FCE)', issuer: 'Cambridge English', date: '2021-12' },
    { name: 'Certificat C1 de valencià', issuer: 'Junta Qualificadora', date: '2020' },
  ],
  languages: [
    { language: 'Valenciano', fluency: 'lengua materna' },
    { language: 'Español', fluency: 'bilingüe' },
    { language: 'Inglés', fluency: 'B2' },
    { language: 'Portugués', fluency: 'B1' },
  ],
  projects: [
    {
      name: 'Trabajo de Fin de Grado',
      description:
        'Estabilidad de suspensiones pediátricas de omeprazol a distintas temperaturas; defensa prevista en junio.',
    },
  ],
  volunteering: [
    {
      organization: 'Cruz de San Roque',
      position: 'Voluntaria de emergencias',
      startDate: '2024-10',
      endDate: '2025-01',
      highlights: ['Reparto y clasificación de medicamentos en l’Horta Sud tras las inundaciones de 2024.'],
    },
    {
      organization: 'Delegación de Estudiantes de Farmacia',
      position: 'Representante de curso',
      startDate: '2022',
      endDate: '2024',
      highlights: ['Negociación del calendario de exámenes y edición de la guía de acogida para primero.'],
    },
  ],
  interests: ['dolçaina', 'escalada', 'novela negra'],
};
