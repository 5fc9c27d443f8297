import type { Person } from '../../person.js';

export const corinaPfiffner: Person = {
  id: 'corina-pfiffner',
  resumeLanguage: 'de',
  basics: {
    name: 'Corina Pfiffner',
    label: 'Dipl. Architektin SIA',
    email: 'corina.pfiffner@example.org',
    phone: '+49 30 23125 504',
    location: 'Vaduz, Liechtenstein',
    url: 'https://pfiffner.example.org/werke',
    summary:
      'Architektin mit eigenem Büro und vierzehn Jahren Erfahrung im Holzbau, im Umbau denkmalgeschützter Häuser und in Wettbewerben. Ich begleite Bauten durch alle Phasen nach SIA 102 und unterrichte gern.',
  },
  work: [
    {
      company: 'Pfiffner Nägele Architektur Anstalt',
      title: 'Mitinhaberin und Architektin',
      location: 'Vaduz',
      startDate: '2020-03',
      highlights: [
        'Büro mit sechs Mitarbeitenden gegründet; fünf gewonnene oder rangierte Wettbewerbe in vier Jahren.',
        'Primarschule Mühleholzwiese in Holzbauweise für CHF 18 Mio. entworfen und 2024 im Kostenrahmen fertiggestellt.',
        'Umbau eines Torkels von 1740 zum Gemeindehaus, in enger Abstimmung mit der Denkmalpflege und der Zimmerei Cadonaris AG.',
        'Honorarverhandlungen, Verträge und Liquiditätsplanung des Büros.',
      ],
    },
    {
      company: 'Fachhochschule Alpenrhein, Institut für Architektur und Raumplanung',
      title: 'Lehrbeauftragte für Entwerfen',
      location: 'Buchs SG',
      startDate: '2018-09',
      endDate: '2023-07',
      highlights: [
        'Entwurfsstudio Weiterbauen im Dorf mit jeweils 22 Studierenden des vierten Semesters, Pensum 20 Prozent.',
        'Betreuung von elf Bachelorarbeiten und Organisation zweier Seminarwochen in Graz und Bregenz.',
      ],
    },
    {
      company: 'Atelier Bündner Stein AG',
      title: 'Projektleiterin Architektur',
      location: 'Chur',
      startDate: '2014-05',
      endDate: '2020-02',
      highlights: [
        'Gesamtleitung eines Alterszentrums mit 62 Zimmern im Domleschg, Bausumme CHF 31 Mio., von Vorprojekt bis Bezug.',
        'Ausschreibung und Vergabe von 40 Gewerken, Kostenkontrolle nach BKP, Abweichung am Schluss 1,2 Prozent.',
        'Einführung von ArchiCAD und BIM-Koordination mit Fachplanern aus Zürich, Chur und Feldkirch.',
      ],
    },
    {
      company: 'Harcourt Lisle Architects LLP',
      title: 'Junior Architect',
      location: 'London',
      startDate: '2012-01',
      endDate: '2014-03',
      highlights: [
        'Ausführungsplanung der Fassade eines Bürohauses in Southwark mit vorgefertigten Elementen aus Klinker.',
        'Modelle und Pläne für sieben offene Wettbewerbe, davon zwei erste Preise in Skandinavien.',
      ],
    },
    {
      company: 'Baugenossenschaft Sonnenhalde',
      title: 'Praktikantin Bauleitung',
      location: 'St. Gallen',
      startDate: '2009-02',
      endDate: '2009-08',
      highlights: [
        'Örtliche Bauleitung bei der Sanierung von 48 Küchen und Bädern in bewohntem Zustand unterstützt.',
      ],
    },
  ],
  education: [
    {
      institution: 'Technische Hochschule Limmattal',
      degree: 'MSc Arch',
      area: 'Architektur',
      startDate: '2009-09',
      endDate: '2011-10',
    },
    {
      institution: 'Technische Hochschule Limmattal',
      degree: 'BSc Arch',
      area: 'Architektur',
      startDate: '2005-09',
      endDate: '2008-12',
    },
    {
      institution: 'Kantonsschule Gallusberg',
      degree: 'Gymnasiale Maturität',
      area: 'Schwerpunkt Bildnerisches Gestalten',
      endDate: '2005',
    },
  ],
  skills: [
    {
      name: 'Planung',
      keywords: ['Entwurf', 'Holzbau', 'Umbau und Denkmalpflege', 'SIA 102', 'Kostenplanung nach BKP'],
    },
    { name: 'Software', keywords: ['ArchiCAD', 'Rhino', 'Vectorworks', 'Adobe InDesign'] },
  ],
  certifications: [{ name: 'Minergie-Fachpartnerin', issuer: 'Verein Minergie', date: '2016-11' }],
  languages: [
    { language: 'Deutsch', fluency: 'Muttersprache' },
    { language: 'Rätoromanisch', fluency: 'zweite Muttersprache' },
    { language: 'Englisch', fluency: 'fliessend' },
    { language: 'Französisch', fluency: 'Niveau B1' },
  ],
  projects: [
    {
      name: 'Atlas der Ställe',
      description:
        'Aufnahme von 160 leerstehenden Ställen im Rheintal mit Plänen, Fotos und Vorschlägen zur Umnutzung.',
    },
  ],
  awards: [
    { title: 'Auszeichnung Gute Bauten', awarder: 'Architekturforum Alpenrhein', date: '2025' },
    {
      title: '1. Preis Wettbewerb Primarschule Mühleholzwiese',
      awarder: 'Gemeinde Mühleholz',
      date: '2021-06',
    },
    { title: 'Anerkennung Junger Holzbau', awarder: 'Stiftung Bergholz', date: '2018' },
  ],
};
