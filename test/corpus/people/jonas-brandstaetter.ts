import type { Person } from '../person.js';

export const jonasBrandstaetter: Person = {
  id: 'jonas-brandstaetter',
  resumeLanguage: 'de',
  basics: {
    name: 'Jonas Brandstätter',
    label: 'Softwareentwickler Backend',
    email: 'jonas.brandstaetter@example.org',
    phone: '+49 30 23125 418',
    location: 'Berlin, Deutschland',
    url: 'https://brandstaetter.example.org',
    summary:
      'Backend-Entwickler mit acht Jahren Berufserfahrung in Python, davon sechs Jahre mit Django und PostgreSQL auf AWS. Schwerpunkte: fachliche Modellierung, saubere Schnittstellen und messbar schnelle Datenbankabfragen. Ich übernehme gern Verantwortung für den Betrieb meiner Dienste.',
  },
  work: [
    {
      company: 'Spreeufer Mobilität GmbH',
      title: 'Senior-Softwareentwickler Backend',
      location: 'Berlin',
      startDate: '2021-05',
      highlights: [
        'Verantwortlich für die Buchungsplattform mit Django, Celery und PostgreSQL auf AWS ECS; 180.000 Fahrten am Tag.',
        'Antwortzeit der Tarifauskunft durch passende Indizes und Zwischenspeicherung von 600 auf 80 Millisekunden gesenkt.',
        'Ablösung eines Monolithen in sieben Schritten ohne Ausfall geplant und mit vier Kolleginnen und Kollegen umgesetzt.',
        'Fachliche Anleitung von zwei Auszubildenden.',
        'Rufbereitschaft im Wechsel mit fünf Kollegen; Zahl der nächtlichen Alarme in einem Jahr halbiert.',
        'Lasttests für Großveranstaltungen aufgebaut und ausgewertet.',
      ],
    },
    {
      company: 'Kranich Verlagsdienste AG',
      title: 'Softwareentwickler Python',
      location: 'Leipzig',
      startDate: '2018-10',
      endDate: '2021-04',
      highlights: [
        'REST-Schnittstellen für die Abonnementverwaltung von 40 Zeitschriften entwickelt und dokumentiert.',
        'Automatisierte Tests eingeführt; die Abdeckung der Abrechnung stieg von 12 auf 87 Prozent.',
        'Datenübernahme von Oracle nach PostgreSQL mit 90 Millionen Datensätzen geleitet.',
        'Nächtliche Abrechnung von neun Stunden auf 40 Minuten verkürzt.',
        'Einarbeitung von drei neuen Kolleginnen und Kollegen.',
      ],
    },
    {
      company: 'Universität Saaletal, Institut für Informatik',
      title: 'Studentische Hilfskraft',
      location: 'Halle',
      startDate: '2016-04',
      endDate: '2018-09',
      highlights: [
        'Auswertungswerkzeuge in Python für ein Forschungsprojekt zur Verkehrsplanung geschrieben.',
      ],
    },
    {
      company: 'Muldeblick Druckerei',
      title: 'Praktikant Softwareentwicklung',
      location: 'Grimma',
      startDate: '2015-08',
      endDate: '2016-02',
      highlights: ['Auftragserfassung in Python programmiert, die das Formular auf Papier ersetzte.'],
    },
  ],
  education: [
    {
      institution: 'Universität Saaletal',
      degree: 'M. Sc.',
      area: 'Informatik',
      startDate: '2016-10',
      endDate: '2018-09',
    },
    {
      institution: 'Hochschule Elbtal',
      degree: 'B. Sc.',
      area: 'Wirtschaftsinformatik',
      startDate: '2013-10',
      endDate: '2016-09',
    },
  ],
  skills: [
    { name: 'Programmierung', keywords: ['Python', 'Django', 'FastAPI', 'SQL', 'TypeScript'] },
    { name: 'Datenbanken', keywords: ['PostgreSQL', 'Redis', 'Elasticsearch'] },
    { name: 'Betrieb', keywords: ['AWS', 'Docker', 'Terraform', 'GitLab CI'] },
  ],
  certifications: [
    { name: 'AWS Certified Developer – Associate', issuer: 'Amazon Web Services', date: '2023-02' },
    { name: 'iSAQB Certified Professional for Software Architecture', issuer: 'iSAQB', date: '2022' },
  ],
  languages: [
    { language: 'Deutsch', fluency: 'Muttersprache' },
    { language: 'Englisch', fluency: 'verhandlungssicher' },
    { language: 'Spanisch', fluency: 'Grundkenntnisse' },
  ],
  projects: [
    {
      name: 'Fahrplanlotse',
      description:
        'Freies Django-Paket zum Einlesen von Fahrplandaten, im Einsatz bei drei Verkehrsverbünden.',
    },
  ],
};
