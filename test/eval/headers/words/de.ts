import type { HeaderWords } from './header-words.js';

export const german: HeaderWords = {
  language: 'de',
  people: ['Anneliese von der Heyde', 'Jörg Müller-Lüdenscheid', 'Änne zur Linden', 'Cem Yıldız', 'Ferdinand Groskreutz', 'Mareike Thoma', 'Dorothea Quandt', 'Henning Appelhoff'],
  titles: {
    known: ['Softwareentwicklerin', 'Leiter Einkauf', 'Gesundheits- und Krankenpfleger', 'Sachbearbeiterin Buchhaltung', 'Senior Projektmanager (m/w/d)', 'Werkstudent im Vertrieb', 'Kaufmännische Angestellte', 'Elektroniker für Betriebstechnik', 'Kundenberaterin, Privatkunden', 'Verkäufer / Kassierer', 'Ausbildung zum Tischler'],
    unknown: ['Turmfalknerin', 'Strömungsakustik', 'Glockengießer', 'Mitglied der Stammcrew', 'Orgelbau', 'Schiedsperson', 'Aufbau Neukundengeschäft', 'Lotse', 'Erste Violine'],
  },
  companies: {
    known: ['Brückenbau Nord GmbH', 'Sparkasse Elmstal', 'Klinikum Ahlfeld', 'Hansen & Söhne OHG', 'Stadtwerke Lindau', 'Vogt Maschinenbau AG', 'Grundschule am Anger', 'Feinkost Riedel e. K.', 'Software Kontor GmbH & Co. KG'],
    unknown: ['Velmora', 'Kranich und Partnerin', 'Haus Sonnenblick', 'Tillmann Oehler', 'Nordlicht 54', 'Drei Linden', 'Quintessa', 'Ohlsbach', 'Bergmann Blau'],
  },
  places: {
    known: ['Hamburg', 'München', 'Berlin, Deutschland', 'Köln', 'Freiburg im Breisgau', 'Zürich, Schweiz', 'Leipzig', 'Remote'],
    unknown: ['Elmstal', 'Niederahlfeld', 'Bad Orlach', 'Sankt Tillen'],
  },
  schools: {
    known: ['Universität Hamburg', 'Technische Hochschule Köln', 'Hochschule für Musik Elmstal', 'Goethe-Gymnasium Ahlfeld', 'Berufsschule Lindau', 'IHK Leipzig'],
    unknown: ['Lette-Verein', 'Kreuzschwestern Ahlfeld', 'Schloss Orlach', 'Charité'],
  },
  degrees: ['Bachelor of Science', 'Master of Arts', 'Diplom', 'Promotion', 'B.Eng.', 'Magister Artium'],
  degreeJoint: ' in ',
  subjects: ['Informatik', 'Betriebswirtschaftslehre', 'Maschinenbau', 'Soziale Arbeit', 'Germanistik', 'Angewandte Mathematik', 'Pflegewissenschaft'],
  at: ' bei ',
  terms: ['Vollzeit', 'Teilzeit', 'Werkvertrag', 'Praktikum', 'Festanstellung'],
  durations: ['2 Jahre 3 Monate', '11 Monate', '1 Jahr'],
  about: ['Familienbetrieb für Gartengeräte mit 40 Beschäftigten', 'Regionaler Versorger mit zwölf Werken.'],
  work: ['Führung der Bücher von drei Lagern', 'Leitung eines Teams von sechs Personen', 'Wartezeiten um ein Drittel gesenkt', 'Einarbeitung neuer Kolleginnen in der Nachtschicht', 'Abstimmung der Dienstpläne mit dem Betriebsrat', 'Verfassen des Handbuchs für neue Beschäftigte'],
  headings: { summary: 'Profil', work: 'Berufserfahrung', education: 'Ausbildung', skills: 'Kenntnisse' },
  summary: 'Ich mag ruhige Teams, klare Ziele und Arbeit, die bleibt.',
  skills: 'Excel, Python, Verhandlungsführung, SQL',
}; // prettier-ignore
