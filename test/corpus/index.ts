export { jobs, type JobPosting } from './jobs.js';
export { layoutNames, type LayoutName } from './layouts/index.js';
export type { Person } from './person.js';
export { people } from './people/index.js';
export { relevance, type Grade } from './relevance.js';
export { renderPerson } from './render.js';
export { sampleFiles, writeSamples, type SampleFile } from './samples.js';
