import type { Person } from '../../person.js';

export const karlHeinzBuessenschuett: Person = {
  id: 'karl-heinz-buessenschuett',
  resumeLanguage: 'de',
  basics: {
    name: 'Karl-Heinz Büßenschütt',
    label: 'Schichtleiter Lager',
    email: 'kh.buessenschuett@example.org',
    phone: '+49 30 23125 508',
    location: 'Bremen, Deutschland',
    summary:
      'Lagerist mit langer Erfahrung in Frische- und Stückgutlagern, seit 2018 als Schichtleiter. Zuverlässig, schichterfahren, mit Staplerschein und Geduld beim Anlernen.',
  },
  work: [
    {
      company: 'Hanseatische Frische-Logistik GmbH & Co. KG',
      title: 'Schichtleiter Wareneingang',
      location: 'Bremen',
      startDate: '2018',
      highlights: [
        'Verantwortung für 26 Mitarbeitende in der Frühschicht und täglich etwa 70 Lkw an zwölf Toren.',
        'Zeitfenster für Anlieferungen eingeführt; die Standzeit der Fahrer fiel von 95 auf 40 Minuten, und die Spedition Hinrichs & Thode übernahm das Verfahren für Hamburg.',
        'Inventurdifferenz im Kühlbereich seit 2019 unter 0,2 Prozent gehalten.',
        'Sicherheitsbeauftragter des Standorts, zwei Jahre ohne meldepflichtigen Unfall.',
      ],
    },
    {
      company: 'Hanseatische Frische-Logistik GmbH & Co. KG',
      title: 'Fachkraft für Lagerlogistik',
      location: 'Bremen',
      startDate: '2016',
      endDate: '2018',
      highlights: [
        'Wareneingang, Temperaturkontrolle und Einlagerung mit Schubmaststapler bis elf Meter Höhe.',
        'Kommissionierung mit Pick-by-Voice, Fehlerquote 0,08 Prozent im Jahresmittel.',
      ],
    },
    {
      company: 'Kontinentalfracht Europe SE',
      title: 'Kommissionierer und Staplerfahrer',
      location: 'Bremerhaven',
      startDate: '2009',
      endDate: '2014',
      highlights: [
        'Be- und Entladen von Seecontainern für Kunden wie die Reederei Oltmanns und das Möbelhaus Kornblum.',
        'Ab 2012 Einarbeitung neuer Kollegen am Lagerverwaltungssystem; Standort 2014 geschlossen.',
      ],
    },
    {
      company: 'Weser-Personal e. K.',
      title: 'Lagerhelfer',
      location: 'Delmenhorst',
      startDate: '2007-03',
      endDate: '2008-12',
      highlights: [
        'Einsätze in sechs Betrieben, zuletzt 14 Monate im Getränkelager der Brauerei Hemmelmann.',
      ],
    },
    {
      company: 'Zuckerfabrik Nordheide AG',
      title: 'Maschinenführer Abpackung',
      location: 'Uelzen',
      startDate: '1998',
      endDate: '2006',
      highlights: [
        'Bedienung und Umrüstung von drei Abpackanlagen im Vierschichtbetrieb während der Kampagne.',
        'Zwischen den Kampagnen Wartung gemeinsam mit der Schlosserei.',
      ],
    },
    {
      company: 'Tischlerei Johann Kück',
      title: 'Auszubildender zum Tischler',
      location: 'Worpswede',
      startDate: '1994-08',
      endDate: '1997-07',
      highlights: [
        'Dreijährige Ausbildung im Möbel- und Innenausbau, Gesellenstück ein Sekretär aus Kirschbaum.',
      ],
    },
  ],
  education: [
    {
      institution: 'Berufsschule für Lager und Verkehr Unterweser',
      degree: 'IHK-Abschluss (Externenprüfung)',
      area: 'Fachkraft für Lagerlogistik',
      startDate: '2014',
      endDate: '2016',
    },
    {
      institution: 'Berufsbildende Schulen Teufelsmoor',
      degree: 'Gesellenbrief',
      area: 'Tischler',
      startDate: '1994',
      endDate: '1997',
    },
    {
      institution: 'Hauptschule Am Hammekamp',
      degree: 'Hauptschulabschluss',
      area: 'Wahlpflichtfach Technik',
      endDate: '1994',
    },
  ],
  skills: [
    {
      name: 'Lager',
      keywords: ['Wareneingang', 'Kommissionierung', 'Inventur', 'Ladungssicherung', 'Kühlkette'],
    },
    {
      name: 'Geräte und Systeme',
      keywords: ['Gabelstapler', 'Schubmaststapler', 'SAP EWM', 'Pick-by-Voice'],
    },
  ],
  certifications: [
    { name: 'Ausbildereignung (AEVO)', issuer: 'Handelskammer Bremen', date: '2020-02' },
    { name: 'Staplerschein', issuer: 'Fahrschule Oldigs', date: '2007' },
  ],
  languages: [
    { language: 'Deutsch', fluency: 'Muttersprache' },
    { language: 'Plattdeutsch', fluency: 'fließend' },
    { language: 'Englisch', fluency: 'Grundkenntnisse' },
  ],
  projects: [],
  interests: ['Modelleisenbahn', 'Kegeln', 'Kleingarten'],
};
