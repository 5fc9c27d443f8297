import type { Person } from '../person.js';

export const hannahLindqvist: Person = {
  id: 'hannah-lindqvist',
  resumeLanguage: 'en',
  basics: {
    name: 'Hannah Lindqvist',
    label: 'Senior Frontend Engineer',
    email: 'hannah.lindqvist@example.com',
    phone: '+46 8 465 004 17',
    location: 'Stockholm, Sweden',
    url: 'https://lindqvist.example.com',
    summary:
      'Frontend engineer with eight years in React and TypeScript, focused on accessibility, design systems and fast first paint. Comfortable reading the Django services behind the screens I build.',
  },
  work: [
    {
      company: 'Norrsken Travel',
      title: 'Senior Frontend Engineer',
      location: 'Stockholm',
      startDate: '2021-08',
      highlights: [
        'Lead the booking front end: React 18, TypeScript and server-side rendering for 1.1 million visitors a month.',
        'Brought the largest contentful paint from 4.1 s to 1.6 s on mid-range phones.',
        'Took the checkout to WCAG 2.2 AA, verified with six screen-reader users.',
      ],
    },
    {
      company: 'Blåbär Studio',
      title: 'Frontend Developer',
      location: 'Uppsala',
      startDate: '2018-01',
      endDate: '2021-07',
      highlights: [
        'Built a component library with Storybook used by five product teams.',
        'Added analytics events together with the backend team, which once meant a small patch to a Python service.',
      ],
    },
    {
      company: 'Kustkommun Digital',
      title: 'Web Developer',
      location: 'Gävle',
      startDate: '2016-09',
      endDate: '2017-12',
      highlights: ['Rebuilt eleven municipal sites with semantic HTML and a shared style sheet.'],
    },
  ],
  education: [
    {
      institution: 'Fjällsjö University',
      degree: 'BSc',
      area: 'Interaction Design',
      startDate: '2013-08',
      endDate: '2016-06',
    },
  ],
  skills: [
    { name: 'Languages', keywords: ['TypeScript', 'JavaScript', 'HTML', 'CSS'] },
    { name: 'Frameworks', keywords: ['React', 'Next.js', 'Storybook', 'Playwright'] },
    { name: 'Craft', keywords: ['accessibility', 'design systems', 'web performance', 'Figma'] },
  ],
  certifications: [{ name: 'Certified Professional in Web Accessibility', issuer: 'IAAP', date: '2023-03' }],
  languages: [
    { language: 'Swedish', fluency: 'native' },
    { language: 'English', fluency: 'fluent' },
    { language: 'German', fluency: 'basic' },
  ],
  projects: [
    {
      name: 'contrast-garden',
      description: 'A playground that repairs colour palettes until every pair can be read.',
    },
  ],
};
