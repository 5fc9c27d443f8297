import type { Person } from '../../person.js';
import { entryLabels, type EntryLabels } from '../html/entry-labels.js';

/** Labels of application forms, which join words: an employer with its address, a school with its town. */
const official: Record<Person['resumeLanguage'], EntryLabels> = {
  en: {
    dates: 'Dates of employment / attendance',
    from: 'Date from',
    to: 'Date to',
    company: 'Name of employer / organisation',
    title: 'Job title / role',
    place: 'Town or city',
    tasks: 'Achievements',
    institution: 'School, college or university',
    degree: 'Qualification / degree',
  },
  de: {
    dates: 'Zeitraum (von – bis)',
    from: 'Beginn',
    to: 'Ende',
    company: 'Arbeitgeber / Firma',
    title: 'Position / Funktion',
    place: 'Ort / Land',
    tasks: 'Tätigkeiten',
    institution: 'Schule / Hochschule',
    degree: 'Abschluss / Qualifikation',
  },
  fr: {
    dates: 'Période (du – au)',
    from: 'Date de début',
    to: 'Date de fin',
    company: 'Entreprise / organisme',
    title: 'Poste ou fonction',
    place: 'Ville / pays',
    tasks: 'Réalisations',
    institution: 'École ou université',
    degree: 'Diplôme / titre',
  },
  es: {
    dates: 'Periodo (desde – hasta)',
    from: 'Fecha de inicio',
    to: 'Fecha de fin',
    company: 'Empresa / organización',
    title: 'Cargo o puesto',
    place: 'Ciudad / país',
    tasks: 'Logros',
    institution: 'Centro o universidad',
    degree: 'Título / titulación',
  },
};

/** Words of no list: whoever made the form found them. */
const homemade: Record<Person['resumeLanguage'], EntryLabels> = {
  en: {
    dates: 'When',
    from: 'Joined',
    to: 'Left',
    company: 'Where I worked',
    title: 'What I was',
    place: 'Whereabouts',
    tasks: 'What I did there',
    institution: 'Where I learned',
    degree: 'What I earned',
  },
  de: {
    dates: 'Wann',
    from: 'Angefangen',
    to: 'Aufgehört',
    company: 'Bei wem',
    title: 'Als was',
    place: 'Wo',
    tasks: 'Was zu tun war',
    institution: 'Gelernt bei',
    degree: 'Gelernt wurde',
  },
  fr: {
    dates: 'Quand',
    from: 'Arrivée',
    to: 'Départ',
    company: 'Chez qui',
    title: 'En tant que',
    place: 'Où',
    tasks: 'Ce que je faisais',
    institution: 'Formé chez',
    degree: 'Formé comme',
  },
  es: {
    dates: 'Cuándo',
    from: 'Llegada',
    to: 'Despedida',
    company: 'Con quién',
    title: 'Como qué',
    place: 'Dónde',
    tasks: 'Qué hacía',
    institution: 'Dónde estudié',
    degree: 'Qué estudié',
  },
};

/** Where a form asks for studies with the words of posts, in a table copied from the one above. */
const asPosts = (labels: EntryLabels): EntryLabels => ({
  ...labels,
  institution: labels.company,
  degree: labels.title,
});

const sets: Partial<Record<string, Record<Person['resumeLanguage'], EntryLabels>>> = { official, homemade };

/** The labels of a form for posts and studies: `set` chooses the words, `copied` asks for studies as for posts. */
export function formLabels({ resumeLanguage }: Person, set: string, copied: boolean): EntryLabels {
  const labels = sets[set]?.[resumeLanguage] ?? entryLabels[resumeLanguage][Number(set)]!;
  return copied ? asPosts(labels) : labels;
}
