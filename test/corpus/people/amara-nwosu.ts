import type { Person } from '../person.js';

export const amaraNwosu: Person = {
  id: 'amara-nwosu',
  resumeLanguage: 'en',
  basics: {
    name: 'Amara Nwosu-Bright',
    label: 'Senior Data Scientist',
    email: 'amara.nwosu@example.com',
    phone: '+1 202-555-0112',
    location: 'Washington, DC',
    url: 'https://nwosu-bright.example.com',
    summary:
      'Data scientist with eight years of taking machine learning from a question to a model in production. Strong in Python, statistics and experiment design, with a record of models that changed a decision and were measured afterwards.',
  },
  work: [
    {
      company: 'Potomac Health Analytics',
      title: 'Senior Data Scientist',
      location: 'Washington, DC',
      startDate: '2021-06',
      highlights: [
        'Built a readmission risk model with gradient boosting on 2.3 million stays; AUC 0.81 against 0.69 of the score it replaced, calibrated per hospital.',
        'Put it into production with scikit-learn, FastAPI and Airflow, with drift monitoring and monthly retraining.',
        'Designed the stepped-wedge trial that showed 11 % fewer readmissions.',
        'Lead two data scientists and chair the model review board.',
        'Publish a model card with every release, written with clinicians so that nurses can read it.',
        'Moved feature computation from notebooks into tested packages; a retraining run is one command.',
      ],
    },
    {
      company: 'Anacostia Retail Group',
      title: 'Data Scientist',
      location: 'Arlington, VA',
      startDate: '2018-02',
      endDate: '2021-05',
      highlights: [
        'Forecast demand for 18,000 products with hierarchical time-series models; waste of fresh goods fell by 14 %.',
        'Ran 40 A/B tests a year and wrote the guide on sample size and early stopping.',
        'Classified customer e-mail with a fine-tuned transformer in PyTorch, F1 0.91 over 27 topics.',
        'Estimated price elasticity with instrumental variables for the summer campaign and withdrew two planned discounts.',
        'Interviewed 50 applicants and mentored three analysts on their way to data science.',
      ],
    },
    {
      company: 'Anacostia Retail Group',
      title: 'Data Analyst',
      location: 'Arlington, VA',
      startDate: '2017-01',
      endDate: '2018-01',
      highlights: [
        'Wrote SQL reports and the first churn model of the loyalty programme.',
        'Rebuilt the weekly sales report so that it ran in four minutes instead of three hours.',
      ],
    },
    {
      company: 'Rappahannock University',
      title: 'Research Assistant, Statistics',
      location: 'Fredericksburg, VA',
      startDate: '2012-09',
      endDate: '2016-12',
      highlights: [
        'Developed estimators for clustered data with informative dropout; four papers.',
        'Advised doctoral students of medicine on 60 analyses.',
      ],
    },
  ],
  education: [
    {
      institution: 'Rappahannock University',
      degree: 'PhD',
      area: 'Statistics',
      startDate: '2012-09',
      endDate: '2016-12',
    },
    {
      institution: 'Rappahannock University',
      degree: 'BSc',
      area: 'Mathematics',
      startDate: '2008',
      endDate: '2012',
    },
  ],
  skills: [
    {
      name: 'Modelling',
      keywords: ['machine learning', 'gradient boosting', 'time series', 'causal inference', 'NLP'],
    },
    { name: 'Tools', keywords: ['Python', 'pandas', 'scikit-learn', 'PyTorch', 'SQL', 'R'] },
    { name: 'Production', keywords: ['MLflow', 'Airflow', 'Docker', 'AWS SageMaker'] },
  ],
  certifications: [
    { name: 'AWS Certified Machine Learning – Specialty', issuer: 'Amazon Web Services', date: '2023-08' },
  ],
  languages: [
    { language: 'English', fluency: 'native' },
    { language: 'Igbo', fluency: 'fluent' },
  ],
  projects: [
    {
      name: 'calibrate-it',
      description: 'A small Python package that draws reliability diagrams with confidence bands.',
    },
  ],
};
