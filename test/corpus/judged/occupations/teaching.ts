import { ability, type Occupation } from '../occupation.js';

/** Who teaches mathematics to the older, and everything to the younger. */
export const teaching: readonly Occupation[] = [
  {
    id: 'mathematics-teacher',
    trade: 'teaching',
    people: 'mathematics teachers',
    titles: [
      'Student Teacher, Mathematics',
      'Newly Qualified Teacher of Mathematics',
      'Mathematics Teacher',
      'Senior Mathematics Teacher',
      'Head of Mathematics',
    ],
    otherTitles: [
      'Teaching Placement Student',
      'Probationary Teacher, Sciences',
      'Secondary School Teacher',
      'Subject Mentor, Secondary',
      'Head of Department, Secondary School',
    ],
    degree: ['BSc', 'Mathematics'],
    certificate: ['Qualified Teacher Status (QTS)', 'Teaching Regulation Agency'],
    abroad: {
      language: 'es',
      titles: [
        'Profesor en prácticas de Matemáticas',
        'Profesor novel de Matemáticas',
        'Profesor de Matemáticas',
        'Profesor titular de Matemáticas',
        'Jefe del departamento de Matemáticas',
      ],
      degree: ['Grado', 'Matemáticas'],
      certificate: 'Máster en Formación del Profesorado',
    },
    neighbour: 'primary-teacher',
    abilities: {
      algebra: ability(
        ['Secondary mathematics', 'Algebra', 'Calculus'],
        [
          'Taught secondary mathematics to classes of {n}',
          'Planned lessons in secondary mathematics for ages 11 to 18',
        ],
        [
          'Led teenagers from equations to derivatives, {n} hours a week',
          'Brought sixth-formers through functions, vectors and probability',
        ],
        [
          'Matemáticas de secundaria',
          'Clases de Matemáticas de secundaria a grupos de {n}',
          'Preparación de clases de Matemáticas de secundaria',
        ],
      ),
      exams: ability(
        ['Exam preparation', 'A-level', 'GCSE'],
        ['Responsible for exam preparation of {n} pupils', 'Raised results by exam preparation classes'],
        [
          'Had pupils sit old papers and went through each mistake with them',
          'Got nine of ten through their A-levels',
        ],
        [
          'Preparación de exámenes',
          'Preparación de exámenes de {n} alumnos',
          'Mejora de resultados con clases de preparación de exámenes',
        ],
      ),
      assessment: ability(
        ['Assessment', 'Marking', 'Formative feedback'],
        ['Designed assessment for the whole year group', 'Assessment and feedback for {n} pupils'],
        [
          'Marked books weekly and told each child the next step',
          'Wrote tests that show what was understood and what was only learnt by heart',
        ],
        ['Evaluación', 'Diseño de la evaluación de todo el curso', 'Evaluación y seguimiento de {n} alumnos'],
      ),
      behaviour: ability(
        ['Classroom management', 'Behaviour management', 'Restorative practice'],
        ['Known for classroom management in hard classes', 'Trained {n} colleagues in classroom management'],
        [
          'Kept a restless class working with clear rules and short tasks',
          'Settled quarrels so that everybody could go on learning',
        ],
        [
          'Gestión del aula',
          'Gestión del aula en grupos difíciles',
          'Formación de {n} colegas en gestión del aula',
        ],
      ),
      digital: ability(
        ['Digital teaching tools', 'GeoGebra', 'Virtual classroom'],
        [
          'Used digital teaching tools such as GeoGebra in lessons',
          'Introduced digital teaching tools in {n} classes',
        ],
        [
          'Let pupils move graphs on tablets until they saw the rule',
          'Recorded lessons for those who were ill',
        ],
        [
          'Herramientas digitales',
          'Uso de herramientas digitales como GeoGebra',
          'Introducción de herramientas digitales en {n} clases',
        ],
      ),
      parents: ability(
        ['Parent communication', 'Pastoral care', 'Form tutor'],
        ['In charge of parent communication as form tutor', 'Parent communication with {n} families'],
        [
          'Rang home with good news as well, and met families every term',
          'Looked after a form of {n}: absences, worries, choices',
        ],
        ['Tutoría', 'Tutoría y comunicación con familias', 'Tutoría de un grupo de {n} alumnos'],
      ),
    },
  },
  {
    id: 'primary-teacher',
    trade: 'teaching',
    people: 'primary school teachers',
    titles: [
      'Student Teacher, Primary',
      'Newly Qualified Primary Teacher',
      'Primary School Teacher',
      'Senior Primary Teacher',
      'Deputy Head, Primary School',
    ],
    otherTitles: [
      'Classroom Placement Student',
      'Probationary Class Teacher',
      'Class Teacher, Key Stage 2',
      'Phase Leader, Key Stage 1',
      'Head of Lower School',
    ],
    degree: ['BEd', 'Primary Education'],
    certificate: ['Qualified Teacher Status, Primary', 'Teaching Regulation Agency'],
    abroad: {
      language: 'es',
      titles: [
        'Maestro en prácticas',
        'Maestro novel de Primaria',
        'Maestro de Educación Primaria',
        'Maestro coordinador de ciclo',
        'Jefe de estudios de Primaria',
      ],
      degree: ['Grado', 'Educación Primaria'],
      certificate: 'Habilitación de maestro de Educación Primaria',
    },
    neighbour: 'mathematics-teacher',
    abilities: {
      literacy: ability(
        ['Literacy teaching', 'Phonics', 'Early reading'],
        ['Led literacy teaching for {n} children', 'Literacy teaching with daily phonics'],
        [
          'Taught six-year-olds to read by sounds, and to love it by stories',
          'Had {n} of 28 children read fluently by summer',
        ],
        [
          'Lectoescritura',
          'Enseñanza de la lectoescritura a {n} niños',
          'Lectoescritura con método fonético',
        ],
      ),
      numeracy: ability(
        ['Numeracy teaching', 'Mastery maths', 'Early number'],
        ['Numeracy teaching with hands-on material', 'Coordinated numeracy teaching over {n} classes'],
        [
          'Let children count, share and measure real things before writing sums',
          'Made times tables a game that all won in the end',
        ],
        [
          'Cálculo',
          'Enseñanza del cálculo con material manipulativo',
          'Coordinación del cálculo en {n} clases',
        ],
      ),
      inclusion: ability(
        ['Special educational needs', 'Inclusion', 'Individual education plans'],
        [
          'Supported special educational needs in a class of {n}',
          'Wrote plans for special educational needs',
        ],
        [
          'Changed tasks so that an autistic boy and a deaf girl learnt with all others',
          'Met therapists and set small goals for each child who needed more time',
        ],
        [
          'Necesidades educativas especiales',
          'Atención a necesidades educativas especiales en una clase de {n}',
          'Planes para necesidades educativas especiales',
        ],
      ),
      projects: ability(
        ['Project-based learning', 'Cross-curricular projects', 'Thematic weeks'],
        ['Planned project-based learning each term', 'Project-based learning with {n} classes'],
        [
          'Ran a school garden from seed to market stall, sums and letters included',
          'Built a small museum with the children',
        ],
        [
          'Aprendizaje por proyectos',
          'Aprendizaje por proyectos cada trimestre',
          'Aprendizaje por proyectos con {n} clases',
        ],
      ),
      safeguarding: ability(
        ['Safeguarding', 'Child protection', 'Pupil welfare'],
        ['Deputy lead for safeguarding', 'Safeguarding training for {n} colleagues'],
        [
          'Saw when a child was not well at home and knew whom to call',
          'Kept careful notes and spoke with the youth office',
        ],
        [
          'Protección del menor',
          'Responsable de protección del menor',
          'Formación en protección del menor de {n} colegas',
        ],
      ),
      families: ability(
        ['Family engagement', 'Parents’ evenings', 'Home–school links'],
        ['Strengthened family engagement with weekly cafés', 'Family engagement with {n} households'],
        ['Invited mothers and fathers to read aloud on Fridays', 'Visited homes before the first school day'],
        [
          'Participación de las familias',
          'Fomento de la participación de las familias',
          'Participación de las familias: {n} hogares',
        ],
      ),
    },
  },
];
