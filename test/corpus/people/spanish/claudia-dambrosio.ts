import type { Person } from '../../person.js';

export const claudiaDAmbrosio: Person = {
  id: 'claudia-dambrosio',
  resumeLanguage: 'es',
  basics: {
    name: "Claudia Inés D'Ambrosio Píriz",
    label: 'Abogada laboralista',
    email: 'claudia.dambrosio@example.org',
    phone: '+1 787-555-0171',
    location: 'Montevideo, Uruguay',
    summary:
      'Abogada especializada en derecho del trabajo y de la seguridad social. Más de once años de litigio y asesoramiento a empresas, sindicatos y cooperativas, con docencia universitaria en paralelo. Negociadora paciente: la mayoría de mis asuntos se cierra en audiencia de conciliación.',
  },
  work: [
    {
      company: 'Estudio Pereyra, Bonilla & D’Ambrosio',
      title: 'Socia',
      location: 'Montevideo',
      startDate: '2019-08',
      highlights: [
        'Dirección del departamento laboral: dos abogados, una procuradora y unos 140 expedientes activos.',
        'Negociación colectiva en los Consejos de Salarios de la lechería y de la industria química.',
        'Asesoramiento a Nordvik Paper Oyj en la contratación de 320 trabajadores para su planta de Fray Bentos.',
        'Tasa de acuerdo en conciliación previa del 71 % desde 2020, con honorarios por resultado.',
      ],
    },
    {
      company: 'Universidad Oriental del Plata, Facultad de Derecho',
      title: 'Profesora Adjunta de Derecho del Trabajo',
      location: 'Montevideo',
      startDate: '2017-03',
      highlights: [
        'Curso semestral para 180 estudiantes y dirección de ocho tesis de maestría, dos de ellas publicadas.',
      ],
    },
    {
      company: 'Dirección Nacional de Inspección y Conciliación Laboral',
      title: 'Asesora Letrada',
      location: 'Montevideo',
      startDate: '2014-02',
      endDate: '2019-07',
      highlights: [
        'Redacción de más de 600 dictámenes sobre salud ocupacional, jornada y trabajo no registrado.',
        'Conducción de audiencias de conciliación individual, hasta doce por día, en Montevideo y Canelones.',
        'Integré la comisión que redactó el protocolo de actuación ante casos de acoso laboral.',
      ],
    },
    {
      company: 'Escribanía y Estudio Jurídico Ana Laura Techera',
      title: 'Procuradora',
      location: 'Las Piedras, Canelones',
      startDate: '2011',
      endDate: '2013',
      highlights: [
        'Seguimiento de expedientes en juzgados letrados, presentación de escritos y gestiones en registros públicos.',
      ],
    },
  ],
  education: [
    {
      institution: 'Universidad Oriental del Plata',
      degree: 'Maestría',
      area: 'Derecho del Trabajo y de la Seguridad Social',
      startDate: '2015',
      endDate: '2017',
    },
    {
      institution: 'Universidad Oriental del Plata',
      degree: 'Doctora',
      area: 'Derecho y Ciencias Sociales',
      startDate: '2006-03',
      endDate: '2013-09',
    },
  ],
  skills: [
    {
      name: 'Derecho',
      keywords: ['litigio laboral', 'negociación colectiva', 'seguridad social', 'despidos', 'acoso laboral'],
    },
    { name: 'Transversales', keywords: ['mediación', 'redacción jurídica', 'docencia universitaria'] },
  ],
  certifications: [
    { name: 'Mediadora en conflictos laborales', issuer: 'Centro de Mediación del Sur', date: '2018-10' },
  ],
  languages: [
    { language: 'Español', fluency: 'lengua materna' },
    { language: 'Italiano', fluency: 'muy bueno' },
    { language: 'Portugués', fluency: 'bueno' },
    { language: 'Inglés', fluency: 'avanzado' },
  ],
  projects: [],
  volunteering: [
    {
      organization: 'Consultorio Jurídico Barrial Cerro Norte',
      position: 'Abogada voluntaria',
      startDate: '2013-11',
      highlights: [
        'Asesoramiento gratuito los jueves a trabajadoras domésticas y a vendedores de feria; 90 consultas al año.',
      ],
    },
  ],
  awards: [
    {
      title: 'Premio a la mejor monografía jurídica',
      awarder: 'Asociación Rioplatense de Derecho Laboral',
      date: '2018',
    },
  ],
};
