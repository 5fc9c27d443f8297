import type { Person } from '../person.js';

export const ingridHalvorsen: Person = {
  id: 'ingrid-halvorsen',
  resumeLanguage: 'en',
  basics: {
    name: 'Ingrid Halvorsen',
    label: 'Product Manager, Clinical Software',
    email: 'ingrid.halvorsen@example.com',
    phone: '+1 612-555-0141',
    location: 'Minneapolis, MN',
    summary:
      'Product manager who began as an intensive care nurse and has built hospital software for twelve years. I translate between wards and developers. Nursing licence inactive since 2014.',
  },
  work: [
    {
      company: 'Loonlake Health Systems',
      title: 'Senior Product Manager',
      location: 'Minneapolis, MN',
      startDate: '2018-05',
      highlights: [
        'Responsible for the ICU charting product used in 70 hospitals.',
        'Prioritised a redesign of ventilator flowsheets that saves nurses 24 minutes a shift.',
        'Work with 15 developers (Python, PostgreSQL, AWS) and two data scientists.',
        'Run usability tests on wards every month and publish what failed.',
        'Brought the product through the first certification of its medication module.',
      ],
    },
    {
      company: 'Loonlake Health Systems',
      title: 'Clinical Informatics Specialist',
      location: 'Minneapolis, MN',
      startDate: '2013-09',
      endDate: '2018-04',
      highlights: [
        'Trained 1,200 nurses on electronic charting and collected their wishes for the product team.',
        'Designed 60 order sets with physicians and pharmacists.',
      ],
    },
    {
      company: 'Saint Olave Hospital',
      title: 'Registered Nurse, Intensive Care',
      location: 'Duluth, MN',
      startDate: '2009',
      endDate: '2013',
      highlights: ['Cared for ventilated adults in a twelve-bed unit.', 'ACLS certified until 2014.'],
    },
  ],
  education: [
    {
      institution: 'Gooseberry Falls University',
      degree: 'BSN',
      area: 'Nursing',
      startDate: '2005',
      endDate: '2009',
    },
    {
      institution: 'Itasca Business School',
      degree: 'MBA',
      area: 'Health Care Management',
      startDate: '2015',
      endDate: '2017',
    },
  ],
  skills: [
    { name: 'Product', keywords: ['roadmaps', 'user research', 'prioritisation', 'regulatory requirements'] },
    { name: 'Clinical', keywords: ['ICU workflows', 'clinical terminologies', 'HL7 and FHIR basics'] },
  ],
  certifications: [{ name: 'Certified Scrum Product Owner', issuer: 'Scrum Alliance', date: '2018-11' }],
  languages: [
    { language: 'English', fluency: 'native' },
    { language: 'Norwegian', fluency: 'intermediate' },
  ],
  projects: [],
};
