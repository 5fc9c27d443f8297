import type { Person } from '../person.js';

export const sofiaMarques: Person = {
  id: 'sofia-marques',
  resumeLanguage: 'en',
  basics: {
    name: 'Sofia Marques da Silva',
    label: 'Postdoctoral Researcher, Astrophysics',
    email: 'sofia.marques@example.net',
    phone: '+44 20 7946 0908',
    location: 'Cambridge, United Kingdom',
    url: 'https://smarques.example.net',
    summary:
      'Physicist who reads faint signals out of large noisy archives. Seven years of Bayesian inference, neural networks and scientific Python on data sets of several hundred terabytes; now looking for problems outside academia.',
  },
  work: [
    {
      company: 'Granta Observatory',
      title: 'Postdoctoral Researcher',
      location: 'Cambridge',
      startDate: '2022-10',
      highlights: [
        'Trained convolutional and attention networks in PyTorch to find transients among 30 million images; recall rose from 0.72 to 0.93 at the same false alarm rate.',
        'Quantified the uncertainty of every detection with simulation-based inference.',
        'Supervise three doctoral students and maintain the group’s analysis library.',
      ],
    },
    {
      company: 'University of Ribeira',
      title: 'Doctoral Researcher',
      location: 'Porto, Portugal',
      startDate: '2018-09',
      endDate: '2022-09',
      highlights: [
        'Wrote a hierarchical Bayesian model of stellar populations in NumPyro, published in three first-author papers.',
        'Parallelised the sampler for a cluster of 400 cores.',
      ],
    },
  ],
  education: [
    {
      institution: 'University of Ribeira',
      degree: 'PhD',
      area: 'Physics',
      startDate: '2018-09',
      endDate: '2022-09',
    },
    {
      institution: 'University of Ribeira',
      degree: 'MSc',
      area: 'Physics',
      startDate: '2013',
      endDate: '2018',
    },
  ],
  skills: [
    {
      name: 'Methods',
      keywords: ['Bayesian inference', 'deep learning', 'signal processing', 'experiment design'],
    },
    { name: 'Software', keywords: ['Python', 'NumPy', 'PyTorch', 'JAX', 'Slurm', 'Git'] },
    { name: 'Communication', keywords: ['11 conference talks', 'teaching', 'scientific writing'] },
  ],
  certifications: [],
  languages: [
    { language: 'Portuguese', fluency: 'native' },
    { language: 'English', fluency: 'C2' },
    { language: 'Spanish', fluency: 'B1' },
  ],
  projects: [
    {
      name: 'nightwatch',
      description: 'Open pipeline that classifies telescope alerts within two seconds of their arrival.',
    },
  ],
};
