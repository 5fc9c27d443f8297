import type { MarkedPosting } from '../posting.js';

export const nursingPostings: readonly MarkedPosting[] = [
  {
    id: 'icu-nurse-licence',
    occupation: 'icu-nurse',
    language: 'en',
    title: 'Registered Nurse – Intensive Care Unit',
    level: 2,
    months: 36,
    insistsOn: ['certificate'],
    text: `Our 24-bed adult intensive care unit is looking for an experienced nurse for rotating shifts.

Requirements:
1. Current Registered Nurse (RN) licence – we cannot consider applications without it
2. {must:ventilation|At least 3 years in intensive care with mechanical ventilation}
3. {must:vasoactives|Safe with vasoactive infusions}
4. {must:monitoring|Haemodynamic monitoring, arterial lines}
5. {must:charting|Electronic charting, preferably in Epic}
6. {nice:dialysis|Continuous renal replacement is an advantage}

You will care for one or two critically ill people at a time and stand by their families. We pay for parking, uniforms, and four days of training a year. Crèche on site.`,
  },
  {
    id: 'geriatric-nurse-prose',
    occupation: 'geriatric-nurse',
    language: 'en',
    title: 'Senior Nurse, Nursing Home',
    level: 3,
    months: 60,
    insistsOn: ['certificate'],
    text: `Lindenhurst is a small home with 48 residents and a large garden. We need a senior nurse with a valid registration as adult nurse and about five years in elderly care. {must:dementia|Half of our residents live with dementia, so experience in dementia care matters most.} {must:careplans|You write and review care plans}, {must:medication|manage medication} and {must:rota|lead a shift: planning, induction, supervision of care assistants}. {nice:palliative|Palliative care training is welcome.} We offer every second weekend off, really.`,
  },
  {
    id: 'intensivpflege-de',
    occupation: 'icu-nurse',
    language: 'de',
    title: 'Fachkrankenpfleger Intensivpflege (m/w/d)',
    level: 3,
    months: 60,
    insistsOn: ['certificate'],
    text: `Klinikum am Auwald – 412 Betten, Akademisches Lehrkrankenhaus

Ihre Aufgaben: {must:ventilation|Pflege beatmeter Patienten}, {must:monitoring|hämodynamisches Monitoring}, {must:vasoactives|Katecholamintherapie} und {must:dialysis|Nierenersatzverfahren}.

Ihr Profil:
– Staatliche Anerkennung als Pflegefachkraft (zwingend)
– mindestens 5 Jahre Erfahrung auf einer Intensivstation
– {nice:families|Einfühlsame Begleitung der Angehörigen}

Unser Angebot: Vergütung nach Tarif, Jahressonderzahlung, Kita, Betriebssport, Fortbildung.`,
  },
];
