import type { Person } from '../person.js';

export const marcusOyelaran: Person = {
  id: 'marcus-oyelaran',
  resumeLanguage: 'en',
  basics: {
    name: 'Marcus Oyelaran',
    label: 'Junior Backend Developer (Python, Django, PostgreSQL, AWS)',
    email: 'marcus.oyelaran@example.net',
    phone: '+1 202-555-0143',
    location: 'Baltimore, MD',
    url: 'https://marcusbuilds.example.net',
    summary:
      'Career changer and recent bootcamp graduate who loves Python, Django, PostgreSQL and AWS. Eager to grow into a senior backend engineer in a team with a good review culture.',
  },
  work: [
    {
      company: 'Harborlight Apps',
      title: 'Junior Backend Developer',
      location: 'Baltimore, MD',
      startDate: '2025-01',
      highlights: [
        'Fix bugs and write unit tests in a Django code base of five developers.',
        'Added two read-only endpoints to the customer API and the PostgreSQL migration behind them, with review by a senior engineer.',
        'Keep the local Docker setup and the onboarding guide up to date.',
      ],
    },
    {
      company: 'Chesapeake Outfitters',
      title: 'Assistant Store Manager',
      location: 'Annapolis, MD',
      startDate: '2019-06',
      endDate: '2024-03',
      highlights: [
        'Led a team of twelve on weekend shifts and planned the roster.',
        'Reduced stock loss by 18 % with a weekly cycle count.',
        'Automated the weekly sales sheet with a small Python script, the start of the career change.',
      ],
    },
  ],
  education: [
    {
      institution: 'Patapsco Coding Academy',
      degree: 'Certificate',
      area: 'Full-Stack Web Development',
      startDate: '2024-04',
      endDate: '2024-10',
    },
    {
      institution: 'Severn Community College',
      degree: 'Associate of Arts',
      area: 'Business Administration',
      startDate: '2016',
      endDate: '2018',
    },
  ],
  skills: [
    { name: 'Backend', keywords: ['Python', 'Django', 'REST APIs', 'pytest'] },
    { name: 'Databases', keywords: ['PostgreSQL', 'SQLite'] },
    { name: 'Cloud and tools', keywords: ['AWS (S3, Elastic Beanstalk)', 'Docker', 'Git', 'GitHub Actions'] },
  ],
  certifications: [
    { name: 'AWS Certified Cloud Practitioner', issuer: 'Amazon Web Services', date: '2024-11' },
  ],
  languages: [{ language: 'English', fluency: 'native' }],
  projects: [
    {
      name: 'ShiftSwap',
      description:
        'Bootcamp project: a Django app with PostgreSQL on AWS in which shop staff trade shifts; 40 test users.',
    },
    {
      name: 'Recipe API',
      description: 'A tutorial project with Django REST Framework, deployed to a free tier.',
    },
  ],
};
