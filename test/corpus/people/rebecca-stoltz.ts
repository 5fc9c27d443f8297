import type { Person } from '../person.js';

export const rebeccaStoltz: Person = {
  id: 'rebecca-stoltz',
  resumeLanguage: 'en',
  basics: {
    name: 'Rebecca Stoltz',
    label: 'Travel Nurse, Progressive Care',
    email: 'rebecca.stoltz@example.com',
    phone: '+1 303-555-0117',
    location: 'Denver, CO',
    summary:
      'Travel nurse with five years in step-down, telemetry and, for two recent contracts, intensive care. Compact licence, three charting systems, at work on day two.',
  },
  work: [
    {
      company: 'Roadrunner Nurse Staffing',
      title: 'Travel Registered Nurse, ICU and Step-Down',
      location: 'Denver, CO',
      startDate: '2023-02',
      highlights: [
        'Seven contracts of 13 weeks in six hospitals; extended on five of them.',
        'Two contracts in medical intensive care with stable ventilated patients and insulin and heparin drips.',
        'Charting in Epic, Cerner and Meditech.',
        'Precepted local nurses on two contracts and rated above 4.8 of 5 by every unit manager.',
      ],
    },
    {
      company: 'Front Range Community Hospital',
      title: 'Registered Nurse, Progressive Care Unit',
      location: 'Denver, CO',
      startDate: '2020-06',
      endDate: '2023-01',
      highlights: [
        'Four patients a shift: chest tubes, BiPAP, cardiac drips and fresh stents.',
        'Unit council member; introduced a fall huddle that halved falls within a year.',
        'Charge nurse on nights in the last year, for 24 beds and six nurses.',
        'Cared for patients on high-flow oxygen in three surge wards.',
      ],
    },
  ],
  education: [
    {
      institution: 'Sangre de Cristo College',
      degree: 'Associate Degree',
      area: 'Nursing',
      startDate: '2018',
      endDate: '2020',
    },
  ],
  skills: [
    {
      name: 'Clinical',
      keywords: ['telemetry', 'BiPAP', 'cardiac drips', 'ventilator basics', 'wound care'],
    },
    { name: 'Systems', keywords: ['Epic', 'Cerner', 'Meditech'] },
  ],
  certifications: [
    {
      name: 'Registered Nurse, multistate compact licence',
      issuer: 'Colorado Board of Nursing',
      date: '2020-06',
    },
    { name: 'ACLS', issuer: 'American Heart Association', date: '2024-08' },
    { name: 'BLS', issuer: 'American Heart Association', date: '2024-08' },
    { name: 'Progressive Care Certified Nurse (PCCN)', issuer: 'AACN', date: '2022-09' },
  ],
  languages: [{ language: 'English', fluency: 'native' }],
  projects: [],
};
