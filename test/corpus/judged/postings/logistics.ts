import type { MarkedPosting } from '../posting.js';

export const logisticsPostings: readonly MarkedPosting[] = [
  {
    id: 'warehouse-manager-lists',
    occupation: 'warehouse-manager',
    language: 'en',
    title: 'Warehouse Manager',
    level: 3,
    months: 60,
    insistsOn: [],
    text: `We deliver spare parts overnight. The warehouse has 22,000 bins and works from noon to four in the morning.

You bring:
- {must:staff|5 years of leading shifts of 20 people or more}
- {must:inventory|Inventory control you can prove in figures}
- {must:wms|Experience with a warehouse management system}
- {must:safety|Responsibility for occupational safety}
- {nice:lean|Lean or 5S, preferably}
- {nice:dangerous|Storage of hazardous goods would help}

We bring: company car, a new hall, a crew that stays, free coffee.`,
  },
  {
    id: 'transport-planner-prose',
    occupation: 'transport-planner',
    language: 'en',
    title: 'Transport Planner (Road)',
    level: 2,
    months: 24,
    insistsOn: ['certificate'],
    text: `Every evening 60 of our lorries leave for the Benelux. {must:routing|You plan their routes}, {must:carriers|buy space from carriers when ours are full} and {must:tachograph|see to it that drivers keep to driving and rest times}. For shipments to Switzerland {must:customs|you prepare customs clearance}. You hold the Transport Manager CPC, which the law demands of this post, and have two years behind you in dispatch. {nice:tms|If you know a transport management system, all the better.} Office in Venlo, parking at the door.`,
  },
  {
    id: 'disponent-de',
    occupation: 'transport-planner',
    language: 'de',
    title: 'Senior-Disponent Fernverkehr (m/w/d)',
    level: 3,
    months: 60,
    insistsOn: [],
    text: `Spedition mit 85 Zugmaschinen sucht Verstärkung.

Anforderungen
* {must:routing|Mindestens 5 Jahre Tourenplanung im Fernverkehr}
* {must:carriers|Steuerung und Einkauf von Frachtführern}
* {must:tachograph|Sicher in Lenk- und Ruhezeiten}
* {must:customers|Freundliche Betreuung unserer Kunden}
* {nice:customs|Kenntnisse der Zollabwicklung von Vorteil}

Wir bieten einen krisensicheren Arbeitsplatz, Urlaubsgeld, Getränke und kurze Wege.`,
  },
];
