import type { Person } from '../person.js';

export const olenaHrytsenko: Person = {
  id: 'olena-hrytsenko',
  resumeLanguage: 'en',
  basics: {
    name: 'Olena Hrytsenko',
    label: 'Data Engineer',
    email: 'olena.hrytsenko@example.org',
    phone: '+44 20 7946 0683',
    location: 'Edinburgh, United Kingdom',
    summary:
      'Data engineer with seven years of pipelines that arrive on time. Python, Spark and SQL; batch and streaming; a strong opinion on tests for data. I build what data scientists stand on and leave the modelling to them.',
  },
  work: [
    {
      company: 'Thistledown Energy',
      title: 'Senior Data Engineer',
      location: 'Edinburgh',
      startDate: '2022-02',
      highlights: [
        'Built the lakehouse for readings of 1.9 million smart meters with Spark, Delta tables and Airflow.',
        'Feature pipelines for the forecasting team: point-in-time correct, 220 features, ready by 05:00.',
        'Cut the cost of the warehouse by 38 % through partitioning and file compaction.',
        'Lead of three engineers; on call for the nightly load.',
      ],
    },
    {
      company: 'Carpathia Telecom',
      title: 'Data Engineer',
      location: 'Lviv, Ukraine',
      startDate: '2018-09',
      endDate: '2022-01',
      highlights: [
        'Streamed 4 billion call records a day through Kafka and Flink.',
        'Wrote Python services with PostgreSQL that expose usage data to the customer app.',
        'Introduced data contracts between nine producing teams.',
      ],
    },
  ],
  education: [
    {
      institution: 'Dniester Polytechnic',
      degree: 'MSc',
      area: 'Computer Science',
      startDate: '2013-09',
      endDate: '2018-06',
    },
  ],
  skills: [
    { name: 'Languages', keywords: ['Python', 'Scala', 'SQL'] },
    { name: 'Data', keywords: ['Spark', 'Kafka', 'Flink', 'Airflow', 'dbt', 'PostgreSQL'] },
    { name: 'Cloud', keywords: ['AWS (Glue, EMR, S3)', 'Terraform', 'Docker'] },
  ],
  certifications: [
    { name: 'AWS Certified Data Engineer – Associate', issuer: 'Amazon Web Services', date: '2024-06' },
  ],
  languages: [
    { language: 'Ukrainian', fluency: 'native' },
    { language: 'English', fluency: 'C1' },
    { language: 'Polish', fluency: 'B2' },
  ],
  projects: [],
};
