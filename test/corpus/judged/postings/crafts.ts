import type { MarkedPosting } from '../posting.js';

export const craftsPostings: readonly MarkedPosting[] = [
  {
    id: 'electrician-short',
    occupation: 'electrician',
    language: 'en',
    title: 'Electrician',
    level: 2,
    months: 24,
    insistsOn: ['certificate'],
    text: `Electrician needed for new homes and schools in Kent. You must have the 18th Edition Wiring Regulations.
{must:installation|First and second fix}
{must:testing|Inspection and testing, fault finding}
{must:drawings|Reading drawings and circuit diagrams}
{nice:solar|Solar PV an advantage}
2 years after your time. Van, fuel card, tools insured. Monday to Friday.`,
  },
  {
    id: 'joinery-foreman-prose',
    occupation: 'joiner',
    language: 'en',
    title: 'Lead Bench Joiner',
    level: 3,
    months: 60,
    insistsOn: [],
    text: `We are a workshop of eleven and mend and copy what was well made two hundred years ago. {must:windows|Most of our work is windows and doors for listed houses}, {must:stairs|some of it staircases}. {must:machines|You know the spindle moulder and the CNC router}, {must:finishing|and you finish a surface so that nobody sees where the old ends.} Five years at the bench at least. {nice:fitting|Sometimes you fit on site.} We close at three on Fridays.`,
  },
  {
    id: 'elektroniker-de',
    occupation: 'electrician',
    language: 'de',
    title: 'Vorarbeiter Elektro (m/w/d)',
    level: 3,
    months: 60,
    insistsOn: [],
    text: `Wir sind ein Handwerksbetrieb mit 35 Leuten in dritter Generation.

Was Sie mitbringen:
- {must:installation|5 Jahre Erfahrung in der Elektroinstallation}
- {must:panels|Verteilerbau}
- {must:testing|Prüfung elektrischer Anlagen}
- {must:smart|KNX}
- {nice:solar|Photovoltaik wünschenswert}
- Führerschein Klasse B

Was wir bieten: eigener Transporter, gutes Werkzeug, Weihnachtsgeld, keine Montage über Nacht.`,
  },
];
