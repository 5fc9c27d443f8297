import type { Role, Scope } from '#libs/identity';

/** Who may make a call: anybody, signed in or not, or whom the row names. */
export type Rule = 'public' | SignedInRule;

export interface SignedInRule {
  /** Beside `admin`, who may make every call. */
  roles: readonly Role[];
  /** What an API key needs for it, beside a role of its owner's: `any` is open to every key, null to none. */
  scope: Scope | 'any' | null;
  /** What hiring managers see and may ask under BLIND_REVIEW=on; for routes whose answers speak of candidates. */
  blind?: BlindRule;
}

/** `alias`: the field shows “Candidate 7F3A”; `masked`: what tells who it is is taken out of the text. */
export type BlindTreatment = 'alias' | 'masked';

export interface BlindRule {
  /** Of each object that has a `candidateId`, by paths that pass through lists. */
  fields: Readonly<Record<string, BlindTreatment>>;
  /** Query parameters that would tell what is hidden. */
  filters?: readonly string[];
}

/** A route as OpenAPI writes it, without the `/api/v1` that all but keys, health, errors and documentation stand under. */
export type RouteKey = `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`;

const everyRole: readonly Role[] = ['recruiter', 'hiring_manager'];

const blindRanking = {
  name: 'alias',
  headline: 'masked',
  'strengths.quote': 'masked',
  'gaps.evidence.quote': 'masked',
} as const;

const blindScore = {
  'explanation.summary': 'masked',
  'explanation.requirements.evidence.quote': 'masked',
  'explanation.sections.reasons.quote': 'masked',
  'explanation.strengths.quote': 'masked',
  'explanation.gaps.evidence.quote': 'masked',
} as const;

const blindOutcome = { reason: 'masked' } as const;

/**
 * Every route there is and who may call it, by area. What is not listed is refused; the API does not start when a route
 * has no row or a row no route.
 */
