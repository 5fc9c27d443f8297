import type { Person } from '../../person.js';

export const inakiZubizarreta: Person = {
  id: 'inaki-zubizarreta',
  resumeLanguage: 'es',
  basics: {
    name: 'Iñaki Zubizarreta-Goñi',
    label: 'Electricista industrial – Encargado de mantenimiento',
    email: 'inaki.zubizarreta@example.org',
    phone: '+1 305-555-0152',
    location: 'Eibar, Gipuzkoa',
    summary:
      'Oficial de primera electricista con veinte años de oficio en montaje de cuadros, mantenimiento de líneas de producción y media tensión. Carné de instalador vigente, permiso B y vehículo propio.',
  },
  work: [
    {
      company: 'Deba Garaia S. Coop.',
      title: 'Encargado de Mantenimiento Eléctrico',
      location: 'Elgoibar',
      startDate: '2019-01',
      highlights: [
        'Responsable del mantenimiento eléctrico de tres naves y 64 máquinas; equipo de cinco oficiales a tres turnos.',
        'Plan de preventivo con termografías trimestrales: las paradas no programadas bajaron un 38 % en dos años.',
        'Renovación del centro de transformación de 1.250 kVA durante la parada de agosto de 2022, sin retrasos.',
        'Socio de la cooperativa desde 2021 y miembro del comité de seguridad y salud.',
      ],
    },
    {
      company: 'Montajes Eléctricos Hermanos Ugalde, S.A.',
      title: 'Oficial de 1.ª Electricista',
      location: 'Vitoria-Gasteiz',
      startDate: '2014-04',
      endDate: '2018-12',
      highlights: [
        'Montaje y cableado de cuadros de control para papeleras y fundiciones en Álava, Navarra y el sur de Francia.',
        'Puesta en marcha de 40 variadores de frecuencia y de los autómatas Siemens S7-1200 que los gobiernan.',
        'Jefe de equipo en obra con hasta seis personas, subcontratas incluidas.',
      ],
    },
    {
      company: 'Instalaciones Urkiola',
      title: 'Electricista autónomo',
      location: 'Durango',
      startDate: '2010',
      endDate: '2012',
      highlights: [
        'Instalaciones interiores en unas 90 viviendas y comercios, con boletines y certificados de la reforma.',
        'Cierre ordenado del negocio por la caída de la obra nueva, sin deudas con proveedores ni con clientes.',
      ],
    },
    {
      company: 'Iberdomo Construcciones',
      title: 'Oficial de 2.ª Electricista',
      location: 'Bilbao',
      startDate: '2006',
      endDate: '2009',
      highlights: [
        'Electrificación de cuatro promociones con 310 viviendas; tendido de derivaciones y montaje de contadores.',
      ],
    },
    {
      company: 'Talleres Loiola, S.L.',
      title: 'Aprendiz de electricista (FCT)',
      location: 'Azpeitia',
      startDate: '2005-03',
      endDate: '2005-06',
      highlights: ['Prácticas de fin de ciclo: bobinado de motores y montaje de armarios bajo supervisión.'],
    },
  ],
  education: [
    {
      institution: 'IES Mendaro Lanbide Eskola',
      degree: 'CFGS',
      area: 'Instalaciones Electrotécnicas',
      startDate: '2003-09',
      endDate: '2005-06',
    },
    {
      institution: 'Colegio San Telmo',
      degree: 'Técnico (Ciclo Formativo de Grado Medio)',
      area: 'Equipos e Instalaciones Electrotécnicas',
      startDate: '2001',
      endDate: '2003',
    },
  ],
  skills: [
    {
      name: 'Electricidad',
      keywords: ['cuadros eléctricos', 'media tensión', 'variadores de frecuencia', 'termografía'],
    },
    { name: 'Automatización', keywords: ['TIA Portal', 'Siemens S7-1200', 'neumática', 'sensores'] },
    { name: 'Documentación', keywords: ['REBT', 'EPLAN', 'GMAO Prisma'] },
  ],
  certifications: [
    { name: 'Instalador autorizado en baja tensión', issuer: 'Gobierno Vasco', date: '2009-11' },
    { name: 'PRL 60 horas', issuer: 'Fundación Laboral de la Construcción', date: '2014' },
    { name: 'Carné de carretillero', issuer: 'Autoescuela Artaza', date: '2019-02' },
  ],
  languages: [
    { language: 'Euskera', fluency: 'lengua materna' },
    { language: 'Castellano', fluency: 'lengua materna' },
    { language: 'Francés', fluency: 'nivel básico' },
  ],
  projects: [],
  volunteering: [
    {
      organization: 'Ikastola Txindoki',
      position: 'Monitor del taller de electricidad',
      startDate: '2017-10',
      highlights: ['Dos sábados al mes, alumnado de 12 a 16 años construye lámparas y pequeños robots.'],
    },
  ],
  interests: ['pelota a mano', 'montañismo', 'radios antiguas'],
};
