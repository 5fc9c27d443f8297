import type { Person } from '../person.js';

export const kwameAsante: Person = {
  id: 'kwame-asante',
  resumeLanguage: 'en',
  basics: {
    name: 'Kwame Asante-Boateng',
    label: 'Patient Care Technician, Intensive Care Unit',
    email: 'kwame.asante@example.org',
    phone: '+1 713-555-0162',
    location: 'Houston, TX',
    summary:
      'Certified nursing assistant with four years in an intensive care unit, working beside registered nurses with ventilated patients. In the second year of a nursing degree, graduation expected in 2027.',
  },
  work: [
    {
      company: 'Bayou Regional Medical Center',
      title: 'Patient Care Technician, Medical ICU',
      location: 'Houston, TX',
      startDate: '2022-01',
      highlights: [
        'Turn, bathe and mobilise critically ill patients; take vital signs and blood glucose for twelve beds.',
        'Stock crash carts and assist the code team with compressions.',
        'Enter intake and output in Epic.',
        'Prepare rooms for admissions from the operating theatre and take part in the daily safety huddle.',
        'Orient new technicians; nine so far.',
      ],
    },
    {
      company: 'Magnolia Court Senior Living',
      title: 'Certified Nursing Assistant',
      location: 'Pasadena, TX',
      startDate: '2019-05',
      endDate: '2021-12',
      highlights: [
        'Cared for nine residents a shift, six of them with dementia.',
        'Chosen as employee of the quarter twice.',
        'Recorded food and fluid intake and reported changes to the nurse on duty.',
      ],
    },
  ],
  education: [
    {
      institution: 'San Jacinto Plains University',
      degree: 'Bachelor of Science',
      area: 'Nursing (in progress)',
      startDate: '2024-08',
      endDate: '2027-05',
    },
  ],
  skills: [
    { name: 'Care', keywords: ['patient mobility', 'vital signs', 'phlebotomy', 'infection control'] },
    { name: 'Systems', keywords: ['Epic', 'Pyxis (restocking)'] },
  ],
  certifications: [
    { name: 'Certified Nurse Aide', issuer: 'Texas Health and Human Services', date: '2019-04' },
    { name: 'Basic Life Support (BLS)', issuer: 'American Heart Association', date: '2025-01' },
  ],
  languages: [
    { language: 'English', fluency: 'fluent' },
    { language: 'Twi', fluency: 'native' },
    { language: 'Spanish', fluency: 'basic' },
  ],
  projects: [],
};
