import type { OpenAPIObject } from '@nestjs/swagger';
import type { ExampleValues } from './example-values.js';

/** What the `id` of an answer is the id of, by the name of its schema. */
const ofSchemas: readonly (readonly [RegExp, keyof ExampleValues])[] = [
  [/ApiKey/, 'apiKey'],
  [/^Session/, 'session'],
  [/^(?:User|Me)/, 'user'],
  [/^BackgroundJob/, 'backgroundJob'],
  [/^Job/, 'job'],
  [/^Resume/, 'resume'],
  [/^Candidate/, 'candidate'],
  [/^Note/, 'note'],
  [/^Outcome/, 'outcome'],
  [/^Score/, 'score'],
  [/^Webhook/, 'webhook'],
  [/^Delivery/, 'delivery'],
  [/ModelVersion/, 'model'],
];

/** What the other ids of answers and bodies are the ids of, by their names. */
const ofNames: Readonly<Record<string, keyof ExampleValues>> = {
  jobId: 'job',
  resumeId: 'resume',
  resumeIds: 'resume',
  currentResumeId: 'resume',
  candidateId: 'candidate',
  from: 'otherCandidate',
  scoreId: 'score',
  modelVersionId: 'model',
  backgroundJobId: 'backgroundJob',
  scoringJobId: 'backgroundJob',
  uploadId: 'upload',
  webhookId: 'webhook',
  eventId: 'event',
  ownerId: 'user',
  authorId: 'user',
  changedBy: 'user',
  correctedBy: 'user',
  recordedBy: 'user',
};

const moment = '2026-05-04T09:30:00.000Z';

interface Property {
  format?: string;
  items?: Property;
  example?: unknown;
}

/**
 * Gives every id and every time of a schema an example: together with those of the DTOs, Swagger UI makes of them an
 * answer as it may come.
 */
export function withExampleProperties(document: OpenAPIObject, values: ExampleValues): OpenAPIObject {
  for (const [schema, described] of Object.entries(document.components?.schemas ?? {})) {
    if (!('properties' in described)) continue;
    for (const [name, property] of Object.entries(described.properties ?? {})) {
      const { format, items } = property as Property;
      const kind = name === 'id' ? ofSchemas.find(([form]) => form.test(schema))?.[1] : ofNames[name];
      if (kind && format === 'uuid') Object.assign(property, { example: values[kind] });
      else if (kind && items?.format === 'uuid') Object.assign(property, { example: [values[kind]] });
      else if (format === 'date-time') (property as Property).example ??= moment;
    }
  }
  return document;
}
