import type { Person } from '../../person.js';

export const magdalenaHoellwarth: Person = {
  id: 'magdalena-hoellwarth',
  resumeLanguage: 'de',
  basics: {
    name: 'Magdalena Höllwarth',
    label: 'Rechtsanwältin',
    email: 'magdalena.hoellwarth@example.com',
    phone: '+49 30 23125 503',
    location: 'Innsbruck, Österreich',
    url: 'https://hoellwarth.example.com',
    summary:
      'Rechtsanwältin mit Schwerpunkt Miet-, Wohnungseigentums- und Bauvertragsrecht. Ich vertrete Bauträger, Gemeinden und private Mandanten vor Gericht und in Verhandlungen und lege Wert auf Schriftsätze, die auch ohne Studium verständlich sind.',
  },
  work: [
    {
      company: 'Pichler Standhartinger Rechtsanwälte OG',
      title: 'Rechtsanwältin',
      location: 'Innsbruck',
      startDate: '2022-03',
      highlights: [
        'Selbständige Betreuung von rund 120 Akten im Jahr im Liegenschafts- und Bauvertragsrecht, davon ein Drittel vor Gericht.',
        'Vertretung der Marktgemeinde Kaltenau in einem Verfahren über Baumängel am Schulzentrum mit Streitwert 3,1 Mio. Euro.',
        'Begründung von Wohnungseigentum an 14 Objekten, von der Nutzwertberechnung bis zur Verbücherung.',
        'Seit 2023 Ausbildung von zwei Rechtsanwaltsanwärtern und Leitung des internen Jour fixe zur Judikatur.',
      ],
    },
    {
      company: 'Pichler Standhartinger Rechtsanwälte OG',
      title: 'Rechtsanwaltsanwärterin',
      location: 'Innsbruck',
      startDate: '2017-09',
      endDate: '2022-02',
      highlights: [
        'Verfassen von Klagen, Rekursen und Berufungen im Zivilrecht; Substitutionen an Gerichten in Tirol und Salzburg.',
        'Gutachten zur Anwendung des Mietrechtsgesetzes auf Altbauten, das die Kanzlei bis heute als Muster verwendet.',
      ],
    },
    {
      company: 'Bezirksgericht Kaltenau',
      title: 'Rechtspraktikantin',
      location: 'Kaltenau',
      startDate: '2017-02',
      endDate: '2017-08',
      highlights: [
        'Gerichtspraxis in Zivil- und Außerstreitsachen: Urteilsentwürfe, Protokolle, Verlassenschaften und Grundbuch.',
      ],
    },
    {
      company: 'Ministerium für Landesentwicklung und Wohnbau',
      title: 'Verwaltungspraktikantin',
      location: 'Wien',
      startDate: '2016-07',
      endDate: '2016-09',
      highlights: [
        'Stellungnahmen aus der Begutachtung eines Wohnbaugesetzes gesichtet und für die Legistik zusammengefasst.',
      ],
    },
    {
      company: 'Universität Inntal, Institut für Zivilrecht',
      title: 'Studentische Mitarbeiterin',
      location: 'Innsbruck',
      startDate: '2014-10',
      endDate: '2016-06',
      highlights: [
        'Recherche und Fußnotenapparat für die dritte Auflage eines Kommentars zum Wohnungseigentumsgesetz.',
        'Tutorium zum Bürgerlichen Recht für 40 Studierende im zweiten Abschnitt gehalten.',
      ],
    },
  ],
  education: [
    {
      institution: 'Universität Inntal',
      degree: 'Dr. iur.',
      area: 'Rechtswissenschaften',
      startDate: '2017-03',
      endDate: '2020-06',
    },
    {
      institution: 'Universität Inntal',
      degree: 'Mag. iur.',
      area: 'Rechtswissenschaften',
      startDate: '2011-10',
      endDate: '2016-11',
    },
    {
      institution: 'Bundesgymnasium Schwazer Au',
      degree: 'Matura',
      area: 'Neusprachlicher Zweig',
      endDate: '2011-06',
    },
  ],
  skills: [
    {
      name: 'Rechtsgebiete',
      keywords: [
        'Mietrecht',
        'Wohnungseigentumsrecht',
        'Bauvertragsrecht',
        'Grundbuchsrecht',
        'Vergaberecht',
      ],
    },
    { name: 'Werkzeuge', keywords: ['RDB', 'webERV', 'Advokat', 'MS Office'] },
  ],
  certifications: [
    { name: 'Grundausbildung Mediation', issuer: 'Akademie Brennerstraße', date: '2022' },
    { name: 'Rechtsanwaltsprüfung', issuer: 'Oberlandesgericht Innsbruck', date: '2020-10' },
  ],
  languages: [
    { language: 'Deutsch', fluency: 'Muttersprache' },
    { language: 'Italienisch', fluency: 'verhandlungssicher' },
    { language: 'Englisch', fluency: 'verhandlungssicher' },
    { language: 'Latein', fluency: 'Großes Latinum' },
  ],
  projects: [],
  awards: [
    {
      title: 'Förderpreis für die beste Dissertation im Wohnrecht',
      awarder: 'Tiroler Wohnrechtsforum',
      date: '2021',
    },
  ],
};
