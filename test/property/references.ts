/** A column that names a row of another table. */
export interface Reference {
  table: string;
  column: string;
  target: string;
  /** What becomes of the naming row when the named one is deleted: it goes too, or holds the other back. */
  onDelete: 'goes' | 'holds';
}

const holds = (table: string, column: string, target: string): Reference => ({
  table,
  column,
  target,
  onDelete: 'holds',
});
const goes = (table: string, column: string, target: string): Reference => ({
  table,
  column,
  target,
  onDelete: 'goes',
});

/** Every reference there must be, whatever the schema declares. */
export const references: readonly Reference[] = [
  goes('sessions', 'user_id', 'users'),
  goes('refresh_tokens', 'session_id', 'sessions'),
  goes('api_keys', 'user_id', 'users'),
  holds('background_jobs', 'created_by', 'users'),
  holds('background_jobs', 'parent_id', 'background_jobs'),
  holds('candidates', 'merged_into', 'candidates'),
  holds('candidates', 'merged_by', 'users'),
  holds('candidates', 'current_resume_id', 'resumes'),
  holds('resumes', 'candidate_id', 'candidates'),
  holds('resumes', 'background_job_id', 'background_jobs'),
  holds('resumes', 'uploaded_by', 'users'),
  holds('candidate_notes', 'candidate_id', 'candidates'),
  holds('candidate_notes', 'author_id', 'users'),
  holds('candidate_tags', 'candidate_id', 'candidates'),
  holds('candidate_tags', 'added_by', 'users'),
  goes('candidate_gists', 'candidate_id', 'candidates'),
  goes('candidate_gists', 'resume_id', 'resumes'),
  holds('direct_uploads', 'started_by', 'users'),
  goes('direct_uploads', 'resume_id', 'resumes'),
  goes('direct_uploads', 'background_job_id', 'background_jobs'),
  holds('jobs', 'scoring_job_id', 'background_jobs'),
  holds('jobs', 'created_by', 'users'),
  holds('job_history', 'job_id', 'jobs'),
  holds('job_history', 'changed_by', 'users'),
  holds('model_aliases', 'model_version_id', 'model_versions'),
  goes('resume_vectors', 'resume_id', 'resumes'),
  goes('job_vectors', 'job_id', 'jobs'),
  holds('scores', 'job_id', 'jobs'),
  holds('scores', 'candidate_id', 'candidates'),
  holds('scores', 'resume_id', 'resumes'),
  holds('scores', 'model_version_id', 'model_versions'),
  holds('outcomes', 'job_id', 'jobs'),
  holds('outcomes', 'candidate_id', 'candidates'),
  holds('outcomes', 'recorded_by', 'users'),
  holds('webhooks', 'created_by', 'users'),
  goes('webhook_deliveries', 'webhook_id', 'webhooks'),
  goes('webhook_attempts', 'delivery_id', 'webhook_deliveries'),
];
