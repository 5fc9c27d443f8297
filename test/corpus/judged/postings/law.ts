import type { MarkedPosting } from '../posting.js';

export const lawPostings: readonly MarkedPosting[] = [
  {
    id: 'corporate-counsel-prose',
    occupation: 'corporate-lawyer',
    language: 'en',
    title: 'Senior Corporate Counsel',
    level: 3,
    months: 72,
    insistsOn: ['certificate'],
    text: `Reporting to the General Counsel of a listed engineering group, you are the first person colleagues ring. You have been admitted as a solicitor and have practised for at least six years, in a firm or in-house. {must:contracts|You draft and negotiate commercial contracts every day}; {must:mergers|you have carried mergers and acquisitions from due diligence to closing}; {must:governance|you keep our companies in order, from board papers to registers}; and {must:privacy|you know data protection law well enough to say what is possible.} {nice:compliance|Compliance experience would be welcome.} We value plain English more than long letters. Hybrid, Bristol, two days a week.`,
  },
  {
    id: 'paralegal-lists',
    occupation: 'paralegal',
    language: 'en',
    title: 'Paralegal (Dispute Resolution)',
    level: 2,
    months: 24,
    insistsOn: [],
    text: `Our client, a regional firm, is recruiting a paralegal.

The candidate must have:
- {must:files|2 years of managing case files}
- {must:research|Legal research}
- {must:deadlines|Control of court deadlines and filings}
- {must:clients|Confident contact with clients}

It would be useful to have:
- {nice:billing|Legal billing}

Apply in confidence. We reply to all applicants within ten days.`,
  },
  {
    id: 'juriste-fr',
    occupation: 'corporate-lawyer',
    language: 'fr',
    title: 'Juriste d’entreprise (H/F)',
    level: 2,
    months: 36,
    insistsOn: ['degree'],
    text: `Au sein de la direction juridique d’un fabricant de dispositifs médicaux, vous accompagnez les équipes commerciales.

Votre profil : Master en droit des affaires, 3 ans d’expérience au moins. {must:contracts|Vous rédigez des contrats de distribution et de services}, {must:privacy|vous veillez à la protection des données}, {must:compliance|vous faites vivre la conformité} et {must:litigation|vous suivez les contentieux}. {nice:governance|La gouvernance d’entreprise vous est familière, idéalement.}

Poste à Grenoble, télétravail partiel, treizième mois.`,
  },
];
