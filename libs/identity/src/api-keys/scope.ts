/** What an API key may be given: an area, and whether it may only look or also change. */
export const scopes = [
  'resumes:read',
  'resumes:write',
  'jobs:read',
  'jobs:write',
  'scores:read',
  'scores:write',
  'models:read',
  'webhooks:read',
  'webhooks:write',
] as const;

export type Scope = (typeof scopes)[number];
