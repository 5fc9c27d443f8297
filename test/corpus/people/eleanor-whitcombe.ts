import type { Person } from '../person.js';

export const eleanorWhitcombe: Person = {
  id: 'eleanor-whitcombe',
  resumeLanguage: 'en',
  basics: {
    name: 'Eleanor Whitcombe',
    label: 'Chartered Accountant',
    email: 'eleanor.whitcombe@example.org',
    phone: '+44 20 7946 0455',
    location: 'Birmingham, United Kingdom',
    summary:
      'ACCA-qualified accountant with 14 years in manufacturing and charities. Month-end in four days, audits without surprises, and a gift for explaining numbers to people who dislike them.',
  },
  work: [
    {
      company: 'Arden Castings',
      title: 'Financial Controller',
      location: 'Birmingham',
      startDate: '2019-01',
      highlights: [
        'Lead a team of seven; turnover of 62 million pounds under IFRS.',
        'Shortened month-end close from eleven to four working days.',
        'Introduced a rolling forecast in SQL and Power BI that was within 2 % of the result.',
      ],
    },
    {
      company: 'Severn Vale Trust',
      title: 'Management Accountant',
      location: 'Worcester',
      startDate: '2014-04',
      endDate: '2018-12',
      highlights: [
        'Prepared statutory accounts and grant reports for 48 funded projects.',
        'Replaced spreadsheets by an accounting system within budget.',
      ],
    },
    {
      company: 'Pemberley Marsh LLP',
      title: 'Audit Trainee',
      location: 'Coventry',
      startDate: '2011-09',
      endDate: '2014-03',
      highlights: ['Audited small manufacturers and housing associations.'],
    },
  ],
  education: [
    {
      institution: 'University of Avonbridge',
      degree: 'BSc',
      area: 'Accounting and Finance',
      startDate: '2008',
      endDate: '2011',
    },
  ],
  skills: [
    { name: 'Accounting', keywords: ['IFRS', 'UK GAAP', 'consolidation', 'VAT', 'budgeting'] },
    { name: 'Tools', keywords: ['Excel', 'Power BI', 'SQL', 'Sage', 'SAP'] },
  ],
  certifications: [
    { name: 'ACCA', issuer: 'Association of Chartered Certified Accountants', date: '2014-03' },
  ],
  languages: [
    { language: 'English', fluency: 'native' },
    { language: 'Welsh', fluency: 'basic' },
  ],
  projects: [],
};
