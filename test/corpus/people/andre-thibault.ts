import type { Person } from '../person.js';

export const andreThibault: Person = {
  id: 'andre-thibault',
  resumeLanguage: 'en',
  basics: {
    name: 'André Thibault',
    label: 'Medical Device Sales Manager',
    email: 'andre.thibault@example.com',
    phone: '+1 514-555-0173',
    location: 'Montréal, QC, Canada',
    summary:
      'Sales manager for intensive care equipment with twelve years of quota attainment. I sell ventilators, hemodynamic monitors and CRRT devices to hospitals and know every ICU nurse manager between Ottawa and Halifax.',
  },
  work: [
    {
      company: 'Boréal Respiratory Devices',
      title: 'Regional Sales Manager',
      location: 'Montréal, QC',
      startDate: '2018-10',
      highlights: [
        'Lead nine representatives; revenue grew from 7 to 16 million dollars.',
        'Won the tender for 400 mechanical ventilators in critical care units of 21 hospitals.',
        'Organise product training for ICU registered nurses with the clinical educators.',
        'Negotiated a service contract over five years with a purchasing group of 44 hospitals.',
      ],
    },
    {
      company: 'Gaspé Surgical Supply',
      title: 'Sales Representative',
      location: 'Québec, QC',
      startDate: '2013-02',
      endDate: '2018-09',
      highlights: [
        'Opened 34 new accounts for patient monitors.',
        'Top seller of the year 2016.',
        'Demonstrated infusion pumps on 200 wards a year.',
      ],
    },
  ],
  education: [
    {
      institution: 'Université des Laurentides',
      degree: 'BCom',
      area: 'Marketing',
      startDate: '2009',
      endDate: '2012',
    },
  ],
  skills: [
    { name: 'Sales', keywords: ['tenders', 'key accounts', 'negotiation', 'forecasting'] },
    { name: 'Products', keywords: ['ventilators', 'hemodynamic monitoring', 'CRRT', 'infusion pumps'] },
  ],
  certifications: [
    { name: 'Registered Medical Sales Professional', issuer: 'Laurentian Sales Institute', date: '2015' },
  ],
  languages: [
    { language: 'French', fluency: 'native' },
    { language: 'English', fluency: 'fluent' },
  ],
  projects: [],
};
