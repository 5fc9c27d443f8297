import type { Person } from '../person.js';

export const linhPham: Person = {
  id: 'linh-pham',
  resumeLanguage: 'en',
  basics: {
    name: 'Linh Pham',
    label: 'Critical Care Paramedic',
    email: 'linh.pham@example.net',
    phone: '+61 491 570 156',
    location: 'Melbourne, Australia',
    summary:
      'Paramedic with eight years on the road and three of them in critical care retrieval. Intubation, ventilator transfers and decisions with little information at three in the morning.',
  },
  work: [
    {
      company: 'Southern Bight Ambulance',
      title: 'Critical Care Paramedic',
      location: 'Melbourne',
      startDate: '2022-07',
      highlights: [
        'Retrieve intensive care patients by road and helicopter, 210 transfers a year.',
        'Manage ventilators, inotropes and sedation in transit.',
        'Teach rapid sequence intubation to 20 colleagues a year.',
        'Audit every prehospital intubation of the region; first-pass success rose from 84 to 91 %.',
      ],
    },
    {
      company: 'Southern Bight Ambulance',
      title: 'Paramedic',
      location: 'Geelong',
      startDate: '2017-02',
      endDate: '2022-06',
      highlights: [
        'First crew on scene at about 900 emergencies a year.',
        'Set up a welfare check after difficult jobs, now used in 14 stations.',
        'Cardiac arrest team with mechanical compression; eight survivors in 2021.',
        'Mentor of five graduate paramedics.',
      ],
    },
  ],
  education: [
    {
      institution: 'Barwon Coast University',
      degree: 'Bachelor',
      area: 'Paramedicine',
      startDate: '2014',
      endDate: '2016',
    },
    {
      institution: 'Barwon Coast University',
      degree: 'Graduate Diploma',
      area: 'Intensive Care Paramedicine',
      endDate: '2022',
    },
  ],
  skills: [
    {
      name: 'Clinical',
      keywords: ['advanced airway', 'ventilator transfer', 'inotropes', 'point-of-care ultrasound'],
    },
    { name: 'Operations', keywords: ['triage', 'scene command', 'helicopter safety'] },
  ],
  certifications: [
    { name: 'Registered Paramedic', issuer: 'Paramedicine Board of Australia', date: '2018-12' },
    { name: 'Advanced Life Support', issuer: 'Australian Resuscitation Council', date: '2024-05' },
  ],
  languages: [
    { language: 'English', fluency: 'native' },
    { language: 'Vietnamese', fluency: 'fluent' },
  ],
  projects: [],
};
