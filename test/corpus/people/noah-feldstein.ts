import type { Person } from '../person.js';

export const noahFeldstein: Person = {
  id: 'noah-feldstein',
  resumeLanguage: 'en',
  basics: {
    name: 'Noah Feldstein',
    label: 'Graduate Data Scientist',
    email: 'noah.feldstein@example.com',
    phone: '+1 617-555-0128',
    location: 'Boston, MA',
    url: 'https://feldstein.example.com',
    summary:
      'Recent graduate in data science with one internship. Machine learning in Python, scikit-learn, PyTorch and SQL from coursework and a thesis on text classification. Looking for a first full-time role.',
  },
  work: [
    {
      company: 'Beaconfield Insurance',
      title: 'Data Science Intern',
      location: 'Boston, MA',
      startDate: '2025-06',
      endDate: '2025-08',
      highlights: [
        'Compared four gradient boosting libraries for a pricing model and presented the results to the team.',
        'Cleaned a claims table of 200,000 rows in pandas and documented every rule.',
        'Wrote a report on fairness across age groups, which the actuaries took up.',
      ],
    },
    {
      company: 'Charles Bank University',
      title: 'Teaching Assistant, Introduction to Statistics',
      location: 'Boston, MA',
      startDate: '2024-09',
      endDate: '2025-05',
      highlights: ['Held two exercise groups of 25 students and graded their weekly work in R.'],
    },
  ],
  education: [
    {
      institution: 'Charles Bank University',
      degree: 'Master of Science',
      area: 'Data Science',
      startDate: '2024-09',
      endDate: '2025-12',
    },
    {
      institution: 'Charles Bank University',
      degree: 'Bachelor of Science',
      area: 'Mathematics',
      startDate: '2020-09',
      endDate: '2024-05',
    },
  ],
  skills: [
    { name: 'Programming', keywords: ['Python', 'R', 'SQL', 'Git'] },
    {
      name: 'Machine learning',
      keywords: ['scikit-learn', 'PyTorch', 'XGBoost', 'natural language processing'],
    },
  ],
  certifications: [],
  languages: [
    { language: 'English', fluency: 'native' },
    { language: 'Hebrew', fluency: 'conversational' },
  ],
  projects: [
    {
      name: 'Thesis: who wrote this review?',
      description: 'Compared TF-IDF with sentence embeddings for author attribution on 50,000 texts.',
    },
    {
      name: 'Campus bikes',
      description: 'Hourly demand forecast for a bike sharing system, second place in a student competition.',
    },
  ],
};
