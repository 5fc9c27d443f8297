import type { Person } from '../../person.js';

export const yaseminOeztuerk: Person = {
  id: 'yasemin-oeztuerk',
  resumeLanguage: 'de',
  basics: {
    name: 'Yasemin Öztürk',
    label: 'Masterstudentin Bauingenieurwesen',
    email: 'yasemin.oeztuerk@example.com',
    phone: '+49 30 23125 507',
    location: 'Karlsruhe, Deutschland',
    summary:
      'Masterstudentin mit Vertiefung Konstruktiver Ingenieurbau, derzeit 3. Fachsemester, Notendurchschnitt 1,6. Ich suche zum Oktober einen Einstieg in der Tragwerksplanung von Brücken.',
  },
  work: [
    {
      company: 'Ingenieurgemeinschaft Brücken und Tunnel mbH',
      title: 'Werkstudentin Tragwerksplanung',
      location: 'Karlsruhe',
      startDate: '2024-10',
      highlights: [
        'Nachrechnung von Spannbetonbrücken der 1970er-Jahre nach Nachrechnungsrichtlinie, 16 Stunden in der Woche.',
        'Schal- und Bewehrungspläne für zwei Widerlager in Allplan erstellt und mit der Prüfingenieurin abgestimmt.',
      ],
    },
    {
      company: 'Technische Universität Oberrhein, Lehrstuhl für Massivbau',
      title: 'Studentische Hilfskraft',
      location: 'Karlsruhe',
      startDate: '2023-04',
      endDate: '2024-09',
      highlights: [
        'Betreuung von Versuchen an 24 Balken aus Carbonbeton: Messtechnik, Auswertung in Python, Protokolle.',
        'Korrektur von Übungsblättern und wöchentliche Sprechstunde für 180 Studierende im Grundfach Stahlbeton.',
      ],
    },
    {
      company: 'Tiefbauamt der Stadt Ettenfeld',
      title: 'Praktikantin Bauwerksprüfung',
      location: 'Ettenfeld',
      startDate: '2022-08',
      endDate: '2022-10',
      highlights: [
        'Mitarbeit bei 19 Hauptprüfungen nach DIN 1076, Schadensskizzen und Eingabe in SIB-Bauwerke.',
      ],
    },
    {
      company: 'Hans Wörnlein Hoch- und Tiefbau',
      title: 'Baustellenpraktikantin',
      location: 'Pforzheim',
      startDate: '2020-07',
      endDate: '2020-09',
      highlights: ['Zwölf Wochen auf dem Bau: Schalen, Bewehren und Betonieren eines Regenrückhaltebeckens.'],
    },
  ],
  education: [
    {
      institution: 'Technische Universität Oberrhein',
      degree: 'M. Sc.',
      area: 'Bauingenieurwesen',
      startDate: '2024-10',
      endDate: '2026-09',
    },
    {
      institution: 'Universidade do Vale do Ave',
      degree: 'Auslandssemester (Erasmus+)',
      area: 'Konstruktiver Ingenieurbau',
      startDate: '2022-02',
      endDate: '2022-07',
    },
    {
      institution: 'Technische Universität Oberrhein',
      degree: 'Bachelor of Science',
      area: 'Bauingenieurwesen',
      startDate: '2020-10',
      endDate: '2024-09',
    },
    {
      institution: 'Berta-Zeller-Gymnasium Pforzheim',
      degree: 'Allgemeine Hochschulreife (1,4)',
      area: 'Leistungsfächer Mathematik, Physik und Englisch',
      startDate: '2012',
      endDate: '2020',
    },
  ],
  skills: [
    {
      name: 'Fachlich',
      keywords: ['Stahlbeton', 'Spannbeton', 'Finite Elemente', 'Eurocode 2', 'Bauwerksprüfung'],
    },
    { name: 'Programme', keywords: ['Allplan', 'SOFiSTiK', 'RFEM', 'Python', 'MATLAB'] },
  ],
  certifications: [{ name: 'C1 Advanced', issuer: 'Cambridge English', date: '2023-05' }],
  languages: [
    { language: 'Deutsch', fluency: 'Muttersprache' },
    { language: 'Türkisch', fluency: 'Muttersprache' },
    { language: 'Englisch', fluency: 'C1' },
    { language: 'Portugiesisch', fluency: 'A2' },
  ],
  projects: [
    {
      name: 'Bachelorarbeit: Querkrafttragfähigkeit von Carbonbeton',
      description: 'Vergleich von drei Bemessungsmodellen mit eigenen Versuchen, Note 1,0.',
    },
    {
      name: 'Betonkanu-Regatta',
      description:
        'Bau eines 4,80 Meter langen Kanus aus Textilbeton im Team von zwölf Studierenden, Platz drei.',
    },
  ],
  volunteering: [
    {
      organization: 'Fachschaft Bau der TU Oberrhein',
      position: 'Finanzreferentin',
      startDate: '2023-10',
      endDate: '2025-03',
      highlights: ['Haushalt von 28.000 Euro verwaltet und die Erstsemesterwoche für 210 Neue mitgeplant.'],
    },
    {
      organization: 'Lernbrücke Pfinztal e. V.',
      position: 'Nachhilfelehrerin Mathematik',
      startDate: '2021',
      endDate: '2023',
      highlights: ['Wöchentlicher Unterricht für vier Jugendliche vor dem Realschulabschluss.'],
    },
  ],
  interests: ['Rudern', 'Kino', 'Saz spielen'],
};
