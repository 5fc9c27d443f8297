/** True when what the job says, the resume or the candidate's choice of resume has moved on since the score; aliases s, j, r, c. */
export const isStale = `(s.job_version <> j.posting_version OR s.resume_version <> r.version
  OR c.current_resume_id IS DISTINCT FROM s.resume_id)`;
