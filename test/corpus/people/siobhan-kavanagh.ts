import type { Person } from '../person.js';

export const siobhanKavanagh: Person = {
  id: 'siobhan-kavanagh',
  resumeLanguage: 'en',
  basics: {
    name: 'Siobhán Kavanagh',
    label: 'Senior Staff Nurse, Critical Care (Band 6)',
    email: 'siobhan.kavanagh@example.org',
    phone: '+44 20 7946 0227',
    location: 'Leeds, United Kingdom',
    summary:
      'Senior staff nurse with seven years in adult critical care and high dependency. Level 3 patients, family support in hard hours, and teaching at the bed space. Passed the NCLEX-RN and moving to Texas in spring 2026 with a work permit in hand.',
  },
  work: [
    {
      company: 'Airedale Moor Hospital',
      title: 'Senior Staff Nurse, General Critical Care',
      location: 'Leeds',
      startDate: '2021-03',
      highlights: [
        'Nurse level 3 patients one to one: airway care, invasive ventilation, haemofiltration, inotropes and prone positioning.',
        'Shift coordinator of a 22-bed unit, answering for skill mix and bed flow.',
        'Wrote the delirium screening pathway; screening rose from 48 % to 95 % of patients a day.',
        'Teach two study days a year on weaning from ventilation.',
        'Supported 40 families through withdrawal of treatment and wrote the unit’s leaflet for them.',
      ],
    },
    {
      company: 'Airedale Moor Hospital',
      title: 'Staff Nurse, High Dependency',
      location: 'Leeds',
      startDate: '2018-09',
      endDate: '2021-02',
      highlights: [
        'Cared for level 2 patients after major abdominal surgery.',
        'Volunteered for the surge unit in 2020 and trained 30 redeployed colleagues in ventilator basics.',
        'Managed epidural and patient-controlled analgesia.',
        'Audited fluid balance charts; complete charts rose from 71 to 96 %.',
      ],
    },
    {
      company: 'Ilkley Grange Nursing Home',
      title: 'Health Care Assistant',
      location: 'Ilkley',
      startDate: '2015',
      endDate: '2018',
      highlights: ['Night shifts beside the degree, caring for 18 residents.'],
    },
  ],
  education: [
    {
      institution: 'University of Wharfedale',
      degree: 'BSc (Hons)',
      area: 'Adult Nursing',
      startDate: '2015-09',
      endDate: '2018-07',
    },
    {
      institution: 'University of Wharfedale',
      degree: 'PgCert',
      area: 'Critical Care Practice',
      endDate: '2021',
    },
  ],
  skills: [
    {
      name: 'Clinical',
      keywords: [
        'invasive ventilation',
        'haemofiltration',
        'inotropes',
        'tracheostomy care',
        'end-of-life care',
      ],
    },
    { name: 'Coordination', keywords: ['shift lead', 'teaching', 'audit', 'bed management'] },
  ],
  certifications: [
    { name: 'Registered Nurse (Adult)', issuer: 'Nursing and Midwifery Council', date: '2018-08' },
    { name: 'NCLEX-RN', issuer: 'NCSBN', date: '2025-05' },
    { name: 'Advanced Life Support (ALS)', issuer: 'Resuscitation Council UK', date: '2024-02' },
  ],
  languages: [
    { language: 'English', fluency: 'native' },
    { language: 'Irish', fluency: 'fluent' },
  ],
  projects: [],
};
