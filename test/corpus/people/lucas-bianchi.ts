import type { Person } from '../person.js';

export const lucasBianchi: Person = {
  id: 'lucas-bianchi',
  resumeLanguage: 'en',
  basics: {
    name: 'Lucas Bianchi',
    label: 'Data Analyst',
    email: 'lucas.bianchi@example.com',
    phone: '+1 312-555-0165',
    location: 'Chicago, IL',
    summary:
      'Data analyst with five years of dashboards, SQL and business questions. Completed an online specialisation in machine learning and would like to move into data science.',
  },
  work: [
    {
      company: 'Prairie Home Furnishings',
      title: 'Senior Data Analyst',
      location: 'Chicago, IL',
      startDate: '2023-01',
      highlights: [
        'Own 45 Tableau dashboards for sales and supply; 300 people open them every week.',
        'Modelled the sales mart in SQL and dbt, with tests that stop a wrong number before it is published.',
        'Found the shipping rule that cost 210,000 dollars a year.',
      ],
    },
    {
      company: 'Wabash Credit Union',
      title: 'Data Analyst',
      location: 'Gary, IN',
      startDate: '2020-08',
      endDate: '2022-12',
      highlights: [
        'Prepared the monthly portfolio report for the board in Excel and SQL.',
        'Supported the data science team by labelling 8,000 transactions for their fraud model.',
      ],
    },
  ],
  education: [
    {
      institution: 'Kankakee University',
      degree: 'Bachelor of Science',
      area: 'Economics',
      startDate: '2016',
      endDate: '2020',
    },
  ],
  skills: [
    { name: 'Analysis', keywords: ['SQL', 'Excel', 'Tableau', 'dbt', 'basic Python'] },
    {
      name: 'Business',
      keywords: ['sales reporting', 'stakeholder interviews', 'forecasting in spreadsheets'],
    },
  ],
  certifications: [
    { name: 'Tableau Certified Data Analyst', issuer: 'Tableau', date: '2022-06' },
    {
      name: 'Machine Learning Specialization (online course)',
      issuer: 'Open Lakes Academy',
      date: '2024-09',
    },
  ],
  languages: [
    { language: 'English', fluency: 'native' },
    { language: 'Italian', fluency: 'intermediate' },
  ],
  projects: [
    {
      name: 'House prices',
      description: 'Course project: linear regression and a random forest on a public data set in Python.',
    },
  ],
};
