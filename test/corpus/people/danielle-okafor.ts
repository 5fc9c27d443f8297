import type { Person } from '../person.js';

export const danielleOkafor: Person = {
  id: 'danielle-okafor',
  resumeLanguage: 'en',
  basics: {
    name: 'Danielle Okafor-Reyes',
    label: 'Registered Nurse, Intensive Care',
    email: 'danielle.okafor@example.com',
    phone: '+1 202-555-0154',
    location: 'Houston, TX',
    summary:
      'Critical care nurse with nine years at the bedside of surgical and medical intensive care patients. CCRN certified, trusted charge nurse and preceptor, calm in codes and careful in handovers.',
  },
  work: [
    {
      company: 'Bayou Regional Medical Center',
      title: 'Registered Nurse, Surgical ICU',
      location: 'Houston, TX',
      startDate: '2019-08',
      highlights: [
        'Care for one to two ventilated patients a shift in a 28-bed surgical intensive care unit: arterial lines, vasoactive drips, CRRT and post-operative open-heart recovery.',
        'Charge nurse for 14 nurses on two shifts a week; rapid response team member since 2021.',
        'Led the sedation and early mobility bundle; mean ventilator days fell from 5.9 to 4.6.',
        'Preceptor of eleven new graduates; chart in Epic and act as the unit’s superuser.',
        'Chair of the unit council: introduced a bedside handover checklist that all four intensive care units now use.',
        'Cared for proned patients throughout 2020 and 2021 and trained 24 redeployed nurses.',
      ],
    },
    {
      company: 'Saint Brennan Hospital',
      title: 'Registered Nurse, Medical ICU',
      location: 'San Antonio, TX',
      startDate: '2016-09',
      endDate: '2019-07',
      highlights: [
        'Looked after patients with sepsis, ARDS and acute kidney injury in a 16-bed unit.',
        'Audited central line care; the unit went 400 days without a bloodstream infection.',
        'Took part in therapeutic hypothermia after cardiac arrest and wrote the unit’s pocket card for it.',
        'Oriented six new nurses.',
      ],
    },
    {
      company: 'Saint Brennan Hospital',
      title: 'Registered Nurse, Telemetry',
      location: 'San Antonio, TX',
      startDate: '2015-07',
      endDate: '2016-08',
      highlights: [
        'Monitored up to five cardiac patients and titrated drips under protocol.',
        'Completed a twelve-month residency for new graduates.',
        'Taught families how to care for a patient with heart failure at home.',
      ],
    },
  ],
  education: [
    {
      institution: 'Guadalupe River University',
      degree: 'Bachelor of Science',
      area: 'Nursing',
      startDate: '2011-08',
      endDate: '2015-05',
    },
  ],
  skills: [
    {
      name: 'Critical care',
      keywords: [
        'mechanical ventilation',
        'hemodynamic monitoring',
        'CRRT',
        'vasopressors',
        'post-operative care',
      ],
    },
    { name: 'Leadership', keywords: ['charge nurse', 'precepting', 'rapid response', 'quality improvement'] },
    { name: 'Systems', keywords: ['Epic', 'Pyxis', 'electronic medication records'] },
  ],
  certifications: [
    { name: 'Registered Nurse, State of Texas', issuer: 'Texas Board of Nursing', date: '2015-06' },
    { name: 'CCRN (Adult)', issuer: 'AACN', date: '2018-10' },
    {
      name: 'Advanced Cardiovascular Life Support (ACLS)',
      issuer: 'American Heart Association',
      date: '2025-03',
    },
    { name: 'Basic Life Support (BLS)', issuer: 'American Heart Association', date: '2025-03' },
  ],
  languages: [
    { language: 'English', fluency: 'native' },
    { language: 'Spanish', fluency: 'fluent' },
  ],
  projects: [],
};
