/** A made-up posting, in the fields a client sends to create a job, with a stable id for the grades. */
export interface JobPosting {
  id: string;
  title: string;
  description: string;
  requirements: string[];
  location: string;
}

/** Three postings from different fields, so that a ranking must tell professions apart as well as people. */
export const jobs: JobPosting[] = [
  {
    id: 'senior-backend-engineer',
    title: 'Senior Backend Engineer (Python)',
    description:
      'We run the payment and payout platform of several hundred online shops. You will own services from the data model to the pager: design APIs, keep the database fast while it grows, and move work out of the request into queues. The code is Python with Django and PostgreSQL on AWS, with a test suite we trust and several releases a day. You will review the work of four colleagues and help two of them grow into senior roles.',
    requirements: [
      '5+ years of professional backend development in Python',
      '3+ years of Django or a comparable Python web framework',
      'Strong PostgreSQL: data modelling, query tuning and migrations without downtime',
      'Production experience on AWS (ECS, RDS, Lambda or SQS)',
      'Design of REST APIs and of asynchronous processing with queues',
      'Experience in mentoring other engineers and in code review',
      'Degree in computer science or a related field, or equivalent experience',
      'Fluent English',
    ],
    location: 'London, United Kingdom, or remote within Europe',
  },
  {
    id: 'senior-data-scientist',
    title: 'Senior Data Scientist, Machine Learning',
    description:
      'Our product recommends the next best action to 4,000 field technicians, and you will make those recommendations better. You frame the question with the business, build and validate predictive models, and bring them into production together with our engineers. We decide by experiments: you design them, compute what they can show and say honestly when they show nothing. The team is six people with backgrounds from statistics to physics.',
    requirements: [
      '4+ years of experience in data science or applied machine learning',
      'Strong Python with pandas, scikit-learn and PyTorch or a similar framework',
      'Solid statistics: experiment design, regression, uncertainty',
      'Experience with models in production: deployment, monitoring and retraining',
      'Good SQL',
      'Master’s degree or PhD in statistics, computer science, physics or mathematics',
      'Able to explain results to people who are not technical, in English',
    ],
    location: 'Washington, DC, or remote within the United States',
  },
  {
    id: 'icu-registered-nurse',
    title: 'Registered Nurse, Intensive Care Unit',
    description:
      'Our 24-bed adult intensive care unit is looking for an experienced critical care nurse for rotating shifts. You will care for one to two critically ill patients at a time, many of them ventilated, after surgery or with septic shock, and you will stand by their families. You work in a team of nurses, intensivists and respiratory therapists that teaches every day. After the first year you may take charge of shifts and train new colleagues.',
    requirements: [
      'Active registered nurse (RN) licence in Texas or a compact state',
      '3+ years of experience in adult intensive care or critical care',
      'Bachelor of Science in Nursing (BSN)',
      'Current ACLS and BLS certification; CCRN preferred',
      'Safe with mechanical ventilation, arterial lines and vasoactive infusions',
      'Electronic charting, preferably in Epic',
      'Fluent English; Spanish is a plus',
    ],
    location: 'Houston, TX, United States',
  },
];
