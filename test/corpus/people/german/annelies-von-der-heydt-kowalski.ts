import type { Person } from '../../person.js';

export const anneliesVonDerHeydtKowalski: Person = {
  id: 'annelies-von-der-heydt-kowalski',
  resumeLanguage: 'de',
  basics: {
    name: 'Annelies von der Heydt-Kowalski',
    label: 'Fachkrankenpflegerin für Intensivpflege und Anästhesie',
    email: 'annelies.vonderheydt@example.org',
    phone: '+49 30 23125 501',
    location: 'Münster, Deutschland',
    summary:
      'Examinierte Gesundheits- und Krankenpflegerin mit Fachweiterbildung Intensivpflege und elf Jahren Erfahrung auf einer interdisziplinären Intensivstation. Praxisanleitung, Dienstplanung und die Begleitung von Angehörigen liegen mir ebenso am Herzen wie sichere Abläufe am Bett.',
  },
  work: [
    {
      company: 'Klinikum Aaseehöhe gGmbH',
      title: 'Stellvertretende Stationsleiterin Intensivstation',
      location: 'Münster',
      startDate: '2021-01',
      highlights: [
        'Fachliche und disziplinarische Vertretung der Stationsleiterin für 46 Pflegekräfte auf 18 Beatmungsplätzen.',
        'Dienstplanung mit verlässlichen Wunschfreitagen eingeführt; kurzfristiges Einspringen ging um ein Drittel zurück.',
        'Praxisanleitung von jährlich acht Auszubildenden der generalistischen Pflegeausbildung, seit 2022 freigestellt an zwei Tagen im Monat.',
        'Mitglied der Arbeitsgruppe Delir: Screening mit CAM-ICU in jeder Schicht, Fixierungen seit 2023 mehr als halbiert.',
        'Einführung des digitalen Patientendatenmanagements begleitet und 60 Kolleginnen und Kollegen daran geschult.',
      ],
    },
    {
      company: 'Klinikum Aaseehöhe gGmbH',
      title: 'Fachkrankenpflegerin Intensivpflege und Anästhesie',
      location: 'Münster',
      startDate: '2018-10',
      endDate: '2020-12',
      highlights: [
        'Versorgung von Patientinnen und Patienten nach herz- und neurochirurgischen Eingriffen, mit ECMO und Nierenersatztherapie.',
        'Im Frühjahr 2020 Aufbau von sechs zusätzlichen Beatmungsplätzen und Einarbeitung von 15 Pflegekräften anderer Stationen.',
        'Mitglied des innerklinischen Reanimationsteams mit rund 70 Einsätzen im Jahr.',
      ],
    },
    {
      company: 'Klinikum Aaseehöhe gGmbH',
      title: 'Gesundheits- und Krankenpflegerin, Interdisziplinäre Intensivstation',
      location: 'Münster',
      startDate: '2015-10',
      endDate: '2018-09',
      highlights: [
        'Grund- und Behandlungspflege bei beatmeten Patientinnen und Patienten im Dreischichtdienst, Betreuungsschlüssel 1:2.',
        'Ab Oktober 2016 berufsbegleitende Fachweiterbildung mit Einsätzen in Anästhesie, Dialyse und Notaufnahme.',
      ],
    },
    {
      company: 'Katholisches Hospital St. Walburga',
      title: 'Gesundheits- und Krankenpflegerin, Chirurgie',
      location: 'Rheine',
      startDate: '2011-10',
      endDate: '2014-03',
      highlights: [
        'Prä- und postoperative Pflege auf einer allgemeinchirurgischen Station mit 32 Betten, anschließend Elternzeit bis September 2015.',
        'Wundbeauftragte der Station: Wunddokumentation mit Fotos eingeführt und Verbandswechsel vereinheitlicht.',
      ],
    },
    {
      company: 'Diakonische Dienste Emsaue e. V.',
      title: 'Freiwilliges Soziales Jahr',
      location: 'Greven',
      startDate: '2007-09',
      endDate: '2008-08',
      highlights: [
        'Mitarbeit in der Tagespflege für 20 Seniorinnen und Senioren, Fahrdienst und Essensausgabe.',
      ],
    },
  ],
  education: [
    {
      institution: 'Bildungsinstitut für Pflegeberufe Münsterland',
      degree: 'Fachweiterbildung',
      area: 'Intensivpflege und Anästhesie',
      startDate: '2016-10',
      endDate: '2018-09',
    },
    {
      institution: 'Krankenpflegeschule am Hospital St. Walburga',
      degree: 'Staatsexamen',
      area: 'Gesundheits- und Krankenpflege',
      startDate: '2008-10',
      endDate: '2011-09',
    },
    {
      institution: 'Hildegard-Tenbrink-Gymnasium Greven',
      degree: 'Abitur',
      area: 'Leistungskurse Biologie und Deutsch',
      endDate: '2007',
    },
  ],
  skills: [
    {
      name: 'Intensivpflege',
      keywords: ['Beatmung und Weaning', 'ECMO', 'CRRT', 'Delirmanagement', 'Wundversorgung'],
    },
    { name: 'Führung', keywords: ['Dienstplanung', 'Praxisanleitung', 'Mitarbeitergespräche'] },
    { name: 'EDV', keywords: ['COPRA', 'ORBIS', 'MS Office'] },
  ],
  certifications: [
    {
      name: 'Advanced Cardiovascular Life Support (ACLS)',
      issuer: 'American Heart Association',
      date: '2024-03',
    },
    {
      name: 'Praxisanleiterin (300 Stunden)',
      issuer: 'Bildungsinstitut für Pflegeberufe Münsterland',
      date: '2019-11',
    },
  ],
  languages: [
    { language: 'Deutsch', fluency: 'Muttersprache' },
    { language: 'Polnisch', fluency: 'fließend' },
    { language: 'Englisch', fluency: 'gute Kenntnisse' },
  ],
  projects: [],
  volunteering: [
    {
      organization: 'Hospizverein Lichtblick Aasee e. V.',
      position: 'Ehrenamtliche Sterbebegleiterin',
      startDate: '2017-05',
      highlights: ['Begleitung von schwerkranken Menschen zu Hause, etwa drei Stunden in der Woche.'],
    },
  ],
};
