import type { Person } from '../person.js';

export const caitlinODwyer: Person = {
  id: 'caitlin-odwyer',
  resumeLanguage: 'en',
  basics: {
    name: "Caitlin O'Dwyer",
    label: 'Senior Technical Recruiter',
    email: 'caitlin.odwyer@example.com',
    phone: '+44 20 7946 0571',
    location: 'London, United Kingdom',
    summary:
      'Technical recruiter with seven years of hiring for engineering teams. I fill roles such as senior backend engineer (Python, Django, PostgreSQL, AWS) and data scientist in an average of 34 days and care about the experience of the candidates who do not get the job.',
  },
  work: [
    {
      company: 'Fennel & Rowe Talent',
      title: 'Senior Technical Recruiter',
      location: 'London',
      startDate: '2021-10',
      highlights: [
        'Hired 63 engineers in three years, among them 22 senior backend engineers with Python and Django and nine machine learning engineers.',
        'Wrote structured interview guides for backend, data and platform roles together with the hiring managers.',
        'Raised the acceptance rate of offers from 61 % to 83 %.',
      ],
    },
    {
      company: 'Marlow Staffing',
      title: 'Recruitment Consultant, Technology',
      location: 'Reading',
      startDate: '2018-06',
      endDate: '2021-09',
      highlights: [
        'Sourced candidates for AWS, PostgreSQL and DevOps roles through Boolean search and meet-ups.',
        'Managed 14 client accounts with yearly fees of 900,000 pounds.',
      ],
    },
    {
      company: 'Hollin Bank Hotels',
      title: 'Guest Services Supervisor',
      location: 'Oxford',
      startDate: '2016',
      endDate: '2018',
      highlights: ['Led a front desk team of six and trained new colleagues.'],
    },
  ],
  education: [
    {
      institution: 'University of Ballinamore',
      degree: 'BA',
      area: 'Psychology',
      startDate: '2012',
      endDate: '2015',
    },
  ],
  skills: [
    {
      name: 'Recruiting',
      keywords: ['sourcing', 'structured interviews', 'offer negotiation', 'employer branding'],
    },
    { name: 'Systems', keywords: ['applicant tracking systems', 'Boolean search', 'Excel'] },
    { name: 'Roles filled', keywords: ['Python', 'Django', 'PostgreSQL', 'AWS', 'machine learning'] },
  ],
  certifications: [
    { name: 'CIPD Level 5 Associate Diploma in People Management', issuer: 'CIPD', date: '2020-07' },
  ],
  languages: [
    { language: 'English', fluency: 'native' },
    { language: 'Irish', fluency: 'conversational' },
  ],
  projects: [],
};
