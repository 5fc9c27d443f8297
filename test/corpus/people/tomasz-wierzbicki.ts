import type { Person } from '../person.js';

export const tomaszWierzbicki: Person = {
  id: 'tomasz-wierzbicki',
  resumeLanguage: 'en',
  basics: {
    name: 'Tomasz Wierzbicki',
    label: 'Staff Software Engineer, Server-Side Systems',
    email: 't.wierzbicki@example.org',
    phone: '+44 20 7946 0342',
    location: 'Manchester, United Kingdom',
    summary:
      'Twelve years of building web services that keep working when traffic triples. At home in asynchronous programming, relational data modelling and distributed systems; I prefer boring technology and short feedback loops.',
  },
  work: [
    {
      company: 'Quillfeather',
      title: 'Staff Software Engineer',
      location: 'Manchester',
      startDate: '2020-09',
      highlights: [
        'Set the technical direction of the subscription platform: 26 microservices in FastAPI and Flask behind one gateway, serving 9,000 requests a second at peak.',
        'Designed the multi-tenant schema on Aurora with row-level security and a connection pooler; one database cluster now serves 1,800 tenants.',
        'Replaced a polling integration by Lambda functions and EventBridge, saving 31 % of the monthly cloud bill.',
        'Wrote the engineering ladder for server-side roles and coach three senior engineers.',
      ],
    },
    {
      company: 'Quillfeather',
      title: 'Senior Software Engineer',
      location: 'Manchester',
      startDate: '2017-04',
      endDate: '2020-08',
      highlights: [
        'Built the billing engine with SQLAlchemy and asyncio; it has issued 41 million invoices with no duplicate.',
        'Introduced tracing with OpenTelemetry and brought the mean time to recovery from 70 to 14 minutes.',
        'Moved the test suite from 50 to 6 minutes by isolating the database per worker.',
        'Ran the quarterly load test and the capacity plan that follows from it.',
      ],
    },
    {
      company: 'Ostrava Softworks',
      title: 'Software Developer',
      location: 'Krakow, Poland',
      startDate: '2013-10',
      endDate: '2017-03',
      highlights: [
        'Developed the order management backend of an online pharmacy, from the data model to the deployment scripts.',
        'Optimised stored procedures and full-text search over 12 million product records.',
        'Connected the warehouse robots by a message queue and made every message safe to repeat.',
      ],
    },
    {
      company: 'Bielany Data Systems',
      title: 'Junior Programmer',
      location: 'Warsaw, Poland',
      startDate: '2012-07',
      endDate: '2013-09',
      highlights: [
        'Maintained a document archive for two ministries.',
        'Wrote the nightly consistency check that found 3,100 orphaned files.',
      ],
    },
  ],
  education: [
    {
      institution: 'Technical University of Nowa Huta',
      degree: 'MSc',
      area: 'Applied Informatics',
      startDate: '2008-10',
      endDate: '2013-06',
    },
  ],
  skills: [
    { name: 'Server side', keywords: ['FastAPI', 'Flask', 'SQLAlchemy', 'asyncio', 'gRPC', 'REST'] },
    { name: 'Storage', keywords: ['Aurora', 'Postgres', 'DynamoDB', 'Redis'] },
    { name: 'Platform', keywords: ['EC2', 'Lambda', 'S3', 'EventBridge', 'CDK', 'Kubernetes'] },
    { name: 'Practice', keywords: ['domain modelling', 'load testing', 'incident command', 'code review'] },
  ],
  certifications: [{ name: 'Certified Kubernetes Application Developer', issuer: 'CNCF', date: '2021' }],
  languages: [
    { language: 'Polish', fluency: 'native' },
    { language: 'English', fluency: 'C2' },
  ],
  projects: [
    {
      name: 'pgslots',
      description:
        'A command-line tool that shows which replication slots keep how much write-ahead log, written in Python.',
    },
  ],
};
