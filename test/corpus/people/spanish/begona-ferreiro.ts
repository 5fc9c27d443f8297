import type { Person } from '../../person.js';

export const begonaFerreiro: Person = {
  id: 'begona-ferreiro',
  resumeLanguage: 'es',
  basics: {
    name: 'Begoña Ferreiro Otero',
    label: 'Enfermera de Cuidados Intensivos',
    email: 'begona.ferreiro@example.com',
    phone: '+1 305-555-0111',
    location: 'A Coruña, España',
    summary:
      'Enfermera con más de diez años de experiencia, siete de ellos en cuidados intensivos polivalentes. Especial interés por la seguridad del paciente, el destete de la ventilación mecánica y la acogida del personal de nueva incorporación. Disponibilidad para turno rotatorio.',
  },
  work: [
    {
      company: 'Hospital Universitario Nosa Señora da Barca',
      title: 'Supervisora de Enfermería, Unidad de Cuidados Intensivos',
      location: 'A Coruña',
      startDate: '2021-10',
      highlights: [
        'Coordinación de un equipo de 46 enfermeras y 22 TCAE en una unidad polivalente de 18 camas.',
        'Implantación del programa Neumonía Zero: la tasa de neumonías asociadas a ventilación bajó de 7,1 a 2,3 por mil días.',
        'Elaboración de la planilla anual y gestión de las sustituciones junto con la Dirección de Enfermería.',
        'Puesta en marcha del horario de visitas abierto en 2022, hoy extendido a otras tres unidades del centro.',
        'Tutora de 12 residentes y estudiantes de Grado al año; responsable del plan de acogida.',
      ],
    },
    {
      company: 'Hospital Universitario Nosa Señora da Barca',
      title: 'Enfermera de UCI',
      location: 'A Coruña',
      startDate: '2017-06',
      endDate: '2021-09',
      highlights: [
        'Atención directa a pacientes críticos: ventilación mecánica, terapias continuas de reemplazo renal y ECMO.',
        'Referente de heridas y úlceras por presión; formación de 60 compañeras en cambios posturales.',
        'Traslados secundarios medicalizados a Santiago y Vigo durante la primera ola de 2020.',
      ],
    },
    {
      company: 'Clínica Sanmartín e Hijos, S.L.',
      title: 'Enfermera de Quirófano',
      location: 'Ferrol',
      startDate: '2016-02',
      endDate: '2017-05',
      highlights: [
        'Instrumentista y circulante en cirugía ortopédica y general, con unas 25 intervenciones por semana.',
        'Control de esterilización y trazabilidad del instrumental con un registro informático propio.',
      ],
    },
    {
      company: 'Residencia de Mayores As Maceiras',
      title: 'Enfermera (contrato de sustitución)',
      location: 'Betanzos',
      startDate: '2014-09',
      endDate: '2015-12',
      highlights: [
        'Única enfermera del turno de tarde para 84 residentes; preparación y administración de la medicación.',
        'Revisión de las pautas de sujeción con las familias, que redujo su uso de 19 a 4 residentes.',
      ],
    },
  ],
  education: [
    {
      institution: 'Universidad del Finisterre',
      degree: 'Máster Universitario',
      area: 'Cuidados Críticos y Urgencias',
      startDate: '2018-10',
      endDate: '2019-07',
    },
    {
      institution: 'Escuela Universitaria de Enfermería Santa Ilduara',
      degree: 'Grado',
      area: 'Enfermería',
      startDate: '2010-09',
      endDate: '2014-06',
    },
  ],
  skills: [
    {
      name: 'Clínica',
      keywords: ['ventilación mecánica', 'ECMO', 'hemofiltración', 'vía central', 'cuidados paliativos'],
    },
    { name: 'Gestión', keywords: ['planificación de turnos', 'seguridad del paciente', 'docencia'] },
    { name: 'Informática', keywords: ['Gacela Care', 'Selene', 'Excel'] },
  ],
  certifications: [
    { name: 'Soporte Vital Avanzado', issuer: 'Plan Nacional de RCP', date: '2023-05' },
    { name: 'Instructora en Simulación Clínica', issuer: 'Instituto Gallego de Simulación', date: '2021' },
  ],
  languages: [
    { language: 'Gallego', fluency: 'lengua materna' },
    { language: 'Español', fluency: 'lengua materna' },
    { language: 'Portugués', fluency: 'B2' },
    { language: 'Inglés', fluency: 'B1' },
  ],
  projects: [],
  volunteering: [
    {
      organization: 'Asociación Mar de Axuda',
      position: 'Enfermera voluntaria',
      startDate: '2016',
      endDate: '2019',
      highlights: [
        'Dos campañas de verano en Cabo Verde: vacunación y control de la hipertensión en tres aldeas.',
      ],
    },
  ],
  interests: ['remo de banco fijo', 'canto coral', 'micología'],
};