export const policy = {
  'signing in': {
    'POST /auth/login': 'public',
    'POST /auth/refresh': 'public',
    'POST /auth/logout': 'public',
    'POST /auth/token': 'public',
    'GET /auth/me': { roles: everyRole, scope: 'any' },
    'POST /auth/password': { roles: everyRole, scope: null },
    'GET /auth/sessions': { roles: everyRole, scope: null },
    'DELETE /auth/sessions': { roles: everyRole, scope: null },
    'DELETE /auth/sessions/{id}': { roles: everyRole, scope: null },
    'GET /.well-known/jwks.json': 'public',
  },
  users: {
    'POST /users': { roles: [], scope: null },
    'GET /users': { roles: [], scope: null },
    'GET /users/{id}': { roles: [], scope: null },
    'PATCH /users/{id}': { roles: [], scope: null },
    'DELETE /users/{id}': { roles: [], scope: null },
    'GET /users/{id}/sessions': { roles: [], scope: null },
    'DELETE /users/{id}/sessions': { roles: [], scope: null },
  },
  'API keys': {
    'POST /api-keys': { roles: everyRole, scope: null },
    'GET /api-keys': { roles: everyRole, scope: null },
    'GET /api-keys/{id}': { roles: everyRole, scope: null },
    'DELETE /api-keys/{id}': { roles: everyRole, scope: null },
  },
  jobs: {
    'POST /jobs': { roles: ['recruiter'], scope: 'jobs:write' },
    'GET /jobs': { roles: everyRole, scope: 'jobs:read' },
    'GET /jobs/{id}': { roles: everyRole, scope: 'jobs:read' },
    'PUT /jobs/{id}': { roles: ['recruiter'], scope: 'jobs:write' },
    'DELETE /jobs/{id}': { roles: ['recruiter'], scope: 'jobs:write' },
    'POST /jobs/{id}/restore': { roles: ['recruiter'], scope: 'jobs:write' },
    'POST /jobs/{id}/close': { roles: ['recruiter'], scope: 'jobs:write' },
    'POST /jobs/{id}/reopen': { roles: ['recruiter'], scope: 'jobs:write' },
    'POST /jobs/{id}/clone': { roles: ['recruiter'], scope: 'jobs:write' },
    'GET /jobs/{id}/history': { roles: everyRole, scope: 'jobs:read' },
  },
  resumes: {
    'POST /resumes/upload': { roles: ['recruiter'], scope: 'resumes:write' },
    'POST /resumes/batch': { roles: ['recruiter'], scope: 'resumes:write' },
    'GET /resumes/export': { roles: ['recruiter'], scope: 'resumes:read' },
    'GET /resumes/{id}/export': { roles: ['recruiter'], scope: 'resumes:read' },
    'GET /resumes': { roles: ['recruiter'], scope: 'resumes:read' },
    'GET /resumes/{id}': { roles: ['recruiter'], scope: 'resumes:read' },
    'DELETE /resumes/{id}': { roles: ['recruiter'], scope: 'resumes:write' },
    'POST /resumes/{id}/restore': { roles: ['recruiter'], scope: 'resumes:write' },
    'GET /resumes/{id}/file': { roles: ['recruiter'], scope: 'resumes:read' },
    'POST /resumes/uploads': { roles: ['recruiter'], scope: 'resumes:write' },
    'POST /resumes/uploads/{id}/complete': { roles: ['recruiter'], scope: 'resumes:write' },
    'PATCH /resumes/{id}': { roles: ['recruiter'], scope: 'resumes:write' },
    'DELETE /resumes/{id}/corrections': { roles: ['recruiter'], scope: 'resumes:write' },
    'POST /resumes/{id}/reparse': { roles: ['recruiter'], scope: 'resumes:write' },
    'POST /resumes/reparse': { roles: ['recruiter'], scope: 'resumes:write' },
  },
  candidates: {
    'GET /candidates': { roles: ['recruiter'], scope: 'resumes:read' },
    'GET /candidates/{id}': { roles: ['recruiter'], scope: 'resumes:read' },
    'PATCH /candidates/{id}': { roles: ['recruiter'], scope: 'resumes:write' },
    'DELETE /candidates/{id}': { roles: ['recruiter'], scope: 'resumes:write' },
    'POST /candidates/{id}/restore': { roles: ['recruiter'], scope: 'resumes:write' },
    'GET /candidates/{id}/duplicates': { roles: ['recruiter'], scope: 'resumes:read' },
    'POST /candidates/{id}/merge': { roles: ['recruiter'], scope: 'resumes:write' },
    'PUT /candidates/{id}/tags/{tag}': { roles: ['recruiter'], scope: 'resumes:write' },
    'DELETE /candidates/{id}/tags/{tag}': { roles: ['recruiter'], scope: 'resumes:write' },
    'POST /candidates/{id}/notes': { roles: ['recruiter'], scope: 'resumes:write' },
    'GET /candidates/{id}/notes': { roles: ['recruiter'], scope: 'resumes:read' },
    'PATCH /candidates/{id}/notes/{noteId}': { roles: ['recruiter'], scope: 'resumes:write' },
    'DELETE /candidates/{id}/notes/{noteId}': { roles: ['recruiter'], scope: 'resumes:write' },
  },
  // Their signature is the permission.
  files: {
    'GET /files': 'public',
    'PUT /files': 'public',
  },
  'background jobs': {
    'GET /jobs/status/{id}': { roles: ['recruiter'], scope: 'any' },
    'POST /jobs/status/{id}/cancel': { roles: ['recruiter'], scope: 'scores:write' },
  },
  rankings: {
    'GET /jobs/{id}/candidates': {
      roles: everyRole,
      scope: 'scores:read',
      blind: { fields: blindRanking, filters: ['location'] },
    },
    'GET /jobs/{id}/top-candidates': {
      roles: everyRole,
      scope: 'scores:read',
      blind: { fields: blindRanking },
    },
    'GET /jobs/{id}/scoring': { roles: everyRole, scope: 'scores:read' },
    'GET /jobs/{id}/matches': {
      roles: everyRole,
      scope: 'scores:read',
      blind: { fields: blindRanking, filters: ['location'] },
    },
    'GET /jobs/{id}/outcomes': { roles: everyRole, scope: 'scores:read', blind: { fields: blindOutcome } },
    'POST /jobs/{id}/candidates/{candidateId}/outcomes': {
      roles: everyRole,
      scope: 'scores:write',
      blind: { fields: blindOutcome },
    },
    'GET /resumes/{id}/matches': { roles: ['recruiter'], scope: 'scores:read' },
  },
  scores: {
    'POST /scores/compute': { roles: ['recruiter'], scope: 'scores:write' },
    'GET /scores/{id}': { roles: everyRole, scope: 'scores:read', blind: { fields: blindScore } },
    'GET /scores/{id}/prose': {
      roles: everyRole,
      scope: 'scores:read',
      blind: { fields: { text: 'masked' } },
    },
  },
  models: {
    'GET /models': { roles: ['recruiter'], scope: 'models:read' },
    'GET /models/{id}': { roles: ['recruiter'], scope: 'models:read' },
  },
  webhooks: {
    'POST /webhooks': { roles: [], scope: 'webhooks:write' },
    'GET /webhooks': { roles: [], scope: 'webhooks:read' },
    'GET /webhooks/{id}': { roles: [], scope: 'webhooks:read' },
    'PATCH /webhooks/{id}': { roles: [], scope: 'webhooks:write' },
    'DELETE /webhooks/{id}': { roles: [], scope: 'webhooks:write' },
    'POST /webhooks/{id}/rotate-secret': { roles: [], scope: 'webhooks:write' },
    'POST /webhooks/{id}/test': { roles: [], scope: 'webhooks:write' },
    'GET /webhooks/{id}/deliveries': { roles: [], scope: 'webhooks:read' },
    'GET /webhooks/{id}/deliveries/{deliveryId}': { roles: [], scope: 'webhooks:read' },
    'POST /webhooks/{id}/deliveries/{deliveryId}/redeliver': { roles: [], scope: 'webhooks:write' },
  },
  documentation: {
    'GET /': 'public',
    'GET /docs/{file}': 'public',
    'GET /limits': 'public',
    'GET /errors': 'public',
    'GET /errors/{code}': 'public',
  },
  health: {
    'GET /health/live': 'public',
    'GET /health/ready': 'public',
  },
} as const satisfies Record<string, Record<RouteKey, Rule>>;
