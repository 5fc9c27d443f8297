import type { Person } from '../../person.js';

export const josefineSanchezWeiss: Person = {
  id: 'josefine-sanchez-weiss',
  resumeLanguage: 'de',
  basics: {
    name: 'Josefine Sánchez Weiß',
    label: 'HR Business Partnerin',
    email: 'josefine.sanchez@example.com',
    phone: '+49 30 23125 511',
    location: 'Frankfurt am Main, Deutschland',
    summary:
      'Personalerin, die den Handel von der Kasse bis zur Filialleitung kennt. Schwerpunkte: Personalgewinnung, Betreuung von Führungskräften und die Zusammenarbeit mit dem Betriebsrat.',
  },
  work: [
    {
      company: 'Northgate Robotics Germany GmbH',
      title: 'HR Business Partner',
      location: 'Frankfurt am Main',
      startDate: '2022-03',
      highlights: [
        'Betreuung von 340 Beschäftigten in Entwicklung und Vertrieb, Ansprechpartnerin für 28 Führungskräfte.',
        'Dauer der Stellenbesetzung von 74 auf 49 Tage verkürzt, durch strukturierte Interviews, klare Anforderungsprofile und wöchentliche Abstimmung mit den Fachbereichen.',
        'Betriebsvereinbarung zum mobilen Arbeiten mit dem Betriebsrat verhandelt, in Kraft seit Januar 2023.',
        'Vergütungsbänder für 19 Stellenfamilien eingeführt, gemeinsam mit der Zentrale in Manchester.',
      ],
    },
    {
      company: 'Kaufhaus Distelkamp & Söhne KG',
      title: 'Personalreferentin',
      location: 'Offenbach am Main',
      startDate: '2017-10',
      endDate: '2022-02',
      highlights: [
        'Personalarbeit für vier Häuser mit 520 Beschäftigten: Einstellungen, Verträge, Abmahnungen, Zeugnisse.',
        'Kurzarbeit im März 2020 für alle Häuser binnen zehn Tagen angezeigt, abgerechnet und erklärt.',
        'Ausbildungsmarketing aufgebaut; Zahl der Bewerbungen auf Ausbildungsplätze von 60 auf 145 gesteigert.',
      ],
    },
    {
      company: 'Drogeriemarkt Lindenblüte',
      title: 'Filialleiterin',
      location: 'Hanau',
      startDate: '2014-06',
      endDate: '2017-09',
      highlights: [
        'Leitung einer Filiale mit 17 Mitarbeiterinnen und 3,8 Mio. Euro Jahresumsatz, Plan dreimal in Folge übertroffen.',
        'Krankenstand durch feste Schichtteams von neun auf fünf Prozent gesenkt.',
      ],
    },
    {
      company: 'Drogeriemarkt Lindenblüte',
      title: 'Stellvertretende Filialleiterin',
      location: 'Darmstadt',
      startDate: '2012-02',
      endDate: '2014-05',
      highlights: [
        'Einsatzplanung, Bestellwesen und Kassenabschluss; Vertretung der Filialleiterin während ihrer Elternzeit.',
        'Eröffnung der Filiale in Dieburg im Oktober 2013 vorbereitet: Ladenbau abgenommen, Sortiment eingeräumt und acht neue Kolleginnen eingearbeitet.',
      ],
    },
    {
      company: 'Drogeriemarkt Lindenblüte',
      title: 'Auszubildende zur Kauffrau im Einzelhandel',
      location: 'Darmstadt',
      startDate: '2009-08',
      endDate: '2012-01',
      highlights: [
        'Ausbildung in Verkauf, Warenwirtschaft und Kundenberatung, wegen guter Leistungen um ein halbes Jahr verkürzt.',
      ],
    },
  ],
  education: [
    {
      institution: 'Fernhochschule Taunus',
      degree: 'B. A.',
      area: 'Personalmanagement (berufsbegleitend)',
      startDate: '2014-10',
      endDate: '2018-09',
    },
    {
      institution: 'Käthe-Odenwald-Schule, Berufliche Schulen der Stadt Darmstadt',
      degree: 'Kaufmannsgehilfenbrief',
      area: 'Kauffrau im Einzelhandel',
      startDate: '2009',
      endDate: '2012',
    },
    {
      institution: 'Fachoberschule Bergstraße',
      degree: 'Fachhochschulreife',
      area: 'Wirtschaft und Verwaltung',
      endDate: '2009-06',
    },
  ],
  skills: [
    {
      name: 'Personal',
      keywords: ['Recruiting', 'Arbeitsrecht', 'Vergütung', 'Betriebsverfassungsrecht', 'Onboarding'],
    },
    { name: 'Systeme', keywords: ['SAP SuccessFactors', 'Personio', 'DATEV Lohn und Gehalt'] },
  ],
  certifications: [
    { name: 'Systemischer Coach', issuer: 'Institut Wendepunkt Mainz', date: '2024-05' },
    { name: 'Ausbildung der Ausbilder (AdA)', issuer: 'IHK Darmstadt', date: '2013-11' },
  ],
  languages: [
    { language: 'Deutsch', fluency: 'Muttersprache' },
    { language: 'Spanisch', fluency: 'zweisprachig aufgewachsen' },
    { language: 'Englisch', fluency: 'verhandlungssicher' },
  ],
  projects: [],
};
