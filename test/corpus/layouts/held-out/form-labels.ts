import type { ResumeLanguage } from '../../person.js';

/** What a form with a label for every fact calls the facts of a job and of a course of study. */
export interface FormLabels {
  dates: string;
  occupation: string;
  employer: string;
  tasks: string;
  qualification: string;
  school: string;
}

export const formLabels: Record<ResumeLanguage, FormLabels> = {
  en: {
    dates: 'Dates (from – to)',
    occupation: 'Occupation or position held',
    employer: 'Name and address of employer',
    tasks: 'Main activities and responsibilities',
    qualification: 'Title of qualification awarded',
    school: 'Name of organisation providing education',
  },
  de: {
    dates: 'Datum (von – bis)',
    occupation: 'Beruf oder Funktion',
    employer: 'Name und Adresse des Arbeitgebers',
    tasks: 'Wichtigste Tätigkeiten und Zuständigkeiten',
    qualification: 'Bezeichnung der erworbenen Qualifikation',
    school: 'Name der Bildungseinrichtung',
  },
  fr: {
    dates: 'Dates (de – à)',
    occupation: 'Fonction ou poste occupé',
    employer: 'Nom et adresse de l’employeur',
    tasks: 'Principales activités et responsabilités',
    qualification: 'Intitulé du certificat ou diplôme délivré',
    school: 'Nom de l’établissement d’enseignement',
  },
  es: {
    dates: 'Fechas (de – a)',
    occupation: 'Profesión o cargo desempeñado',
    employer: 'Nombre y dirección de la empresa',
    tasks: 'Funciones y responsabilidades principales',
    qualification: 'Cualificación obtenida',
    school: 'Nombre del centro de formación',
  },
};
