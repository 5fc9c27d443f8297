import { ability, type Occupation } from '../occupation.js';

/** Who models the data, and who moves it. */
export const data: readonly Occupation[] = [
  {
    id: 'data-scientist',
    trade: 'data',
    people: 'data scientists',
    titles: [
      'Data Science Intern',
      'Junior Data Scientist',
      'Data Scientist',
      'Senior Data Scientist',
      'Lead Data Scientist',
    ],
    otherTitles: [
      'Research Student, Statistics',
      'Associate Statistician',
      'Quantitative Modeller',
      'Senior Machine Learning Specialist',
      'Principal Research Scientist',
    ],
    degree: ['MSc', 'Statistics'],
    certificate: ['TensorFlow Developer Certificate', 'Larkfield Institute'],
    abroad: {
      language: 'fr',
      titles: [
        'Stagiaire en science des données',
        'Data scientist junior',
        'Data scientist',
        'Data scientist senior',
        'Responsable science des données',
      ],
      degree: ['Master', 'Statistique'],
      certificate: 'Certificat TensorFlow Developer',
    },
    neighbour: 'data-engineer',
    abilities: {
      machinelearning: ability(
        ['Machine learning', 'Predictive modelling', 'scikit-learn'],
        [
          'Built machine learning models that forecast churn for {n} markets',
          'Trained and validated machine learning models on customer data',
        ],
        [
          'Fitted gradient-boosted trees that tell which customers will leave',
          'Predicted failures of {n} pumps from sensor readings with random forests',
        ],
        [
          'Apprentissage automatique',
          'Construction de modèles d’apprentissage automatique pour prévoir les départs de clients',
          'Entraînement et validation de modèles d’apprentissage automatique sur {n} marchés',
        ],
      ),
      statistics: ability(
        ['Statistics', 'Regression', 'Inference'],
        [
          'Applied statistics to pricing: regression, confidence intervals, power',
          'Advised {n} teams on statistics',
        ],
        [
          'Estimated elasticities with mixed-effects models and said how sure they were',
          'Computed sample sizes and intervals before anybody looked at the result',
        ],
        [
          'Statistique',
          'Application de la statistique aux prix : régression, intervalles de confiance',
          'Conseil en statistique auprès de {n} équipes',
        ],
      ),
      experiments: ability(
        ['A/B testing', 'Experiment design', 'Causal inference'],
        ['Designed and analysed {n} A/B tests a year', 'Introduced A/B testing with guardrail metrics'],
        [
          'Randomised shops to two price lists and measured what it did to baskets',
          'Planned controlled trials of new features and called off those that showed nothing',
        ],
        [
          'Tests A/B',
          'Conception et analyse de {n} tests A/B par an',
          'Mise en place des tests A/B pour les nouvelles fonctions',
        ],
      ),
      pythondata: ability(
        ['Python', 'pandas', 'NumPy'],
        ['Analysed data in Python with tested packages', 'Wrote the Python library that {n} analysts use'],
        [
          'Turned notebooks into pandas and PyTorch code with unit tests',
          'Cleaned and joined tables of {n} million rows with NumPy and Polars',
        ],
        [
          'Python',
          'Analyse de données en Python avec pandas',
          'Développement d’une bibliothèque Python pour {n} analystes',
        ],
      ),
      deployment: ability(
        ['MLOps', 'Model deployment', 'MLflow'],
        [
          'Established MLOps: deployment, monitoring and retraining of {n} models',
          'Brought models into production with MLOps practice',
        ],
        [
          'Served the scores behind an API, watched their drift and refitted them every month',
          'Took {n} models from the laptop to nightly operation',
        ],
        [
          'MLOps',
          'Mise en production et surveillance de {n} modèles (MLOps)',
          'Pratique MLOps : déploiement et réentraînement mensuel',
        ],
      ),
      storytelling: ability(
        ['Stakeholder communication', 'Data storytelling', 'Presentation of results'],
        [
          'Presented results to the board as part of stakeholder communication',
          'Owned stakeholder communication for {n} departments',
        ],
        [
          'Explained to nurses and managers in plain words what the numbers can and cannot say',
          'Wrote one-page notes after which the management decided',
        ],
        [
          'Communication avec les métiers',
          'Présentation des résultats à la direction, communication avec les métiers',
          'Communication avec les métiers de {n} services',
        ],
      ),
    },
  },
  {
    id: 'data-engineer',
    trade: 'data',
    people: 'data engineers',
    titles: [
      'Data Engineering Intern',
      'Junior Data Engineer',
      'Data Engineer',
      'Senior Data Engineer',
      'Lead Data Engineer',
    ],
    otherTitles: [
      'Working Student, Reporting',
      'Junior ETL Developer',
      'Data Warehouse Developer',
      'Senior BI Developer',
      'Data Platform Architect',
    ],
    degree: ['BSc', 'Information Systems'],
    certificate: ['Google Professional Data Engineer', 'Google Cloud'],
    abroad: {
      language: 'fr',
      titles: [
        'Stagiaire ingénierie des données',
        'Ingénieur de données junior',
        'Ingénieur de données',
        'Ingénieur de données senior',
        'Responsable plateforme de données',
      ],
      degree: ['Master', 'Systèmes d’information'],
      certificate: 'Google Professional Data Engineer',
    },
    neighbour: 'data-scientist',
    abilities: {
      pipelines: ability(
        ['Airflow', 'ETL pipelines', 'Data orchestration'],
        [
          'Scheduled {n} pipelines with Airflow',
          'Wrote Airflow DAGs that repair themselves after a late delivery',
        ],
        [
          'Loaded tables from {n} sources every night, each step safe to run again',
          'Replaced cron jobs by orchestrated flows with backfills and alerts',
        ],
        [
          'Airflow',
          'Orchestration de {n} flux avec Airflow',
          'Écriture de DAG Airflow avec reprise automatique',
        ],
      ),
      spark: ability(
        ['Spark', 'Distributed processing', 'Hadoop'],
        ['Processed {n} terabytes a day with Spark', 'Tuned Spark jobs from hours to minutes'],
        [
          'Rewrote MapReduce jobs for Databricks and balanced skewed partitions',
          'Crunched click logs on a cluster of {n} machines',
        ],
        ['Spark', 'Traitement de {n} téraoctets par jour avec Spark', 'Optimisation de traitements Spark'],
      ),
      warehouse: ability(
        ['Data warehouse', 'Snowflake', 'Dimensional modelling'],
        [
          'Modelled the data warehouse with facts and dimensions',
          'Moved the data warehouse to the cloud in {n} months',
        ],
        [
          'Shaped star schemas in Snowflake and BigQuery for finance and sales',
          'Kept the history of customers with slowly changing dimensions in dbt',
        ],
        [
          'Entrepôt de données',
          'Modélisation de l’entrepôt de données en faits et dimensions',
          'Migration de l’entrepôt de données en {n} mois',
        ],
      ),
      sql: ability(
        ['SQL', 'Query tuning', 'dbt'],
        ['Wrote and tuned SQL for {n} reports', 'Taught SQL to analysts'],
        [
          'Turned correlated subqueries into window functions and halved the bill',
          'Tested every dbt model against its contract',
        ],
        [
          'SQL',
          'Écriture et optimisation de requêtes SQL pour {n} rapports',
          'Formation des analystes au SQL',
        ],
      ),
      streaming: ability(
        ['Kafka', 'Stream processing', 'Flink'],
        ['Streamed {n} thousand events a second through Kafka', 'Operated Kafka topics with schemas'],
        [
          'Kept dashboards seconds behind the shop floor with Flink',
          'Captured changes of the database as a stream of events with Debezium',
        ],
        [
          'Kafka',
          'Traitement de {n} mille événements par seconde avec Kafka',
          'Exploitation de Kafka et des schémas',
        ],
      ),
      quality: ability(
        ['Data quality', 'Data contracts', 'Great Expectations'],
        ['Introduced data quality checks on {n} tables', 'Measured data quality and reported it every week'],
        [
          'Stopped wrong deliveries at the door with rules agreed with each source',
          'Found duplicate customers and missing prices before the reports did',
        ],
        [
          'Qualité des données',
          'Mise en place de contrôles de qualité des données sur {n} tables',
          'Suivi hebdomadaire de la qualité des données',
        ],
      ),
    },
  },
];
