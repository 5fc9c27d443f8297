import type { Person } from '../person.js';

export const diegoFuentes: Person = {
  id: 'diego-fuentes',
  resumeLanguage: 'en',
  basics: {
    name: 'Diego Fuentes Amaya',
    label: 'Senior Java Engineer',
    email: 'diego.fuentes@example.org',
    phone: '+1 202-555-0176',
    location: 'Austin, TX',
    summary:
      'Senior backend engineer with ten years on the JVM. Java, Kotlin and Spring Boot for insurance and freight, PostgreSQL underneath and AWS around it. No Python beyond scripts, but a quick learner of languages.',
  },
  work: [
    {
      company: 'Pecan Mutual Insurance',
      title: 'Senior Java Engineer',
      location: 'Austin, TX',
      startDate: '2019-11',
      highlights: [
        'Lead engineer of the claims intake service in Kotlin and Spring Boot, 300,000 claims a year.',
        'Designed the PostgreSQL schema for policy versions and its temporal queries.',
        'Run twelve services on AWS EKS with Terraform modules shared by three teams.',
        'Introduced property-based tests for premium calculation, which found nine rounding errors.',
        'Coach five engineers and lead the weekly design review.',
      ],
    },
    {
      company: 'Rio Bravo Freight',
      title: 'Java Developer',
      location: 'San Antonio, TX',
      startDate: '2015-05',
      endDate: '2019-10',
      highlights: [
        'Developed REST APIs for dispatchers with Spring MVC and Hibernate.',
        'Moved the message bus from ActiveMQ to Kafka without losing an order.',
        'Reduced the memory use of the route planner by two thirds after profiling it.',
        'Wrote the company’s first runbooks.',
      ],
    },
  ],
  education: [
    {
      institution: 'Llano State University',
      degree: 'Bachelor of Science',
      area: 'Computer Engineering',
      startDate: '2011',
      endDate: '2015',
    },
  ],
  skills: [
    { name: 'Languages', keywords: ['Java', 'Kotlin', 'SQL', 'Groovy'] },
    { name: 'Frameworks', keywords: ['Spring Boot', 'Hibernate', 'JUnit', 'Kafka Streams'] },
    { name: 'Infrastructure', keywords: ['AWS', 'EKS', 'Terraform', 'PostgreSQL', 'Oracle'] },
  ],
  certifications: [
    { name: 'Oracle Certified Professional: Java SE 17 Developer', issuer: 'Oracle', date: '2022-09' },
    { name: 'AWS Certified Developer – Associate', issuer: 'Amazon Web Services', date: '2021-04' },
  ],
  languages: [
    { language: 'Spanish', fluency: 'native' },
    { language: 'English', fluency: 'fluent' },
  ],
  projects: [],
};
