import type { Person } from '../../person.js';

export const dominikProhaska: Person = {
  id: 'dominik-prohaska',
  resumeLanguage: 'de',
  basics: {
    name: 'Dominik Prohaska',
    label: 'Lehrer für kaufmännische Fächer',
    email: 'd.prohaska@example.net',
    phone: '+49 30 23125 512',
    location: 'Wien, Österreich',
    summary:
      'Wirtschaftspädagoge mit acht Jahren Praxis in Werbung und Handel, seit 2018 im Schuldienst. Ich unterrichte Betriebswirtschaft, Rechnungswesen und Marketing so, dass aus Übungsfirmen echte Betriebe werden könnten.',
  },
  work: [
    {
      company: 'Bundeshandelsakademie Laaer Berg',
      title: 'Lehrer für kaufmännische Fächer',
      location: 'Wien',
      startDate: '2018-09',
      highlights: [
        'Unterricht in Betriebswirtschaft, Unternehmensrechnung und Marketing, volle Lehrverpflichtung in zwölf Klassen.',
        'Leitung der Übungsfirma Melange Handels GmbH, 2023 als Qualitätsübungsfirma zertifiziert und seither Partner der Großbäckerei Wondrak mit gemeinsamer Messe im November.',
        'Betreuung von jährlich sechs Diplomarbeiten mit Betrieben aus Wien und Niederösterreich.',
        'Klassenvorstand seit 2020; Elternabende, Projektwochen und eine Sprachreise nach Valencia organisiert.',
      ],
    },
    {
      company: 'Donaukanal Werbeagentur Ges.m.b.H.',
      title: 'Marketingleiter',
      location: 'Wien',
      startDate: '2013-05',
      endDate: '2018-08',
      highlights: [
        'Führung von sieben Personen und eines Budgets von 1,6 Mio. Euro für Kunden aus Handel und Tourismus.',
        'Kampagne für die Therme Rabenquell konzipiert: 22 Prozent mehr Nächtigungen im Jänner und Februar.',
        'Newsletter auf Segmente umgestellt; die Öffnungsrate stieg von 14 auf 31 Prozent.',
      ],
    },
    {
      company: 'Wiener Zuckerlmanufaktur',
      title: 'Marketingassistent',
      location: 'Wien',
      startDate: '2010-03',
      endDate: '2013-04',
      highlights: [
        'Messeauftritte in Köln und Salzburg geplant und den ersten Onlineshop mit 240 Artikeln befüllt.',
        'Verpackungen für die Saisonware gemeinsam mit zwei Grafikerinnen neu gestaltet.',
      ],
    },
    {
      company: 'Verein Lerncafé Favoriten',
      title: 'Lernbetreuer (geringfügig)',
      location: 'Wien',
      startDate: '2008',
      endDate: '2011',
      highlights: [
        'Nachmittagsbetreuung für 15 Schülerinnen und Schüler der Unterstufe, vor allem Mathematik und Englisch.',
      ],
    },
    {
      company: 'Samariterhilfe Brigittenau',
      title: 'Zivildiener',
      location: 'Wien',
      startDate: '2004-10',
      endDate: '2005-09',
      highlights: ['Rettungssanitäter im Krankentransport, rund 900 Ausfahrten in zwölf Monaten.'],
    },
  ],
  education: [
    {
      institution: 'Wirtschaftshochschule Donaustadt',
      degree: 'Mag. rer. soc. oec.',
      area: 'Wirtschaftspädagogik',
      startDate: '2005-10',
      endDate: '2010-02',
    },
    {
      institution: 'Höhere Lehranstalt für Tourismus Semmeringblick',
      degree: 'Reife- und Diplomprüfung',
      area: 'Tourismus und Freizeitwirtschaft',
      startDate: '1999',
      endDate: '2004',
    },
  ],
  skills: [
    {
      name: 'Unterricht',
      keywords: ['Betriebswirtschaft', 'Rechnungswesen', 'Marketing', 'Übungsfirma', 'Teamteaching'],
    },
    { name: 'Digitales', keywords: ['Moodle', 'BMD NTCS', 'Canva', 'MS Teams'] },
  ],
  certifications: [{ name: 'Rettungssanitäter', issuer: 'Samariterhilfe Brigittenau', date: '2004-12' }],
  languages: [
    { language: 'Deutsch', fluency: 'Muttersprache' },
    { language: 'Englisch', fluency: 'verhandlungssicher' },
    { language: 'Tschechisch', fluency: 'Konversationsniveau' },
  ],
  projects: [
    {
      name: 'Schulbuch Marketing für die Praxis',
      description: 'Mitautor des Bandes für den III. Jahrgang, erschienen 2022.',
    },
  ],
  volunteering: [
    {
      organization: 'Jugendfußball SC Simmeringer Haide',
      position: 'Trainer der U12',
      startDate: '2015',
      endDate: '2022',
      highlights: ['Zwei Trainings in der Woche, Hallenturnier mit 16 Mannschaften jedes Jahr im Dezember.'],
    },
    {
      organization: 'Pfarre Sankt Florentin am Mühlwasser',
      position: 'Organisator der Firmvorbereitung',
      startDate: '2011',
      endDate: '2014',
      highlights: [
        'Vorbereitung von jeweils 20 Jugendlichen, Wochenenden auf der Hütte und ein Benefizkonzert.',
      ],
    },
  ],
};
