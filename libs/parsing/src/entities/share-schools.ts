import type { Education } from '../parsed-resume.js';

const higher = new Set<string | null>(['bachelor', 'master', 'doctorate']);

/**
 * Several degrees under one school: the school is named once, above them. It becomes the school of each, and the
 * entry that holds the school alone goes.
 */
export function shareSchools(studies: readonly Education[]): Education[] {
  const shared = studies.map((study) => ({ ...study }));
  shared.forEach((study, index) => {
    const above = shared[index - 1];
    if (!above?.institution || study.institution || !study.degree) return;
    const isSchoolAlone = above.degree === null && above.field === null;
    const isNextDegree =
      higher.has(study.degree.normalized) &&
      higher.has(above.degree?.normalized ?? null) &&
      above.institution.source.charStart < (above.degree?.source.charStart ?? 0);
    if (isSchoolAlone || isNextDegree) study.institution = above.institution;
  });
  return shared.filter(
    (study, index) =>
      study.degree !== null ||
      study.field !== null ||
      !study.institution ||
      shared[index + 1]?.institution !== study.institution,
  );
}
