import { parserVersion } from '#libs/resumes';
import type { ExampleValues } from './example-values.js';

/** A job as somebody would post it; its requirements are a sentence and one with everything said. */
const job = {
  title: 'Senior Backend Engineer',
  description: 'You design and run the services behind our booking platform, in Python on AWS.',
  requirements: [
    '5+ years of experience with Python',
    { text: 'Runs PostgreSQL in production', must: true, weight: 2 },
  ],
  location: 'Berlin or remote',
  department: 'Engineering',
  employmentType: 'full-time',
  salary: { min: 65000, max: 80000, currency: 'EUR', period: 'year' },
};

const newPassword = 'violet anchor beneath the tram';

/**
 * The JSON body each call is shown with, by its operationId: as it stands it does something sensible and no harm. Left to
 * itself, Swagger UI fills in every field there is, down to disabling the user whose name one meant to change.
 */
export const requestExamples = ({
  job: jobId,
  resume: resumeId,
  otherCandidate,
  webhookUrl: url,
}: ExampleValues) => ({
  logIn: { email: 'recruiter@talentflow.example', password: 'the password of this user' },
  refreshSession: { refreshToken: 'the refreshToken of the last sign-in or refresh' },
  logOut: { refreshToken: 'the refreshToken of the last sign-in or refresh' },
  changePassword: { currentPassword: 'the password until now', newPassword },
  createApiKey: { name: 'Nightly import', scopes: ['resumes:write', 'scores:read'] },
  createUser: {
    email: 'anna.lindqvist@example.com',
    password: newPassword,
    role: 'recruiter',
    name: 'Anna Lindqvist',
  },
  updateUser: { name: 'Anna Lindqvist' },
  createJob: job,
  updateJob: job,
  recordOutcome: { outcome: 'shortlisted', reason: 'Ran the same kind of platform for four years.' },
  startUpload: { fileName: 'resume.pdf', size: 48213, mediaType: 'application/pdf' },
  correctResume: { contact: { headline: 'Backend Engineer' } },
  reparseResumes: { parserVersionBefore: parserVersion },
  correctCandidate: { phone: '+1 512 555 0142' },
  mergeCandidates: { from: otherCandidate },
  writeNote: { text: 'Prefers remote work; can start in May.' },
  editNote: { text: 'Prefers remote work; can start in June.' },
  computeScores: { jobId, resumeId },
  createWebhook: {
    url,
    events: ['resume.parsed', 'resume.failed'],
    description: 'The portal of the Berlin office',
  },
  changeWebhook: { description: 'The portal of the Berlin office' },
});
