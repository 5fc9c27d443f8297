import type { Person } from '../person.js';

export const weiLinZhao: Person = {
  id: 'wei-lin-zhao',
  resumeLanguage: 'en',
  basics: {
    name: 'Wei-Lin Zhao',
    label: 'Machine Learning Engineer',
    email: 'weilin.zhao@example.org',
    phone: '+1 415-555-0187',
    location: 'San Francisco, CA',
    summary:
      'Machine learning engineer with six years of experience in search and recommendation. I train models, make them small enough to serve and watch them once they are live.',
  },
  work: [
    {
      company: 'Juniper Loop',
      title: 'Machine Learning Engineer',
      location: 'San Francisco, CA',
      startDate: '2022-04',
      highlights: [
        'Trained the two-tower retrieval model behind a marketplace with 60 million listings; clicks on the first page rose by 9 % in an online experiment.',
        'Distilled and quantised the ranking transformer from 340 to 22 million parameters, serving 12 ms at p99 on CPU.',
        'Built the feature store and the model registry with MLflow; a release takes one hour instead of two weeks.',
        'Wrote the guard rails that stop an experiment when a seller segment loses more than 2 % of its traffic.',
      ],
    },
    {
      company: 'Parrotfish Media',
      title: 'Machine Learning Engineer',
      location: 'Oakland, CA',
      startDate: '2019-07',
      endDate: '2022-03',
      highlights: [
        'Developed the playlist recommender in PyTorch and its offline evaluation with counterfactual estimators.',
        'Replaced hand-written spam rules by a classifier that catches 94 % at a false positive rate of 0.3 %.',
        'Halved training time by mixed precision and better input pipelines.',
        'Explained the recommender to artists in a public article and a talk.',
      ],
    },
  ],
  education: [
    {
      institution: 'Golden Poppy Institute of Technology',
      degree: 'MS',
      area: 'Computer Science (Machine Learning)',
      startDate: '2017-08',
      endDate: '2019-05',
    },
    {
      institution: 'Linjiang University',
      degree: 'BEng',
      area: 'Software Engineering',
      startDate: '2013',
      endDate: '2017',
    },
  ],
  skills: [
    {
      name: 'Machine learning',
      keywords: ['PyTorch', 'transformers', 'recommender systems', 'learning to rank'],
    },
    { name: 'Engineering', keywords: ['Python', 'C++', 'SQL', 'ONNX Runtime', 'Kubernetes', 'Ray'] },
    { name: 'Practice', keywords: ['A/B testing', 'feature stores', 'model monitoring', 'MLflow'] },
  ],
  certifications: [],
  languages: [
    { language: 'Mandarin', fluency: 'native' },
    { language: 'English', fluency: 'fluent' },
  ],
  projects: [
    {
      name: 'tinyranker',
      description: 'Benchmark of small ranking models on a laptop CPU, with all training scripts.',
    },
    {
      name: 'listen-again',
      description: 'A public data set of synthetic listening sessions for teaching recommenders.',
    },
  ],
};
