/** The columns of a `ResumeSummary`, of resumes `r` and candidates `c`. */
export const summaryColumns = `
  r.id, r.candidate_id AS "candidateId", r.background_job_id AS "backgroundJobId", r.state,
  r.file_name AS "fileName", c.name, r.parsed #>> '{experience,0,title,value}' AS title,
  r.parsed #>> '{contact,location,value}' AS location, r.experience_months AS "experienceMonths",
  r.uploaded_at AS "uploadedAt"`;
