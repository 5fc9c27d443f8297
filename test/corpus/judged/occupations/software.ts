import { ability, type Occupation } from '../occupation.js';

/** Who builds the services, and who keeps them running. */
export const software: readonly Occupation[] = [
  {
    id: 'backend-engineer',
    trade: 'software',
    people: 'backend engineers',
    titles: [
      'Backend Engineering Intern',
      'Junior Backend Engineer',
      'Backend Engineer',
      'Senior Backend Engineer',
      'Lead Backend Engineer',
    ],
    otherTitles: [
      'Working Student, Development',
      'Associate Programmer',
      'Web Services Developer',
      'Senior Application Developer',
      'Principal Software Developer',
    ],
    degree: ['BSc', 'Computer Science'],
    certificate: ['AWS Certified Developer', 'Amazon Web Services'],
    abroad: {
      language: 'de',
      titles: [
        'Werkstudent Backend-Entwicklung',
        'Junior-Backend-Entwickler',
        'Backend-Entwickler',
        'Senior-Backend-Entwickler',
        'Leitender Backend-Entwickler',
      ],
      degree: ['Bachelor of Science', 'Informatik'],
      certificate: 'AWS Certified Developer',
    },
    neighbour: 'site-reliability-engineer',
    abilities: {
      python: ability(
        ['Python', 'Django', 'FastAPI'],
        [
          'Wrote the billing services in Python and kept {n} of them in production',
          'Developed the order backend in Python, from the first model to the last release',
        ],
        [
          'Built the shop on Django and later split it into FastAPI services',
          'Programmed server logic with Flask, asyncio and pytest',
        ],
        [
          'Python',
          'Entwicklung der Abrechnungsdienste in Python, {n} davon in Produktion',
          'Programmierung des Bestellsystems in Python mit Django',
        ],
      ),
      postgresql: ability(
        ['PostgreSQL', 'Postgres', 'relational databases'],
        [
          'Tuned slow PostgreSQL queries and designed the schema for {n} million rows',
          'Ran PostgreSQL migrations without downtime',
        ],
        [
          'Modelled the relational tables, chose the indexes and read query plans until reports took seconds',
          'Altered tables of {n} million rows while customers kept ordering',
        ],
        [
          'PostgreSQL',
          'Entwurf des Schemas und Optimierung langsamer Abfragen in PostgreSQL',
          'Migrationen der PostgreSQL-Datenbank ohne Ausfall',
        ],
      ),
      apis: ability(
        ['REST APIs', 'HTTP interfaces', 'OpenAPI'],
        [
          'Designed REST APIs that {n} partners call every day',
          'Versioned and documented the public REST API',
        ],
        [
          'Defined the HTTP endpoints through which partners place orders, described in OpenAPI',
          'Agreed on JSON contracts with the app team and served them',
        ],
        [
          'REST-Schnittstellen',
          'Entwurf von REST-Schnittstellen für {n} Partner',
          'Pflege und Dokumentation der öffentlichen REST-Schnittstelle',
        ],
      ),
      queues: ability(
        ['Message queues', 'RabbitMQ', 'Kafka'],
        [
          'Moved invoice printing into message queues with retries',
          'Built event-driven workers on a message queue for {n} thousand jobs an hour',
        ],
        [
          'Let consumers on Kafka take over the slow work, safe to repeat',
          'Took e-mail and export jobs out of the request with Celery and RabbitMQ',
        ],
        [
          'Nachrichtenwarteschlangen',
          'Verlagerung langsamer Arbeiten in Nachrichtenwarteschlangen mit RabbitMQ',
          'Aufbau ereignisgesteuerter Dienste mit Kafka',
        ],
      ),
      cloud: ability(
        ['AWS', 'Amazon cloud', 'ECS and Lambda'],
        [
          'Deployed {n} services on AWS and cut the bill by a third',
          'Operated the platform on AWS with ECS, RDS and SQS',
        ],
        [
          'Put the containers on ECS behind a load balancer and the files into S3',
          'Ran functions on Lambda and databases on RDS and Aurora',
        ],
        ['AWS', 'Betrieb von {n} Diensten auf AWS', 'Umzug der Plattform nach AWS mit ECS und RDS'],
      ),
      mentoring: ability(
        ['Mentoring', 'Code review', 'Coaching of juniors'],
        ['Mentored {n} engineers and reviewed their code', 'Led code reviews and mentoring in the team'],
        [
          'Helped two younger colleagues grow into roles of their own',
          'Read every change of the team before it was merged and explained what to do better',
        ],
        [
          'Mentoring',
          'Mentoring von {n} Kollegen und Code-Reviews',
          'Einarbeitung jüngerer Kollegen und Durchsicht ihres Codes',
        ],
      ),
    },
  },
  {
    id: 'site-reliability-engineer',
    trade: 'software',
    people: 'site reliability engineers',
    titles: [
      'DevOps Intern',
      'Junior Site Reliability Engineer',
      'Site Reliability Engineer',
      'Senior Site Reliability Engineer',
      'Lead Site Reliability Engineer',
    ],
    otherTitles: [
      'Student Assistant, Server Room',
      'Junior System Administrator',
      'Platform Engineer',
      'Senior Infrastructure Engineer',
      'Head of Operations',
    ],
    degree: ['BSc', 'Information Technology'],
    certificate: ['Certified Kubernetes Administrator', 'Cloud Native Computing Foundation'],
    abroad: {
      language: 'de',
      titles: [
        'Praktikant Systembetrieb',
        'Junior-Systemadministrator',
        'Plattform-Ingenieur',
        'Senior-Plattform-Ingenieur',
        'Leiter Systembetrieb',
      ],
      degree: ['Bachelor of Science', 'Wirtschaftsinformatik'],
      certificate: 'Certified Kubernetes Administrator',
    },
    neighbour: 'backend-engineer',
    abilities: {
      kubernetes: ability(
        ['Kubernetes', 'k8s', 'container orchestration'],
        [
          'Operated {n} Kubernetes clusters for all product teams',
          'Upgraded Kubernetes clusters node by node while traffic went on',
        ],
        [
          'Ran EKS with Helm charts and autoscaling for every team',
          'Scheduled containers of {n} teams on one cluster, with quotas and network policies',
        ],
        [
          'Kubernetes',
          'Betrieb von {n} Kubernetes-Clustern für alle Produktteams',
          'Aktualisierung der Kubernetes-Cluster im laufenden Betrieb',
        ],
      ),
      terraform: ability(
        ['Terraform', 'Infrastructure as code', 'OpenTofu'],
        [
          'Described the whole infrastructure in Terraform modules',
          'Reviewed and applied Terraform plans for {n} accounts',
        ],
        [
          'Wrote networks, databases and roles down as code, so that an environment is one pull request',
          'Rebuilt the hand-made accounts from HCL files with OpenTofu',
        ],
        [
          'Terraform',
          'Beschreibung der gesamten Infrastruktur in Terraform-Modulen',
          'Verwaltung von {n} Konten mit Terraform',
        ],
      ),
      monitoring: ability(
        ['Prometheus and Grafana', 'Observability', 'Nagios'],
        [
          'Set up Prometheus and Grafana for {n} services',
          'Wrote Prometheus alerts that page only when customers suffer',
        ],
        [
          'Made metrics, traces and logs of every service visible on one board',
          'Defined service levels and error budgets and alarms upon them',
        ],
        [
          'Prometheus und Grafana',
          'Einführung von Prometheus und Grafana für {n} Dienste',
          'Aufbau der Überwachung mit Prometheus-Alarmen',
        ],
      ),
      oncall: ability(
        ['Incident response', 'On-call duty', 'Postmortems'],
        [
          'Led incident response on call, {n} incidents a year',
          'Ran incident response and blameless postmortems',
        ],
        [
          'Carried the pager every fourth week and wrote down what each outage taught',
          'Brought a failed payment system back in {n} minutes at night',
        ],
        [
          'Störungsbehebung',
          'Rufbereitschaft und Störungsbehebung, {n} Vorfälle im Jahr',
          'Leitung der Störungsbehebung und Nachbereitung der Ausfälle',
        ],
      ),
      pipelines: ability(
        ['CI/CD', 'GitHub Actions', 'Jenkins'],
        ['Built CI/CD pipelines for {n} repositories', 'Cut the CI/CD run from 40 minutes to {n}'],
        [
          'Let every merge build, test and roll out on its own with GitHub Actions',
          'Replaced Jenkins jobs by release trains that anybody can start',
        ],
        [
          'CI/CD',
          'Aufbau von CI/CD-Strecken für {n} Projekte',
          'Beschleunigung der CI/CD-Läufe um die Hälfte',
        ],
      ),
      linux: ability(
        ['Linux', 'Debian', 'Shell scripting'],
        ['Administered {n} Linux servers', 'Hardened Linux hosts and tuned their kernels'],
        [
          'Patched Debian and Red Hat machines and scripted the dull parts in bash',
          'Traced lost packets and full disks on the hosts themselves',
        ],
        ['Linux', 'Administration von {n} Linux-Servern', 'Härtung und Pflege der Linux-Systeme'],
      ),
    },
  },
];
