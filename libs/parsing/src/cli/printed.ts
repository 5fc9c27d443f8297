import { toJsonResume } from '../json-resume/to-json-resume.js';
import type { Arguments } from './arguments.js';
import type { FileResult } from './parse-files.js';
import { resumeTable } from './resume-table.js';

/** A result as it is printed: alone over several lines, among others on one line that names its file first. */
export function printed(result: FileResult, { output, files }: Pick<Arguments, 'output' | 'files'>): string {
  const isAlone = files.length === 1;
  const content =
    'failure' in result
      ? result.failure
      : output === 'json-resume'
        ? toJsonResume(result.resume)
        : result.resume;
  if (output === 'table' && 'resume' in result)
    return `${isAlone ? '' : `# ${result.file}\n\n`}${resumeTable(result.resume)}\n`;
  return isAlone
    ? `${JSON.stringify(content, null, 2)}\n`
    : `${JSON.stringify({ file: result.file, ...content })}\n`;
}
