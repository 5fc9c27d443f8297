import type { Employment, ResumeDate, ResumeLanguage } from '../../person.js';

/** Words that looks add to a person's own, by language. */
export interface SmallWords {
  title: string[];
  at: string;
  in: string;
  employment: string[];
  technologies: string;
  /** A paragraph between the head of a job and its bullets. */
  lead: string[];
  grade: string[];
  levels: string[];
  form: { employer: string; position: string; place: string; period: string; duties: string };
  year: [one: string, many: string];
  month: [one: string, many: string];
}

export const smallWords: Record<ResumeLanguage, SmallWords> = {
  en: {
    title: ['Curriculum Vitae', 'Resume', 'CV', 'CURRICULUM VITAE'],
    at: ' at ',
    in: ' in ',
    employment: ['Full-time', 'Part-time', 'Permanent', 'Full-time, remote'],
    technologies: 'Technologies',
    lead: [
      'Reported to the head of the department, team of six.',
      'Covered a two-year growth phase with a team of eight.',
    ],
    grade: ['First Class Honours', 'GPA: 3.8/4.0', 'Grade: 2:1', 'with distinction'],
    levels: ['expert', 'advanced', 'proficient', 'intermediate', 'basic'],
    form: {
      employer: 'Employer',
      position: 'Position',
      place: 'Location',
      period: 'Period',
      duties: 'Main duties',
    },
    year: ['yr', 'yrs'],
    month: ['mo', 'mos'],
  },
  de: {
    title: ['Lebenslauf', 'Curriculum Vitae', 'Tabellarischer Lebenslauf', 'LEBENSLAUF'],
    at: ' bei ',
    in: ' in ',
    employment: ['Vollzeit', 'Teilzeit', 'unbefristet', 'Vollzeit, Homeoffice'],
    technologies: 'Eingesetzte Technik',
    lead: [
      'Berichtslinie an die Bereichsleitung, Team von sechs Personen.',
      'Aufbauphase mit acht Mitarbeitenden begleitet.',
    ],
    grade: ['Note: 1,7', 'Abschlussnote 2,1', 'mit Auszeichnung', 'Gesamtnote: gut'],
    levels: ['Expertenkenntnisse', 'sehr gut', 'gut', 'fortgeschritten', 'Grundkenntnisse'],
    form: {
      employer: 'Arbeitgeber',
      position: 'Position',
      place: 'Ort',
      period: 'Zeitraum',
      duties: 'Aufgaben',
    },
    year: ['Jahr', 'Jahre'],
    month: ['Monat', 'Monate'],
  },
  fr: {
    title: ['Curriculum vitæ', 'CV', 'CURRICULUM VITAE', 'Curriculum Vitae'],
    at: ' chez ',
    in: ' en ',
    employment: ['CDI', 'Temps plein', 'CDD', 'Temps partiel'],
    technologies: 'Environnement technique',
    lead: [
      'Rattachement à la direction du service, équipe de six personnes.',
      'Phase de croissance menée avec huit collègues.',
    ],
    grade: ['mention Bien', 'mention Très bien', 'avec distinction', 'Moyenne : 15/20'],
    levels: ['expert', 'avancé', 'confirmé', 'intermédiaire', 'notions'],
    form: { employer: 'Employeur', position: 'Poste', place: 'Lieu', period: 'Période', duties: 'Missions' },
    year: ['an', 'ans'],
    month: ['mois', 'mois'],
  },
  es: {
    title: ['Currículum vítae', 'CV', 'Hoja de vida', 'CURRÍCULUM VÍTAE'],
    at: ' en ',
    in: ' en ',
    employment: ['Jornada completa', 'Media jornada', 'Contrato indefinido', 'Teletrabajo'],
    technologies: 'Herramientas',
    lead: [
      'Dependencia directa de la dirección, equipo de seis personas.',
      'Etapa de crecimiento con un equipo de ocho.',
    ],
    grade: ['Nota media: 8,2', 'con mención honorífica', 'Promedio: 9,1', 'Sobresaliente'],
    levels: ['experto', 'avanzado', 'alto', 'medio', 'básico'],
    form: { employer: 'Empresa', position: 'Cargo', place: 'Lugar', period: 'Periodo', duties: 'Funciones' },
    year: ['año', 'años'],
    month: ['mes', 'meses'],
  },
};

/** How long a job lasted, as "2 yrs 3 mos"; nothing where a month is not told. The present is January 2026. */
export function durationOf({ startDate, endDate }: Employment, language: ResumeLanguage): string | undefined {
  const [from, to] = [monthsOf(startDate), monthsOf(endDate ?? '2026-01')];
  if (from === undefined || to === undefined) return undefined;
  const months = to - from + 1;
  const { year, month } = smallWords[language];
  return [...counted(Math.floor(months / 12), year), ...counted(months % 12, month)].join(' ');
}

function counted(count: number, [one, many]: [string, string]): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}

function monthsOf(date: ResumeDate): number | undefined {
  const [year, month] = date.split('-').map(Number);
  return month === undefined ? undefined : year! * 12 + month;
}
