import type { Person } from '../../person.js';

export const thiMaiNguyenBergmann: Person = {
  id: 'thi-mai-nguyen-bergmann',
  resumeLanguage: 'de',
  basics: {
    name: 'Thi Mai Nguyen-Bergmann',
    label: 'Chemielaborantin',
    email: 'mai.nguyen.bergmann@example.net',
    phone: '+49 30 23125 509',
    location: 'Leverkusen, Deutschland',
    summary:
      'Chemielaborantin mit sehr gutem Abschluss und Freude an sauberer Analytik. Erfahren in HPLC, GC und Karl-Fischer-Titration unter GMP-Bedingungen; berufsbegleitend auf dem Weg zur Technikerin.',
  },
  work: [
    {
      company: 'Rheinische Feinchemie AG',
      title: 'Chemielaborantin Qualitätskontrolle',
      location: 'Leverkusen',
      startDate: '2022-02',
      highlights: [
        'Freigabeanalytik von Wirkstoffen nach Arzneibuch mit HPLC und GC, im Mittel 35 Proben in der Woche.',
        'Validierung von vier Prüfmethoden geplant, durchgeführt und in Berichten nach ICH Q2 dokumentiert.',
        'Bearbeitung von OOS-Befunden; eine seit Monaten wiederkehrende Abweichung auf eine undichte Probenschleife zurückgeführt und die Prüfanweisung ergänzt.',
        'Gerätebeauftragte für sechs HPLC-Anlagen: Qualifizierung, Wartungsplan und Absprachen mit den Herstellern.',
        'Übernahme nach der Ausbildung im selben Betrieb; seit 2024 Betreuung der Auszubildenden im zweiten Lehrjahr.',
        'Lösungsmittelverbrauch durch kürzere Säulen um rund 900 Liter im Jahr verringert.',
      ],
    },
  ],
  education: [
    {
      institution: 'Fachschule für Technik Bergisches Land',
      degree: 'Staatlich geprüfte Technikerin (laufend)',
      area: 'Chemietechnik',
      startDate: '2023-08',
      endDate: '2027-01',
    },
    {
      institution: 'Berufskolleg Marie Sasse',
      degree: 'Abschlussprüfung vor der IHK (Note 1,2)',
      area: 'Chemielaborantin',
      startDate: '2018-08',
      endDate: '2022-01',
    },
    {
      institution: 'Realschule Wiesdorfer Ufer',
      degree: 'Mittlere Reife',
      area: 'Schwerpunkt Naturwissenschaften',
      endDate: '2018-06',
    },
  ],
  skills: [
    {
      name: 'Analytik',
      keywords: ['HPLC', 'GC-MS', 'Karl-Fischer-Titration', 'UV/VIS', 'Dünnschichtchromatografie'],
    },
    { name: 'Qualität', keywords: ['GMP', 'Methodenvalidierung', 'OOS', 'SOP'] },
    { name: 'Software', keywords: ['Empower', 'LabWare LIMS', 'Excel'] },
  ],
  certifications: [
    { name: 'Brandschutzhelferin', issuer: 'Werkfeuerwehr Rheinische Feinchemie', date: '2023' },
    { name: 'GMP-Grundlagenschulung', issuer: 'Akademie Pharmatechnik Rhein', date: '2022-04' },
  ],
  languages: [
    { language: 'Deutsch', fluency: 'Muttersprache' },
    { language: 'Vietnamesisch', fluency: 'fließend' },
    { language: 'Englisch', fluency: 'gut' },
  ],
  projects: [],
  awards: [
    { title: 'Landesbeste Auszubildende im Beruf Chemielaborant/in', awarder: 'IHK NRW', date: '2022-10' },
  ],
};
