import type { Person } from '../person.js';

export const fatimaElHaddad: Person = {
  id: 'fatima-el-haddad',
  resumeLanguage: 'en',
  basics: {
    name: 'Fatima El-Haddad',
    label: 'Principal Biostatistician',
    email: 'fatima.elhaddad@example.net',
    phone: '+33 1 99 00 48 21',
    location: 'Lyon, France',
    summary:
      'Biostatistician with eleven years in clinical development. Survival analysis, mixed models and prognostic scores from study design to the regulator, mostly in R and increasingly in Python. I explain uncertainty to people who have to decide.',
  },
  work: [
    {
      company: 'Clairval Therapeutics',
      title: 'Principal Biostatistician',
      location: 'Lyon',
      startDate: '2019-03',
      highlights: [
        'Developed and externally validated a prognostic model for relapse from 14,000 patient records, with penalised regression and random survival forests.',
        'Lead statistician of three phase III trials; wrote the analysis plans and defended them before the regulator.',
        'Built the team’s reproducible pipeline in R and Python, which cut the time from database lock to report from six weeks to nine days.',
      ],
    },
    {
      company: 'Institut Montferrand',
      title: 'Biostatistician',
      location: 'Grenoble',
      startDate: '2014-11',
      endDate: '2019-02',
      highlights: [
        'Analysed cohort studies of 90,000 participants with missing data and competing risks.',
        'Taught regression and resampling methods to 120 doctoral students.',
      ],
    },
  ],
  education: [
    {
      institution: 'Université du Val d’Isère',
      degree: 'PhD',
      area: 'Biostatistics',
      startDate: '2011',
      endDate: '2014',
    },
    { institution: 'Université du Val d’Isère', degree: 'MSc', area: 'Applied Mathematics', endDate: '2011' },
  ],
  skills: [
    {
      name: 'Methods',
      keywords: [
        'survival analysis',
        'mixed models',
        'Bayesian inference',
        'predictive modelling',
        'trial design',
      ],
    },
    { name: 'Software', keywords: ['R', 'Python', 'SAS', 'Stan', 'Git'] },
    { name: 'Domain', keywords: ['clinical trials', 'epidemiology', 'regulatory submissions'] },
  ],
  certifications: [{ name: 'Good Clinical Practice E6 (R3)', issuer: 'Clairval Academy', date: '2024-01' }],
  languages: [
    { language: 'French', fluency: 'native' },
    { language: 'Arabic', fluency: 'native' },
    { language: 'English', fluency: 'C1' },
  ],
  projects: [
    {
      name: 'relapseR',
      description: 'R package with the published relapse score and its validation data in synthetic form.',
    },
  ],
};
