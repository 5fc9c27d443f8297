export { endOf, StillRunning, type BackgroundJob } from './background-jobs.js';
export { createTalentFlowClient, type ClientOptions, type TalentFlowClient } from './client.js';
export type { Credentials } from './credentials.js';
export { everyItem } from './pages.js';
export { TalentFlowProblem, unwrap } from './problem.js';
export { usualRetries, type RetryRules } from './retries.js';
export { uploadResume, type UploadedResume } from './upload-resume.js';
export { verifyWebhook, WebhookRefused, type WebhookMessage } from './webhooks.js';
export type { components, operations, paths } from './schema.js';
