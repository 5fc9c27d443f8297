import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';

const header = `/**
 * Made from docs/openapi.json by \`npm run openapi\`; not to be edited.
 */

`;

/** The types of every call and schema of an OpenAPI document, as TypeScript text; files are `Blob`s. */
export async function typescriptSchema(document: unknown): Promise<string> {
  const blob = ts.factory.createTypeReferenceNode('Blob');
  const tree = await openapiTS(structuredClone(document) as OpenAPI3, {
    transform: (schema) => (schema.format === 'binary' ? blob : undefined),
    alphabetize: false,
  });
  return header + astToString(tree);
}
