import type { MarkedPosting } from '../posting.js';

export const teachingPostings: readonly MarkedPosting[] = [
  {
    id: 'mathematics-teacher-qts',
    occupation: 'mathematics-teacher',
    language: 'en',
    title: 'Teacher of Mathematics',
    level: 2,
    months: 24,
    insistsOn: ['certificate'],
    text: `St Aldwyn's is an oversubscribed 11–18 school. We seek a teacher of mathematics from September.

The successful candidate will:
- hold Qualified Teacher Status (QTS)
- {must:algebra|have taught secondary mathematics for two years or more, up to A-level}
- {must:exams|prepare pupils for GCSE and A-level examinations}
- {must:assessment|plan assessment and give feedback that moves pupils on}
- {must:behaviour|have excellent classroom management}
- {nice:parents|ideally act as form tutor}

We are committed to safeguarding; the post is subject to an enhanced DBS check and references. Closing date: 12 February, noon. No agencies.`,
  },
  {
    id: 'primary-teacher-short',
    occupation: 'primary-teacher',
    language: 'en',
    title: 'Senior Primary Teacher / Phase Leader',
    level: 3,
    months: 60,
    insistsOn: [],
    text: `Village school, 120 children, needs a phase leader with five years in primary. {must:literacy|Strong in literacy and phonics}, {must:numeracy|numeracy}, {must:inclusion|special educational needs} and {must:safeguarding|safeguarding}. {nice:projects|Bonus: projects outdoors.} Visits welcome.`,
  },
  {
    id: 'profesor-matematicas-es',
    occupation: 'mathematics-teacher',
    language: 'es',
    title: 'Profesor/a de Matemáticas de Secundaria',
    level: 2,
    months: 36,
    insistsOn: ['degree'],
    text: `Colegio concertado en Valladolid precisa profesor/a de Matemáticas a jornada completa.

Se requiere
- Grado en Matemáticas
- {must:algebra|3 años de docencia de Matemáticas de secundaria}
- {must:exams|Preparación de exámenes de acceso a la universidad}
- {must:digital|Uso de herramientas digitales en el aula}
- {must:parents|Experiencia en tutoría}

Se valora
- {nice:behaviour|Buena gestión del aula}

Incorporación inmediata. Comedor incluido.`,
  },
];
