import type { OpenAPIObject } from '@nestjs/swagger';
import { isDeepStrictEqual } from 'node:util';

type Node = Record<string, unknown>;

/** What a choice is called, and a property whose choice it is; the same choice has that name wherever it stands. */
const names = {
  Role: 'UserDto.role',
  UserStatus: 'UserDto.status',
  Scope: 'ApiKeyDto.scopes',
  BackgroundJobState: 'BackgroundJobDto.state',
  JobState: 'JobDto.state',
  JobAction: 'JobChangeDto.action',
  RequirementKind: 'RequirementDto.kind',
  PayPeriod: 'SalaryDto.period',
  ResumeState: 'ResumeDto.state',
  ResumeMediaType: 'StartUploadDto.mediaType',
  CorrectablePointer: 'CorrectionDto.pointer',
  FileFate: 'FileReportDto.fate',
  ResumeSection: 'SectionDto.kind',
  FindingCode: 'FindingDto.code',
  FindingSeverity: 'FindingDto.severity',
  CandidateField: 'CandidateDto.correctedFields',
  DuplicateReason: 'LikelyDuplicateDto.reasons',
  AskKind: 'ReasonDto.kind',
  ScoredSection: 'SectionScoreDto.section',
  Verdict: 'RequirementVerdictDto.verdict',
  VerdictGround: 'RequirementVerdictDto.ground',
  Band: 'ScoreDto.band',
  ProseAuthor: 'ProseDto.author',
  OutcomeKind: 'OutcomeDto.outcome',
  WebhookEventType: 'WebhookDto.events',
  DeliveredEventType: 'DeliveryDto.type',
  DeliveryState: 'DeliveryDto.state',
  DeliveryError: 'DeliveryDto.lastError',
  DisabledReason: 'WebhookDto.disabledReason',
  ModelAlias: 'ListedModelVersionDto.aliases',
} as const;

/**
 * Describes each choice once, under a name of its own, and refers to it: a generated client has one type for it, and not
 * one for every place where it stands.
 * @throws Error when a property that names a choice has none
 */
export function withNamedEnums(document: OpenAPIObject): OpenAPIObject {
  const schemas = ((document.components ??= {}).schemas ??= {}) as Record<string, Node>;
  const named = Object.entries(names).map(([name, place]) => [name, choiceAt(schemas, place)] as const);
  const refer = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(refer);
    if (node === null || typeof node !== 'object') return node;
    const { type, enum: values, ...rest } = node as Node;
    const name = Array.isArray(values) && named.find(([, known]) => sameChoice(known, values))?.[0];
    if (!name) return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, refer(value)]));
    const $ref = `#/components/schemas/${name}`;
    return values.includes(null) || [type].flat().includes('null')
      ? { anyOf: [{ $ref }, { type: 'null' }], ...rest, nullable: undefined }
      : { $ref, ...rest };
  };
  document.paths = refer(document.paths) as OpenAPIObject['paths'];
  document.components.schemas = refer(schemas) as NonNullable<OpenAPIObject['components']>['schemas'];
  for (const [name, values] of named) document.components.schemas![name] = { type: 'string', enum: values };
  return document;
}

function choiceAt(schemas: Record<string, Node>, place: string): string[] {
  const [schema = '', property = ''] = place.split('.');
  const found = (schemas[schema]?.['properties'] as Record<string, Node> | undefined)?.[property];
  const values = (found?.['enum'] ?? (found?.['items'] as Node | undefined)?.['enum']) as
    unknown[] | undefined;
  if (!values) throw new Error(`${place} has no choice of values.`);
  return values.filter((value) => value !== null) as string[];
}

const sameChoice = (known: readonly string[], values: readonly unknown[]): boolean =>
  isDeepStrictEqual(
    known,
    values.filter((value) => value !== null),
  );
