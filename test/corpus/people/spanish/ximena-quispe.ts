import type { Person } from '../../person.js';

export const ximenaQuispe: Person = {
  id: 'ximena-quispe',
  resumeLanguage: 'es',
  basics: {
    name: 'Ximena Quispe Mamani',
    label: 'Ingeniera Civil',
    email: 'ximena.quispe@example.org',
    phone: '+1 305-555-0138',
    location: 'La Paz, Bolivia',
    summary:
      'Ingeniera civil con más de ocho años en obra pública de altura: agua potable, alcantarillado y estabilización de taludes. Registro profesional vigente. Acostumbrada a dirigir cuadrillas, a dialogar con juntas vecinales y a cerrar planillas sin observaciones.',
  },
  work: [
    {
      company: 'Gobierno Autónomo Municipal de Villa Illampu',
      title: 'Fiscal de Obras',
      location: 'Villa Illampu, Bolivia',
      startDate: '2016-08',
      highlights: [
        'Fiscalización de 37 obras por un total de Bs 94 millones; ninguna con resolución de contrato desde 2018.',
        'Ampliación de la red de agua potable a 2.600 familias de la ladera norte, a 3.900 metros de altitud.',
        'Revisión de planillas de avance, órdenes de cambio y cómputos métricos de las empresas contratistas.',
        'Estabilización de un talud de 45 metros con anclajes y drenes tras el deslizamiento de febrero de 2019.',
        'Socialización de los proyectos con 18 juntas vecinales, en castellano y en aymara.',
        'Capacitación de cuatro técnicos en topografía con estación total y dron.',
      ],
    },
  ],
  education: [
    {
      institution: 'Universidad Técnica del Altiplano Sur',
      degree: 'Diplomado',
      area: 'Gestión de Riesgos y Obras de Mitigación',
      endDate: '2020',
    },
    {
      institution: 'Universidad Técnica del Altiplano Sur',
      degree: 'Licenciatura',
      area: 'Ingeniería Civil',
      startDate: '2010-02',
      endDate: '2015-12',
    },
    {
      institution: 'Unidad Educativa Franz Condori Fe y Trabajo',
      degree: 'Bachillerato Técnico',
      area: 'Construcciones Civiles',
      startDate: '2006',
      endDate: '2009',
    },
  ],
  skills: [
    { name: 'Diseño', keywords: ['AutoCAD Civil 3D', 'SAP2000', 'EPANET', 'SewerCAD'] },
    { name: 'Obra', keywords: ['topografía', 'control de calidad', 'hormigón armado', 'mecánica de suelos'] },
    { name: 'Gestión', keywords: ['MS Project', 'precios unitarios', 'SICOES', 'D.S. 0181'] },
  ],
  certifications: [
    {
      name: 'Registro Nacional de Ingenieros',
      issuer: 'Sociedad de Ingenieros de Bolivia',
      date: '2016-04',
    },
    { name: 'Ley 1178 de Administración y Control', issuer: 'CENCAP', date: '2017' },
  ],
  languages: [
    { language: 'Castellano', fluency: 'lengua materna' },
    { language: 'Aymara', fluency: 'lengua materna' },
    { language: 'Inglés', fluency: 'intermedio' },
  ],
  projects: [
    {
      name: 'Cosecha de agua en Chuquiñuma',
      description:
        'Proyecto de grado: captación de agua de lluvia para dos comunidades, construida en 2017 con mano de obra local.',
    },
    {
      name: 'Mapa de laderas inestables',
      description: 'Inventario abierto de 210 deslizamientos hecho en QGIS con fotografías de vecinos.',
    },
  ],
  awards: [
    { title: 'Mejor Proyecto de Grado', awarder: 'Facultad de Ingeniería, UTAS', date: '2015' },
    { title: 'Mujer en la Obra', awarder: 'Cámara Altiplánica de la Construcción', date: '2022-03' },
  ],
};
