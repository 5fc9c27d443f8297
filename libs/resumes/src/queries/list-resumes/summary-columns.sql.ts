/** The columns of a `ResumeSummary`, of resumes `r` and candidates `c`. */
export const summaryColumns = `
  r.id, r.candidate_id AS "candidateId", r.background_job_id AS "backgroundJobId", r.state,
  r.file_name AS "fileName", c.name, r.title,
  r.location, r.experience_months AS "experienceMonths",
  r.uploaded_at AS "uploadedAt"`;
