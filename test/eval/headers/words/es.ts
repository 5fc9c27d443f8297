import type { HeaderWords } from './header-words.js';

export const spanish: HeaderWords = {
  language: 'es',
  people: ['Inés de la Vega Toral', 'Joaquín Urrutia y Saenz', 'María José Ballester', 'Íñigo Arrizabalaga', 'Lucía del Pozo', 'Nicolás Ferrándiz Roca', 'Aitana Quiroga', 'Ramón Castellví'],
  titles: {
    known: ['Desarrolladora web', 'Jefe de compras', 'Enfermera', 'Auxiliar administrativo', 'Técnico de mantenimiento', 'Responsable de almacén', 'Contable', 'Asesora comercial, particulares', 'Becario de comunicación', 'Directora adjunta', 'Camarero / Barista'],
    unknown: ['Soplador de vidrio', 'Campanero', 'Fundición y cincelado', 'Farera', 'Primer violín', 'Apertura de mercados', 'Lutier', 'Vigía', 'Segunda de a bordo'],
  },
  companies: {
    known: ['Puentes del Norte S.L.', 'Banco de Valmonte', 'Hospital San Braulio', 'Grupo Tercero', 'Ayuntamiento de Valmonte', 'Colegio Los Tilos', 'Clínica del Parque', 'Transportes Urrea S.A.', 'Estudio Arcada SLU'],
    unknown: ['Velmora', 'Garzón e Hijas', 'Los Tres Tilos', 'Nicanor Oriol', 'Norte 54', 'Quintela', 'Rompeolas', 'Heronal', 'Olmo Azul'],
  },
  places: {
    known: ['Madrid', 'Sevilla', 'Barcelona, España', 'Valencia', 'Bilbao', 'Bogotá, Colombia', 'Zaragoza', 'Teletrabajo'],
    unknown: ['Valmonte de Arriba', 'San Braulio', 'Puerto Ellerín', 'Cubrances'],
  },
  schools: {
    known: ['Universidad de Sevilla', 'Universidad Politécnica de Valmonte', 'Instituto Los Tilos', 'Escuela de Arte de Bilbao', 'Colegio San Braulio', 'IES Ramón y Cajal'],
    unknown: ['Tecnológico de Valmonte', 'La Salle', 'Deusto', 'Casa de Oficios'],
  },
  degrees: ['Grado', 'Máster', 'Doctorado', 'Licenciatura', 'Técnico Superior', 'Diplomatura'],
  degreeJoint: ' en ',
  subjects: ['Informática', 'Economía', 'Ingeniería Mecánica', 'Bellas Artes', 'Biología Marina', 'Administración de Empresas', 'Derecho'],
  at: ' en ',
  terms: ['Jornada completa', 'Media jornada', 'Prácticas', 'Indefinido', 'Temporal'],
  durations: ['2 años 3 meses', '11 meses', '1 año'],
  about: ['Fabricante familiar de herramientas de jardín con 40 empleados', 'Transportista regional con doce puertos.'],
  work: ['Contabilidad de tres almacenes y cierre mensual', 'Dirección de un equipo de seis personas', 'Reducción de las esperas en un tercio', 'Formación de las nuevas incorporaciones', 'Planificación de turnos con el comité', 'Redacción del manual de acogida'],
  headings: { summary: 'Perfil', work: 'Experiencia laboral', education: 'Formación académica', skills: 'Competencias' },
  summary: 'Me gustan los equipos tranquilos, las metas claras y el trabajo que perdura.',
  skills: 'Excel, Python, Negociación, SQL',
}; // prettier-ignore
