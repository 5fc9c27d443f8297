import type { Person } from '../person.js';

export const yukiTanabe: Person = {
  id: 'yuki-tanabe',
  resumeLanguage: 'en',
  basics: {
    name: 'Yuki Tanabe',
    label: 'Site Reliability Engineer',
    email: 'yuki.tanabe@example.net',
    phone: '+1 604-555-0139',
    location: 'Vancouver, BC, Canada',
    url: 'https://tanabe.example.net',
    summary:
      'Site reliability engineer with six years on AWS and Kubernetes. I write Python for automation, not for products: provisioning, capacity planning and incident tooling. On call every fourth week and calm about it.',
  },
  work: [
    {
      company: 'Cedarline Media',
      title: 'Site Reliability Engineer',
      location: 'Vancouver, BC',
      startDate: '2022-03',
      highlights: [
        'Operate 40 AWS accounts and nine EKS clusters with Terraform and Argo CD for a streaming service of 3 million viewers.',
        'Wrote a Python tool that rotates database credentials without a restart.',
        'Defined service level objectives with eight teams; pages at night fell by 62 %.',
      ],
    },
    {
      company: 'Salishan Cloud Hosting',
      title: 'DevOps Engineer',
      location: 'Victoria, BC',
      startDate: '2019-09',
      endDate: '2022-02',
      highlights: [
        'Automated backup and failover tests of 120 customer PostgreSQL instances.',
        'Built golden images with Packer and cut provisioning from three hours to nine minutes.',
      ],
    },
    {
      company: 'Salishan Cloud Hosting',
      title: 'Systems Administrator (Intern)',
      location: 'Victoria, BC',
      startDate: '2019-01',
      endDate: '2019-08',
      highlights: ['Looked after monitoring dashboards and wrote runbooks for the ten most frequent alerts.'],
    },
  ],
  education: [
    {
      institution: 'Cascadia Institute of Technology',
      degree: 'Diploma',
      area: 'Network and Systems Engineering',
      startDate: '2016-09',
      endDate: '2018-12',
    },
  ],
  skills: [
    { name: 'Cloud', keywords: ['AWS', 'EKS', 'CloudFront', 'IAM'] },
    { name: 'Automation', keywords: ['Terraform', 'Ansible', 'Packer', 'Python', 'Bash'] },
    { name: 'Observability', keywords: ['Prometheus', 'Grafana', 'Loki', 'PagerDuty'] },
  ],
  certifications: [
    {
      name: 'AWS Certified SysOps Administrator – Associate',
      issuer: 'Amazon Web Services',
      date: '2021-10',
    },
    { name: 'Certified Kubernetes Administrator', issuer: 'CNCF', date: '2022-11' },
  ],
  languages: [
    { language: 'Japanese', fluency: 'native' },
    { language: 'English', fluency: 'fluent' },
  ],
  projects: [
    {
      name: 'quietpager',
      description: 'Groups alerts by their cause before anyone is woken up; 600 stars in public.',
    },
  ],
};
