import type { ResumeLanguage } from '../../person.js';

/** What a table's head or a form calls the fields of an entry. */
export interface EntryLabels {
  dates: string;
  from: string;
  to: string;
  company: string;
  title: string;
  place: string;
  tasks: string;
  institution: string;
  degree: string;
}

function labels(...words: readonly string[]): EntryLabels {
  const [dates = '', from = '', to = '', company = '', title = '', place = '', tasks = ''] = words;
  const [institution = '', degree = ''] = words.slice(7);
  return { dates, from, to, company, title, place, tasks, institution, degree };
}

/** Three sets of labels for every language. */
export const entryLabels: Record<ResumeLanguage, readonly EntryLabels[]> = {
  en: [
    labels(
      'Period',
      'From',
      'To',
      'Employer',
      'Position',
      'Location',
      'Responsibilities',
      'Institution',
      'Degree',
    ),
    labels(
      'Dates',
      'Start date',
      'End date',
      'Company',
      'Job title',
      'City',
      'Main duties',
      'School',
      'Qualification',
    ),
    labels(
      'Duration',
      'Start',
      'End',
      'Organisation',
      'Role',
      'Place',
      'Tasks',
      'University',
      'Degree awarded',
    ),
  ],
  de: [
    labels(
      'Zeitraum',
      'Von',
      'Bis',
      'Arbeitgeber',
      'Position',
      'Ort',
      'Aufgaben',
      'Einrichtung',
      'Abschluss',
    ),
    labels(
      'Dauer',
      'Beginn',
      'Ende',
      'Unternehmen',
      'Funktion',
      'Einsatzort',
      'Tätigkeiten',
      'Hochschule',
      'Abschluss',
    ),
    labels(
      'Datum',
      'Eintritt',
      'Austritt',
      'Firma',
      'Tätigkeit als',
      'Standort',
      'Aufgabenbereich',
      'Schule',
      'Qualifikation',
    ),
  ],
  fr: [
    labels('Période', 'Du', 'Au', 'Employeur', 'Poste', 'Lieu', 'Missions', 'Établissement', 'Diplôme'),
    labels(
      'Dates',
      'Date de début',
      'Date de fin',
      'Entreprise',
      'Fonction',
      'Ville',
      'Tâches',
      'École',
      'Diplôme obtenu',
    ),
    labels(
      'Durée',
      'Début',
      'Fin',
      'Société',
      'Poste occupé',
      'Localisation',
      'Activités',
      'Université',
      'Titre',
    ),
  ],
  es: [
    labels('Periodo', 'Desde', 'Hasta', 'Empresa', 'Cargo', 'Lugar', 'Funciones', 'Institución', 'Título'),
    labels(
      'Fechas',
      'Fecha de inicio',
      'Fecha de fin',
      'Empleador',
      'Puesto',
      'Ciudad',
      'Tareas',
      'Centro',
      'Titulación',
    ),
    labels(
      'Duración',
      'Inicio',
      'Fin',
      'Organización',
      'Posición',
      'Ubicación',
      'Responsabilidades',
      'Universidad',
      'Título obtenido',
    ),
  ],
};
