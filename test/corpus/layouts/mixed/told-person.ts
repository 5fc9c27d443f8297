import type { Education, Person } from '../../person.js';
import type { Choices } from './dimensions.js';

/** What is left of a person when a look leaves out places of work, or the months of studies. */
export function toldPerson(person: Person, { place, studyDates, headLines }: Choices): Person {
  const placeless = place === 'omitted';
  const yearly = studyDates !== 'as-jobs' && headLines !== 'labelled';
  return {
    ...person,
    work: placeless ? person.work.map((job) => ({ ...job, location: '' })) : person.work,
    education: yearly ? person.education.map(inYears) : person.education,
  };
}

function inYears(study: Education): Education {
  const { startDate, endDate } = study;
  return {
    ...study,
    ...(startDate ? { startDate: startDate.slice(0, 4) } : {}),
    endDate: endDate.slice(0, 4),
  };
}
