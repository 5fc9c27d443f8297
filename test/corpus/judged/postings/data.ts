import type { MarkedPosting } from '../posting.js';

export const dataPostings: readonly MarkedPosting[] = [
  {
    id: 'data-scientist-prose',
    occupation: 'data-scientist',
    language: 'en',
    title: 'Senior Data Scientist',
    level: 3,
    months: 48,
    insistsOn: ['degree'],
    text: `Our product tells 4,000 field technicians what to do next, and you will make that advice better. {must:machinelearning|You have built and validated machine learning models for at least four years}, {must:pythondata|you write Python that others can maintain}, and {must:statistics|you know your statistics: regression, uncertainty, power}. We decide by experiment, so {must:experiments|you have designed and analysed A/B tests yourself}. {must:storytelling|You explain results to people who are not technical.} A master’s degree in statistics or a neighbouring subject is required. {nice:deployment|It would be lovely if you had brought models into production, with monitoring and retraining.} We are six people with backgrounds from physics to psychology, and we cook together on Thursdays.`,
  },
  {
    id: 'data-engineer-lists',
    occupation: 'data-engineer',
    language: 'en',
    title: 'Data Engineer – Analytics Platform',
    level: 2,
    months: 36,
    insistsOn: [],
    text: `THE ROLE
You will move data of 60 sources to where analysts can trust it.

MUST HAVE
* {must:sql|Excellent SQL}
* {must:pipelines|3+ years of building pipelines with Airflow or a similar orchestrator}
* {must:warehouse|Data warehouse modelling (facts, dimensions, history)}
* {must:spark|Spark or another distributed engine}

NICE TO HAVE
* {nice:streaming|Kafka}
* {nice:quality|Data quality checks and contracts}

WHAT WE OFFER
Hybrid work, 28 days of holiday, private health insurance, pension 6 %, cycle to work, two volunteering days. Equal opportunity employer.`,
  },
  {
    id: 'data-scientist-fr',
    occupation: 'data-scientist',
    language: 'fr',
    title: 'Data scientist (H/F)',
    level: 2,
    months: 36,
    insistsOn: [],
    text: `Notre coopérative agricole cherche un ou une data scientist pour son équipe de Rennes.

Vos missions
Vous prévoyez les récoltes et les ventes, et vous expliquez vos résultats aux agriculteurs.

Profil recherché
- {must:machinelearning|3 ans d’expérience en apprentissage automatique}
- {must:pythondata|Maîtrise de Python (pandas, scikit-learn)}
- {must:statistics|Solides connaissances en statistique}
- {must:deployment|Mise en production de modèles}
- {nice:experiments|La pratique des tests A/B serait un plus}

Avantages : tickets restaurant, mutuelle, deux jours de télétravail, paniers de légumes.`,
  },
];
