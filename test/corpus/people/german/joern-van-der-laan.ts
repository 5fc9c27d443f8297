import type { Person } from '../../person.js';

export const joernVanDerLaan: Person = {
  id: 'joern-van-der-laan',
  resumeLanguage: 'de',
  basics: {
    name: 'Jörn van der Laan',
    label: 'Softwareentwickler (Quereinsteiger, Kfz-Meister)',
    email: 'joern.vanderlaan@example.org',
    phone: '+49 30 23125 510',
    location: 'Oldenburg, Deutschland',
    url: 'https://vanderlaan.example.org',
    summary:
      'Kfz-Meister, der nach zehn Jahren Werkstatt zum Fachinformatiker umgeschult hat. Heute entwickle ich Werkstattsoftware in Java und TypeScript und weiß, wie sie mit öligen Fingern bedient wird.',
  },
  work: [
    {
      company: 'Deichblick Software GmbH',
      title: 'Softwareentwickler',
      location: 'Oldenburg',
      startDate: '2021-08',
      highlights: [
        'Entwicklung der Auftragsverwaltung für 600 freie Werkstätten mit Java 21, Spring Boot, Angular und PostgreSQL.',
        'Diagnosedaten über die OBD-Schnittstelle angebunden; Fehlercodes erscheinen seit 2023 direkt im Auftrag.',
        'Kundenbesuche in Leer, Aurich und Wilhelmshaven, um Anforderungen vor Ort aufzunehmen, und Pilotbetrieb mit dem früheren Arbeitgeber in Westerstede seit Mai 2024.',
        'Build-Zeit der Pipeline in GitLab CI von 25 auf neun Minuten verkürzt.',
      ],
    },
    {
      company: 'Küstenwerk IT eG',
      title: 'Praktikant Anwendungsentwicklung (im Rahmen der Umschulung)',
      location: 'Bremen',
      startDate: '2020-10',
      endDate: '2021-06',
      highlights: [
        'Abschlussprojekt: Webanwendung zur Verwaltung von Leihgeräten mit Spring Boot, bewertet mit 94 Punkten.',
      ],
    },
    {
      company: 'Autohaus Tjardsen',
      title: 'Werkstattmeister',
      location: 'Westerstede',
      startDate: '2014',
      endDate: '2019',
      highlights: [
        'Leitung einer Werkstatt mit acht Gesellen und vier Auszubildenden, rund 4500 Durchgänge im Jahr.',
        'Auslastung durch eine selbst geschriebene Terminplanung in Excel von 71 auf 88 Prozent gesteigert.',
        'Prüfungen mit der Prüforganisation, Garantieabwicklung mit zwei Herstellern.',
      ],
    },
    {
      company: 'Autohaus Tjardsen',
      title: 'Kfz-Mechatroniker',
      location: 'Westerstede',
      startDate: '2010',
      endDate: '2014',
      highlights: [
        'Diagnose und Instandsetzung von Motor- und Bordelektronik, ab 2012 Hochvolttechniker des Betriebs.',
      ],
    },
    {
      company: 'Landmaschinen Ubbo Harms e. K.',
      title: 'Auszubildender zum Mechaniker für Land- und Baumaschinentechnik',
      location: 'Wiefelstede',
      startDate: '2006-08',
      endDate: '2010-01',
      highlights: ['Instandhaltung von Traktoren und Melkanlagen, in der Ernte auch nachts auf dem Feld.'],
    },
  ],
  education: [
    {
      institution: 'Umschulungszentrum Hunte-Ems',
      degree: 'Umschulung mit IHK-Abschluss',
      area: 'Fachinformatiker für Anwendungsentwicklung',
      startDate: '2019-08',
      endDate: '2021-07',
    },
    {
      institution: 'Meisterschule Ammerland',
      degree: 'Meisterbrief (HWK)',
      area: 'Kraftfahrzeugtechniker-Handwerk',
      startDate: '2012',
      endDate: '2014',
    },
    {
      institution: 'BBS Zwischenahner Meer',
      degree: 'Gesellenbrief',
      area: 'Mechaniker für Land- und Baumaschinentechnik',
      startDate: '2006',
      endDate: '2010',
    },
  ],
  skills: [
    { name: 'Programmierung', keywords: ['Java', 'Spring Boot', 'TypeScript', 'Angular', 'SQL'] },
    { name: 'Werkzeuge', keywords: ['Git', 'GitLab CI', 'Docker', 'IntelliJ IDEA'] },
    { name: 'Fahrzeugtechnik', keywords: ['OBD-Diagnose', 'Hochvolttechnik', 'CAN-Bus'] },
  ],
  certifications: [
    { name: 'Professional Scrum Developer I', issuer: 'Scrum.org', date: '2022-09' },
    { name: 'Fachkundiger für Hochvoltsysteme', issuer: 'Handwerkskammer Oldenburg', date: '2012' },
  ],
  languages: [
    { language: 'Deutsch', fluency: 'Muttersprache' },
    { language: 'Niederländisch', fluency: 'fließend' },
    { language: 'Englisch', fluency: 'Niveau B2' },
  ],
  projects: [
    {
      name: 'obd-lesehilfe',
      description:
        'Freie Java-Bibliothek, die Fehlercodes von Steuergeräten in verständliches Deutsch übersetzt.',
    },
  ],
  interests: ['Oldtimer-Traktoren', 'Segeln', 'Boßeln'],
};
