import { readFile } from 'node:fs/promises';
import { parseResume } from '#libs/parsing';
import { evidenceOf } from '../../../libs/parsing/src/confidence/evidence.js';
import { calibratedKinds, type CalibratedKind } from '../../../libs/parsing/src/confidence/judged-fields.js';
import type { Person } from '../../corpus/person.js';
import { judgedItems } from '../parsing/compare.js';
import type { ScoredName } from '../parsing/fields.js';
import { gazetteerFile, receivedOn } from '../parsing/file-outcome.js';
import { personItems } from '../parsing/person-items.js';
import { resumeItems } from '../parsing/resume-items.js';
import type { JudgedExample } from './fit-table.js';

/** Under which kind the evaluation judges a field; other names are kinds themselves. */
const kindOf: Partial<Record<ScoredName, CalibratedKind>> = {
  alignedTitle: 'title',
  alignedCompany: 'company',
  alignedDates: 'dates',
};

/** The evidence for every calibrated field of a file, as the rules alone see it, and whether the truth agrees. */
export async function examplesOfFile(path: string, person: Person): Promise<JudgedExample[]> {
  const bytes = new Uint8Array(await readFile(path));
  const resume = await parseResume(bytes, { receivedOn, gazetteerFile });
  const evidence = new Map(evidenceOf(resume).map((judged) => [judged.field, judged]));
  return judgedItems(personItems(person), resumeItems(resume)).flatMap(({ field, item, right }) => {
    const judged = item.read && evidence.get(item.read);
    const kind = kindOf[field] ?? calibratedKinds.find((one) => one === field);
    return judged && kind === judged.kind
      ? [{ kind, person: person.id, evidence: judged.evidence, right }]
      : [];
  });
}
