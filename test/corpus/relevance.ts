import { jobs } from './jobs.js';
import { people } from './people/index.js';

/**
 * How well a person fits a job, as a careful recruiter would grade the resume:
 * 3 invite at once, 2 worth a conversation, 1 not for this job as posted but near enough to remember, 0 no.
 */
export type Grade = 0 | 1 | 2 | 3;

/** Grades above 0, with the reason where the words of the resume mislead. */
const fits: Record<string, Record<string, Grade>> = {
  'senior-backend-engineer': {
    'priya-raghunathan': 3,
    'jonas-brandstaetter': 3, // the same stack, but the resume is in German
    'tomasz-wierzbicki': 3, // hardly says "Python" and never "Django" or "AWS": FastAPI, Flask, Aurora, Lambda
    'olena-hrytsenko': 2, // years of Python and PostgreSQL, in pipelines more than in web services
    'diego-fuentes': 1, // senior, PostgreSQL, AWS, but on the JVM
    'yuki-tanabe': 1, // operates such services, does not build them
    'marcus-oyelaran': 1, // every word of the posting, one year of experience
    'wei-lin-zhao': 1, // a Python engineer of another trade
  },
  'senior-data-scientist': {
    'amara-nwosu': 3,
    'wei-lin-zhao': 3,
    'sofia-marques': 2, // a physicist's words for the same methods, no production experience
    'fatima-el-haddad': 2, // "prognostic model" and "random survival forests" instead of machine learning
    'noah-feldstein': 1, // every word of the posting, no full-time role yet
    'lucas-bianchi': 1, // an analyst with one course in machine learning
    'olena-hrytsenko': 1, // prepares the data, leaves the modelling to others
  },
  'icu-registered-nurse': {
    'danielle-okafor': 3,
    'siobhan-kavanagh': 2, // British words for the same work; a Texas licence is still to come
    'mateo-villanueva': 2, // emergency nurse with regular shifts in intensive care
    'rebecca-stoltz': 2, // licensed, half a year of intensive care, no bachelor's degree yet
    'kwame-asante': 1, // works in that unit, but is not a nurse yet
    'linh-pham': 1, // critical care skills in another profession
    'ingrid-halvorsen': 1, // was an intensive care nurse until 2013; the licence is inactive
  },
};

/** The grade of every person for every job: `relevance[job.id][person.id]`. */
export const relevance: Record<string, Record<string, Grade>> = Object.fromEntries(
  jobs.map((job) => [
    job.id,
    Object.fromEntries(people.map((person) => [person.id, fits[job.id]?.[person.id] ?? 0])),
  ]),
);
