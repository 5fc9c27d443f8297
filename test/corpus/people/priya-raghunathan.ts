import type { Person } from '../person.js';

export const priyaRaghunathan: Person = {
  id: 'priya-raghunathan',
  resumeLanguage: 'en',
  basics: {
    name: 'Priya Raghunathan-Ellis',
    label: 'Senior Backend Engineer',
    email: 'priya.raghunathan@example.com',
    phone: '+44 20 7946 0118',
    location: 'London, United Kingdom',
    url: 'https://priya-raghunathan.example.com',
    summary:
      'Backend engineer with nine years of Python, seven of them with Django and PostgreSQL in production on AWS. I design APIs that other teams can rely on, tune the queries behind them and stay on the pager for what I ship. Mentor of four engineers, two of whom now lead teams of their own.',
  },
  work: [
    {
      company: 'Larkspur Payments',
      title: 'Senior Backend Engineer',
      location: 'London',
      startDate: '2021-02',
      highlights: [
        'Own the merchant settlement service: Django, Celery and PostgreSQL 15 on ECS Fargate, 2.4 million transfers a day, 99.98 % availability over the last twelve months.',
        'Cut the p95 of the ledger API from 840 ms to 95 ms by rewriting three N+1 queries, adding covering indexes and partitioning the ledger table by month.',
        'Moved nightly batch payouts to an event-driven design on SQS with idempotent consumers; failed payouts fell from 0.7 % to 0.02 %.',
        'Introduced contract tests and zero-downtime migrations, now the rule for eleven services.',
        'Mentor four engineers and run the backend interview loop.',
      ],
    },
    {
      company: 'Tidewater Logistics',
      title: 'Backend Engineer',
      location: 'Bristol',
      startDate: '2018-03',
      endDate: '2021-01',
      highlights: [
        'Built the shipment tracking REST API with Django REST Framework for 140 carriers and documented it with OpenAPI.',
        'Led the upgrade from Python 2.7 to 3.8 over 210,000 lines without a feature freeze.',
        'Ran the migration from a self-hosted database to Amazon RDS for PostgreSQL with four minutes of read-only time.',
        'Wrote the retry and dead-letter handling for 30 carrier interfaces and the dashboard that shows their health.',
        'Shared the on-call rota of eight and wrote the first post-mortems of the company.',
      ],
    },
    {
      company: 'Brightwell Digital',
      title: 'Python Developer',
      location: 'Bristol',
      startDate: '2016-07',
      endDate: '2018-02',
      highlights: [
        'Wrote booking and invoicing modules in Django for nine regional theatres.',
        'Set up the first continuous integration pipeline of the company; release time went from two days to forty minutes.',
        'Connected three payment providers and reconciled their statements every night.',
      ],
    },
    {
      company: 'University of Wexcombe',
      title: 'Student Developer, Library Systems',
      location: 'Wexcombe',
      startDate: '2015-06',
      endDate: '2016-06',
      highlights: [
        'Wrote a Python importer for 400,000 catalogue records and its quality report.',
        'Answered the help desk for the online catalogue two days a week.',
      ],
    },
  ],
  education: [
    {
      institution: 'University of Wexcombe',
      degree: 'BSc',
      area: 'Computer Science',
      startDate: '2013',
      endDate: '2016',
    },
  ],
  skills: [
    { name: 'Languages', keywords: ['Python', 'SQL', 'Go', 'Bash'] },
    { name: 'Frameworks', keywords: ['Django', 'Django REST Framework', 'Celery', 'FastAPI'] },
    { name: 'Data', keywords: ['PostgreSQL', 'Redis', 'SQS', 'Kafka'] },
    {
      name: 'Cloud',
      keywords: ['AWS (ECS, RDS, Lambda, CloudWatch)', 'Terraform', 'Docker', 'GitHub Actions'],
    },
  ],
  certifications: [
    { name: 'AWS Certified Solutions Architect – Associate', issuer: 'Amazon Web Services', date: '2022-05' },
  ],
  languages: [
    { language: 'English', fluency: 'native' },
    { language: 'Tamil', fluency: 'fluent' },
    { language: 'French', fluency: 'intermediate' },
  ],
  projects: [
    {
      name: 'django-steady-migrations',
      description:
        'Open-source linter that finds schema changes which would lock a large table; used by about 300 teams.',
    },
  ],
};
