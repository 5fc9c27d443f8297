import type { Person } from '../../person.js';

export const aurelieSchmitzLejeune: Person = {
  id: 'aurelie-schmitz-lejeune',
  resumeLanguage: 'de',
  basics: {
    name: 'Aurélie Schmitz-Lejeune',
    label: 'Leiterin Finanzbuchhaltung',
    email: 'a.schmitz.lejeune@example.net',
    phone: '+49 30 23125 506',
    location: 'Eupen, Belgien',
    summary:
      'Bilanzsichere Buchhalterin mit Erfahrung in belgischem und luxemburgischem Recht. Dreisprachig, genau und hartnäckig, wenn ein Konto um drei Cent nicht aufgeht.',
  },
  work: [
    {
      company: 'Eislek Holding S.à r.l.',
      title: 'Leiterin Finanzbuchhaltung',
      location: 'Luxemburg',
      startDate: '2022-01',
      highlights: [
        'Monats-, Quartals- und Jahresabschlüsse für sieben Gesellschaften in Luxemburg, Belgien und Deutschland.',
        'Abschlusstag von Werktag 12 auf Werktag 6 vorgezogen, durch einen Abgrenzungskalender, klare Zuständigkeiten und den täglichen Abgleich der Konten zwischen den Gesellschaften.',
        'Fachliche Führung von fünf Buchhalterinnen und Buchhaltern; Ansprechpartnerin der Wirtschaftsprüfer.',
        'Einführung von SAP S/4HANA als Key-User begleitet, Produktivstart im Januar 2024 ohne Verzug.',
      ],
    },
    {
      company: 'Bildungswerk Göhltal VoG',
      title: 'Dozentin für Buchführung (nebenberuflich)',
      location: 'Kelmis',
      startDate: '2018-09',
      endDate: '2023-06',
      highlights: [
        'Abendkurs Doppelte Buchführung für Selbständige, zweimal im Jahr mit je 14 Teilnehmenden.',
      ],
    },
    {
      company: 'Treuhand Ravert & Partner PGmbH',
      title: 'Buchhalterin',
      location: 'Eupen',
      startDate: '2015-09',
      endDate: '2021-12',
      highlights: [
        'Betreuung von 45 Mandanten aus Handwerk, Landwirtschaft und freien Berufen, von der Belegerfassung bis zur Bilanz.',
        'MwSt.-Erklärungen, Steuererklärungen der Gesellschaften und Hinterlegung bei der Bilanzzentrale.',
        'Umstellung von 30 Mandanten auf den digitalen Belegaustausch; die Erfassungszeit sank um 40 Prozent.',
      ],
    },
    {
      company: 'Gemeindeverwaltung Hergenfeld',
      title: 'Sachbearbeiterin Gemeindekasse',
      location: 'Hergenfeld',
      startDate: '2012-08',
      endDate: '2015-08',
      highlights: [
        'Zahlungsverkehr, Mahnwesen und Kassenprüfung einer Gemeinde mit 9000 Einwohnern.',
        'Mitarbeit am Haushaltsplan und an den Unterlagen für die Aufsicht durch die Deutschsprachige Gemeinschaft.',
      ],
    },
  ],
  education: [
    {
      institution: 'Hochschule Weserthal',
      degree: 'Bachelor',
      area: 'Buchhaltung und Steuerwesen',
      startDate: '2009-09',
      endDate: '2012-06',
    },
    {
      institution: 'Königliches Athenäum Hertogenwald',
      degree: 'Abschlusszeugnis der Oberstufe des Sekundarunterrichts',
      area: 'Wirtschaft und moderne Sprachen',
      endDate: '2009',
    },
  ],
  skills: [
    { name: 'Rechnungswesen', keywords: ['Konzernabschluss', 'Lux GAAP', 'BE GAAP', 'IFRS', 'Umsatzsteuer'] },
    { name: 'EDV', keywords: ['SAP S/4HANA', 'BOB 50', 'WinBooks', 'Excel mit Power Query'] },
  ],
  certifications: [
    { name: 'Zertifikat IFRS', issuer: 'Akademie Moselpforte', date: '2023' },
    {
      name: 'Zugelassene Buchhalterin',
      issuer: 'Institut der Steuerberater und Buchprüfer',
      date: '2017-12',
    },
  ],
  languages: [
    { language: 'Deutsch', fluency: 'Muttersprache' },
    { language: 'Französisch', fluency: 'Muttersprache' },
    { language: 'Niederländisch', fluency: 'Grundkenntnisse' },
    { language: 'Englisch', fluency: 'sehr gute Kenntnisse' },
  ],
  projects: [],
  interests: ['Chorgesang', 'Wandern im Hohen Venn', 'Stricken'],
};
