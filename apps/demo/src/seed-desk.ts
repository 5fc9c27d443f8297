import type { Page } from './api-answers.js';
import { ApiClient } from './api-client.js';
import type { Users } from './users.js';

type Row = { id: string; description?: string | null };

/** What lies on a desk that has been worked at, so that every call at /docs finds something. */
export interface Desk {
  /** Of the recruiter. */
  apiKey: string;
}

const keyName = 'Careers portal';
const scopes = ['resumes:read', 'resumes:write', 'jobs:read', 'jobs:write', 'scores:read', 'scores:write'];
const webhookName = 'The demo’s own inbox';
const tag = 'phone screen';

/**
 * Puts there what is missing: an API key, a webhook to the inbox, a tag and a note of a candidate, a begun upload.
 * @param knownKey the key an earlier run made; it can be shown only by whoever kept it
 */
export async function seedDesk(
  origin: string,
  users: Users,
  inboxUrl: string,
  knownKey?: string,
): Promise<Desk> {
  const admin = await ApiClient.signIn(origin, users.admin);
  const recruiter = await ApiClient.signIn(origin, users.recruiter);
  const apiKey = await seedApiKey(recruiter, knownKey);
  await seedWebhook(admin, inboxUrl);
  await seedRemarks(recruiter);
  return { apiKey };
}

async function seedApiKey(recruiter: ApiClient, knownKey?: string): Promise<string> {
  const { data } = await recruiter.get<Page<Row>>('/api-keys');
  if (knownKey && data.length > 0) return knownKey;
  const { key } = await recruiter.postForSecret<{ key: string }>('/api-keys', { name: keyName, scopes });
  return key;
}

/** The inbox listens elsewhere in every run. */
async function seedWebhook(admin: ApiClient, url: string): Promise<void> {
  const { data } = await admin.get<Page<Row>>('/webhooks?limit=100');
  const known = data.find(({ description }) => description === webhookName);
  if (known) return void (await admin.patch(`/webhooks/${known.id}`, { url, enabled: true }));
  const events = ['resume.parsed', 'resume.failed', 'score.computed', 'job.changed'];
  const body = { url, events, description: webhookName };
  const { id } = await admin.postForSecret<Row>('/webhooks', body);
  await admin.post(`/webhooks/${id}/test`);
}

async function seedRemarks(recruiter: ApiClient): Promise<void> {
  const tagged = await recruiter.get<Page<Row>>(`/candidates?tag=${encodeURIComponent(tag)}`);
  if (tagged.data.length > 0) return;
  const [candidate] = (await recruiter.get<Page<Row>>('/candidates?limit=1')).data;
  if (!candidate) return;
  await recruiter.put(`/candidates/${candidate.id}/tags/${encodeURIComponent(tag)}`);
  await recruiter.post(`/candidates/${candidate.id}/notes`, {
    text: 'Prefers remote work; can start in May.',
  });
  const upload = { fileName: 'resume.pdf', size: 48213, mediaType: 'application/pdf' };
  await recruiter.post('/resumes/uploads', upload);
}
