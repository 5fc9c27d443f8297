import type { Person } from '../person.js';

export const mateoVillanueva: Person = {
  id: 'mateo-villanueva',
  resumeLanguage: 'en',
  basics: {
    name: 'Mateo Villanueva',
    label: 'Emergency Department Charge Nurse, BSN, RN, CEN',
    email: 'mateo.villanueva@example.net',
    phone: '+1 713-555-0194',
    location: 'Houston, TX',
    summary:
      'Emergency nurse with six years in a level I trauma centre and regular float shifts in intensive care. Bilingual in Spanish and English, quick to see who is about to deteriorate.',
  },
  work: [
    {
      company: 'Buffalo Bend Trauma Center',
      title: 'Charge Nurse, Emergency Department',
      location: 'Houston, TX',
      startDate: '2022-05',
      highlights: [
        'Run a 60-bed department with 18 nurses a shift and 280 arrivals a day.',
        'Float to the medical ICU two shifts a month: ventilated patients, arterial lines, vasopressors.',
        'Shortened door-to-antibiotic time in sepsis from 92 to 51 minutes with a nurse-led screen at triage.',
        'Plan the roster of 74 nurses and lead the debriefing after every paediatric death.',
        'Sit on the hospital’s sepsis committee.',
      ],
    },
    {
      company: 'Buffalo Bend Trauma Center',
      title: 'Registered Nurse, Emergency Department',
      location: 'Houston, TX',
      startDate: '2019-07',
      endDate: '2022-04',
      highlights: [
        'Triage, trauma bay and resuscitation; boarded intensive care patients for up to 36 hours.',
        'Trained 16 nurses in ultrasound-guided venous access.',
        'Interpreted for Spanish-speaking families when nobody else could.',
        'Received a patient safety award for stopping a wrong-blood transfusion.',
      ],
    },
  ],
  education: [
    {
      institution: 'San Jacinto Plains University',
      degree: 'Bachelor of Science',
      area: 'Nursing',
      startDate: '2015-08',
      endDate: '2019-05',
    },
  ],
  skills: [
    {
      name: 'Emergency care',
      keywords: ['triage', 'trauma resuscitation', 'sepsis bundles', 'conscious sedation'],
    },
    { name: 'Critical care', keywords: ['ventilator management', 'arterial lines', 'vasoactive infusions'] },
    { name: 'Systems', keywords: ['Epic', 'Vocera', 'Pyxis'] },
  ],
  certifications: [
    { name: 'Registered Nurse, State of Texas', issuer: 'Texas Board of Nursing', date: '2019-06' },
    { name: 'Certified Emergency Nurse (CEN)', issuer: 'BCEN', date: '2021-11' },
    { name: 'ACLS and BLS', issuer: 'American Heart Association', date: '2024-12' },
    { name: 'Trauma Nursing Core Course (TNCC)', issuer: 'ENA', date: '2023-04' },
  ],
  languages: [
    { language: 'Spanish', fluency: 'native' },
    { language: 'English', fluency: 'fluent' },
  ],
  projects: [],
};
