import type { Person } from '../../person.js';

export const retoZgraggenAeschlimann: Person = {
  id: 'reto-zgraggen-aeschlimann',
  resumeLanguage: 'de',
  basics: {
    name: 'Reto Zgraggen-Aeschlimann',
    label: 'Elektroprojektleiter',
    email: 'reto.zgraggen@example.net',
    phone: '+49 30 23125 502',
    location: 'Luzern, Schweiz',
    summary:
      'Gelernter Elektroinstallateur EFZ mit eidg. Fachausweis und über fünfzehn Jahren Praxis auf Baustellen der Zentralschweiz. Ich führe Teams bis zwölf Personen, kalkuliere nach NPK und halte Termine auch dann, wenn der Bauherr noch umplant.',
  },
  work: [
    {
      company: 'Elektro Zumbrügg & Söhne AG',
      title: 'Projektleiter Elektroinstallationen',
      location: 'Luzern',
      startDate: '2019-08',
      highlights: [
        'Leitung von Wohn- und Gewerbebauten bis CHF 2,4 Mio. Auftragssumme, von der Offerte bis zur Schlussabrechnung.',
        'Überbauung Seefeld in Horw mit 84 Wohnungen zwei Wochen vor Termin übergeben, ohne Mängel bei der Abnahme.',
        'Photovoltaik mit Eigenverbrauchsgemeinschaft als neues Angebot aufgebaut; seit 2021 wurden 37 Anlagen erstellt.',
        'Führung von zehn Monteuren und drei Lernenden, Einsatzplanung und Materialbewirtschaftung.',
      ],
    },
    {
      company: 'Genossenschaft Elektra Oberseetal',
      title: 'Teamleiter Hausinstallationen',
      location: 'Hochdorf',
      startDate: '2014',
      endDate: '2019',
      highlights: [
        'Verantwortlich für Umbauten, Service und Störungsbehebung bei 3800 Genossenschaftern, Pikettdienst im Turnus.',
        'Umstellung von 1200 Haushalten auf intelligente Stromzähler geplant und mit vier Monteuren ausgeführt.',
        'Schlusskontrollen und Sicherheitsnachweise nach NIV erstellt, gemeinsam mit der Kontrollfirma Lötscher Prüfwesen.',
      ],
    },
    {
      company: 'Gebrüder Tschümpeler',
      title: 'Elektroinstallateur',
      location: 'Schwyz',
      startDate: '2009',
      endDate: '2013',
      highlights: [
        'Installationen in Neubauten, Bauernhöfen und zwei Seilbahnstationen, meist als Monteur mit einem Lernenden.',
        'Betreuung der Telefon- und Netzwerkanlagen von vier Gemeindeschulen im Bezirk.',
      ],
    },
    {
      company: 'Gebrüder Tschümpeler',
      title: 'Lernender Elektroinstallateur EFZ',
      location: 'Schwyz',
      startDate: '2005-08',
      endDate: '2009-07',
      highlights: [
        'Vierjährige Berufslehre, Abschluss mit der Note 5.3 und Auszeichnung der Lehrmeister im Bezirk.',
      ],
    },
  ],
  education: [
    {
      institution: 'Höhere Fachschule für Gebäudetechnik Vierwald',
      degree: 'Eidg. Fachausweis',
      area: 'Elektroprojektleiter Installation und Sicherheit',
      startDate: '2016',
      endDate: '2018',
    },
    {
      institution: 'Berufsbildungszentrum Talkessel',
      degree: 'Eidgenössisches Fähigkeitszeugnis (EFZ)',
      area: 'Elektroinstallateur',
      startDate: '2005',
      endDate: '2009',
    },
  ],
  skills: [
    {
      name: 'Fachgebiete',
      keywords: ['Starkstrom', 'Gebäudeautomation KNX', 'Photovoltaik', 'Ladestationen', 'Messen nach NIN'],
    },
    { name: 'Kalkulation', keywords: ['NPK', 'Messerli', 'Regierapporte', 'Nachtragsmanagement'] },
  ],
  certifications: [
    { name: 'KNX-Partner', issuer: 'KNX Association', date: '2017' },
    { name: 'Berufsbildnerkurs', issuer: 'Kanton Luzern', date: '2015-04' },
  ],
  languages: [
    { language: 'Deutsch', fluency: 'Muttersprache' },
    { language: 'Italienisch', fluency: 'gute mündliche Kenntnisse' },
    { language: 'Französisch', fluency: 'Schulkenntnisse' },
  ],
  projects: [],
  volunteering: [
    {
      organization: 'Feuerwehr Littauerberg',
      position: 'Wachtmeister, Elektrogruppe',
      startDate: '2012',
      highlights: ['Rund 25 Einsätze im Jahr und Ausbildung der Neueingeteilten an Stromerzeugern.'],
    },
  ],
  interests: ['Skitouren', 'Schwingen', 'Restaurieren alter Röhrenradios'],
};
