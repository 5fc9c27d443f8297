import type { Person } from '../../person.js';

export const lukasUnterkofler: Person = {
  id: 'lukas-unterkofler',
  resumeLanguage: 'de',
  basics: {
    name: 'Lukas Unterkofler',
    label: 'Küchenchef',
    email: 'lukas.unterkofler@example.com',
    phone: '+49 30 23125 505',
    location: 'Bozen, Italien',
    summary:
      'Koch mit Leib und Seele, gelernt in Brixen, gereift in Wien und auf See. Ich koche Südtiroler Küche mit kurzen Wegen, rechne jedes Gericht durch und sorge für einen ruhigen Ton am Herd.',
  },
  work: [
    {
      company: 'Gasthof Zum Goldenen Leuchter',
      title: 'Küchenchef',
      location: 'Bozen',
      startDate: '2021',
      highlights: [
        'Leitung einer Küche mit neun Köchinnen und Köchen, 90 Plätzen und jährlich rund 31.000 Gedecken.',
        'Wareneinsatz durch Rezeptkalkulation und Verwertung ganzer Tiere von 36 auf 29 Prozent gesenkt.',
        'Zusammenarbeit mit 22 Höfen aus dem Eisacktal und dem Ultental; seit 2022 wechselt die Karte alle drei Wochen und nennt zu jedem Gericht den Erzeuger.',
        'Ausbildung von drei Kochlehrlingen, alle mit Auszeichnung bei der Lehrabschlussprüfung.',
      ],
    },
    {
      company: 'Hotel Latemarruh KG',
      title: 'Souschef',
      location: 'Welschnofen',
      startDate: '2017',
      endDate: '2021',
      highlights: [
        'Vertretung des Küchenchefs und Verantwortung für Halbpension und Bankette mit bis zu 220 Gästen.',
        'HACCP-Konzept neu geschrieben; drei Kontrollen in Folge ohne Beanstandung bestanden.',
      ],
    },
    {
      company: 'Restaurant Elisabeth Taferner',
      title: 'Chef de Partie',
      location: 'Wien',
      startDate: '2014-05',
      endDate: '2016-12',
      highlights: [
        'Posten Saucier in einem Haus mit zwei Hauben, Fonds und Saucen für sieben Gänge am Abend.',
        'Gemeinsam mit der Sommelière ein Menü mit alkoholfreier Begleitung entwickelt, heute ein Viertel der Bestellungen.',
      ],
    },
    {
      company: 'Blue Meridian Cruises Ltd.',
      title: 'Demi-Chef de Partie',
      location: 'Mittelmeer und Karibik',
      startDate: '2012-11',
      endDate: '2014-03',
      highlights: ['Kalte Küche für 1800 Passagiere in einer Brigade aus 14 Nationen, Bordsprache Englisch.'],
    },
    {
      company: 'Berghotel Saltnerspitz',
      title: 'Commis de Cuisine',
      location: 'Kastelruth',
      startDate: '2010-12',
      endDate: '2012-10',
      highlights: [
        'Zwei Winter- und zwei Sommersaisonen auf den Posten Entremetier und Pâtissier.',
        'Brot und Knödel täglich selbst hergestellt, im August bis zu 600 Stück am Tag.',
      ],
    },
    {
      company: 'Gasthof Edelrot des Peter Plattner & Co. OHG',
      title: 'Kochlehrling',
      location: 'Brixen',
      startDate: '2007-09',
      endDate: '2010-07',
      highlights: ['Dreijährige Lehre auf allen Posten eines Gasthofs mit eigener Metzgerei und 60 Plätzen.'],
    },
  ],
  education: [
    {
      institution: 'Landesberufsschule für Gastgewerbe Eisackufer',
      degree: 'Meisterbrief',
      area: 'Küchenmeister',
      startDate: '2018',
      endDate: '2020',
    },
    {
      institution: 'Landesberufsschule für Gastgewerbe Eisackufer',
      degree: 'Berufsbefähigungszeugnis',
      area: 'Koch',
      startDate: '2007',
      endDate: '2010',
    },
  ],
  skills: [
    {
      name: 'Küche',
      keywords: ['Saucen und Fonds', 'Fleischzerlegung', 'Fermentation', 'vegetarische Menüs'],
    },
    { name: 'Organisation', keywords: ['Kalkulation', 'HACCP', 'Einkauf', 'Dienstpläne'] },
  ],
  certifications: [
    { name: 'Diplom-Käsesommelier', issuer: 'Käseakademie Pustertal', date: '2019' },
    { name: 'HACCP-Verantwortlicher', issuer: 'Südtiroler Sanitätsbetrieb', date: '2017-05' },
  ],
  languages: [
    { language: 'Deutsch', fluency: 'Muttersprache' },
    { language: 'Italienisch', fluency: 'fließend in Wort und Schrift' },
    { language: 'Ladinisch', fluency: 'Grundkenntnisse' },
    { language: 'Englisch', fluency: 'gute Kenntnisse' },
  ],
  projects: [],
  awards: [
    { title: 'Koch des Jahres, 2. Platz', awarder: 'Magazin Tafelrunde', date: '2024' },
    { title: 'Goldene Kelle', awarder: 'Verband der Köche am Schlern', date: '2022-10' },
  ],
  interests: ['Bergsteigen', 'Imkerei', 'Ziehharmonika'],
};
