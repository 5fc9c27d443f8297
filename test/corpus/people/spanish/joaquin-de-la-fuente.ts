import type { Person } from '../../person.js';

export const joaquinDeLaFuente: Person = {
  id: 'joaquin-de-la-fuente',
  resumeLanguage: 'es',
  basics: {
    name: 'Joaquín de la Fuente Arriaga',
    label: 'Contador Público Certificado',
    email: 'joaquin.delafuente@example.net',
    phone: '+1 305-555-0124',
    location: 'Santiago de Querétaro, México',
    summary:
      'Contador público con más de quince años de trayectoria en contabilidad general, impuestos y auditoría, tanto en despacho como en la industria manufacturera. Sólido dominio de las NIF, del cierre mensual y de la relación con autoridades fiscales. Trato directo y trabajo ordenado.',
  },
  work: [
    {
      company: 'Autopartes Cimatario, S.A. de C.V.',
      title: 'Gerente de Contabilidad e Impuestos',
      location: 'El Marqués, Qro.',
      startDate: '2018-03',
      highlights: [
        'Responsable del cierre mensual de cuatro razones sociales; plazo reducido de doce a cinco días hábiles.',
        'Atención de dos auditorías del SAT sin créditos fiscales y recuperación de 31 millones de pesos de IVA a favor.',
        'A cargo de un equipo de nueve personas: contadores, auxiliares y un analista de costos.',
        'Migración de Contpaqi a SAP S/4HANA en 2021, con 14 meses de historia contable conciliada.',
        'Preparación de estados financieros conforme a NIF y a US GAAP para la casa matriz, Lakeshore Components Inc.',
      ],
    },
    {
      company: 'Despacho Arriaga, Montes de Oca y Asociados, S.C.',
      title: 'Supervisor de Auditoría',
      location: 'Ciudad de México',
      startDate: '2012',
      endDate: '2018',
      highlights: [
        'Dictámenes fiscales y financieros de 22 clientes de los ramos textil, alimentario y de la construcción.',
        'Supervisión de encargos con hasta seis auxiliares; elaboración de cartas de observaciones y planes de acción.',
        'Impartí el curso interno de precios de transferencia entre 2015 y 2017.',
      ],
    },
    {
      company: 'Despacho Arriaga, Montes de Oca y Asociados, S.C.',
      title: 'Auxiliar de Auditoría',
      location: 'Ciudad de México',
      startDate: '2009',
      endDate: '2012',
      highlights: [
        'Pruebas de detalle de cuentas por cobrar, inventarios y nómina; toma física en 30 almacenes del Bajío.',
      ],
    },
    {
      company: 'Ferretería La Palma',
      title: 'Auxiliar Contable (medio tiempo)',
      location: 'Celaya, Gto.',
      startDate: '2006',
      endDate: '2008',
      highlights: [
        'Captura de pólizas, conciliaciones bancarias y declaraciones provisionales de la sociedad familiar.',
      ],
    },
  ],
  education: [
    {
      institution: 'Instituto Tecnológico y de Negocios Sor Juana',
      degree: 'Maestría',
      area: 'Impuestos',
      startDate: '2014',
      endDate: '2016',
    },
    {
      institution: 'Universidad Autónoma de Cerro Gordo',
      degree: 'Lic.',
      area: 'Contaduría Pública',
      startDate: '2004',
      endDate: '2009',
    },
  ],
  skills: [
    {
      name: 'Contabilidad',
      keywords: ['NIF', 'US GAAP', 'cierre mensual', 'costos estándar', 'consolidación'],
    },
    { name: 'Impuestos', keywords: ['ISR', 'IVA', 'precios de transferencia', 'CFDI 4.0'] },
    { name: 'Sistemas', keywords: ['SAP S/4HANA', 'Contpaqi', 'Excel avanzado', 'Power BI'] },
  ],
  certifications: [
    {
      name: 'Contador Público Certificado (CPC)',
      issuer: 'Instituto Mexicano de Contadores Públicos',
      date: '2013-11',
    },
    { name: 'Certificación en Contribuciones', issuer: 'Colegio de Contadores del Bajío', date: '2019' },
  ],
  languages: [
    { language: 'Español', fluency: 'nativo' },
    { language: 'Inglés', fluency: 'avanzado' },
  ],
  projects: [],
};
