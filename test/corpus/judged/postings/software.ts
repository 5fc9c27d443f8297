import type { MarkedPosting } from '../posting.js';

export const softwarePostings: readonly MarkedPosting[] = [
  {
    id: 'senior-backend-long',
    occupation: 'backend-engineer',
    language: 'en',
    title: 'Senior Backend Engineer (Python)',
    level: 3,
    months: 60,
    insistsOn: [],
    text: `About us
Corvane moves money for small shops. We are 140 people in three cities, profitable, and we still answer our own support mail once a month.

What you will do
You own services from the first sketch to the pager. You decide with product what is worth building, and you say so when it is not.

What we ask for
- {must:python|5+ years of professional backend development in Python (Django, FastAPI or similar)}
- {must:postgresql|Strong PostgreSQL: data modelling, query tuning, migrations without downtime}
- {must:apis|Design of REST APIs that others build on}
- {must:queues|Asynchronous processing with message queues}

Nice to have
- {nice:cloud|Production experience on AWS}
- {nice:mentoring|You like to mentor colleagues and review code}

Benefits
30 days of leave, a budget for books and conferences, a bicycle, fruit, and a quiet room. We welcome everybody, whatever their age, origin or belief. No visa sponsorship at the moment.`,
  },
  {
    id: 'sre-short',
    occupation: 'site-reliability-engineer',
    language: 'en',
    title: 'Site Reliability Engineer',
    level: 2,
    months: 36,
    insistsOn: [],
    text: `SRE wanted, remote in Europe. {must:kubernetes|Kubernetes in production}, {must:terraform|everything as code with Terraform}, {must:monitoring|Prometheus and Grafana}, {must:linux|solid Linux}. At least 3 years in such a job. {must:oncall|On-call one week in five, paid.} {nice:pipelines|Experience with GitHub Actions or another CI/CD is a plus.} Send us a CV, no letter needed.`,
  },
  {
    id: 'backend-entwickler-de',
    occupation: 'backend-engineer',
    language: 'de',
    title: 'Backend-Entwickler (m/w/d)',
    level: 2,
    months: 36,
    insistsOn: ['degree'],
    text: `Über uns
Wir entwickeln Software für Stadtwerke und sitzen in einer alten Spinnerei in Leipzig.

Das bringst du mit
• Abgeschlossenes Studium der Informatik oder ein vergleichbarer Abschluss
• {must:python|Mindestens 3 Jahre Berufserfahrung in der Entwicklung mit Python}
• {must:postgresql|Sehr gute Kenntnisse in PostgreSQL}
• {must:apis|Erfahrung im Entwurf von REST-Schnittstellen}
• {must:cloud|Betrieb von Anwendungen auf AWS}
• {nice:queues|Wünschenswert: Kafka oder RabbitMQ}

Wir bieten
Flexible Arbeitszeiten, 30 Tage Urlaub, Jobticket, betriebliche Altersvorsorge und einen Hund im Büro.`,
  },
];
