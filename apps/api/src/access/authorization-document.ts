import { projectRoot } from '#libs/platform';
import { join } from 'node:path';
import { blindTable, policyTables } from './policy-tables.js';

/** Where the policy is written down for people. */
export const authorizationDocument = join(projectRoot, 'docs', 'authorization.md');

const marked =
  /(<!-- Made from apps\/api\/src\/access\/policy\.ts by `npm run openapi` -->\n)[^]*(<!-- end -->)/;

/** The document with the tables as the policy has them now. @throws Error when it has lost its marks */
export function withPresentTables(document: string): string {
  if (!marked.test(document))
    throw new Error('docs/authorization.md has no marks to put the tables between.');
  return document.replace(
    marked,
    (_, begin: string, end: string) =>
      `${begin}\n${policyTables()}\n## Blind review, field by field\n\n${blindTable()}\n\n${end}`,
  );
}
