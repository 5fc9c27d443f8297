/** The columns of a `CandidateSummary`, of candidates `c` and their current resumes `r`. */
export const candidateColumns = `
  c.id, c.name, c.email, c.phone, c.current_resume_id AS "currentResumeId",
  r.title, r.location,
  r.experience_months AS "experienceMonths",
  ARRAY(SELECT t.tag FROM candidate_tags t WHERE t.candidate_id = c.id ORDER BY t.tag) AS tags,
  c.corrected_fields AS "correctedFields", c.version, c.created_at AS "createdAt", c.updated_at AS "updatedAt"`;
