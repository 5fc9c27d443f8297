import type { OpenAPIObject } from '@nestjs/swagger';

const parameter = {
  name: 'If-None-Match',
  in: 'header' as const,
  required: false,
  description: '`ETag` of what you have: 304 when it has not changed since.',
  schema: { type: 'string' },
};

/** Says of every GET of one thing with a version that it has a tag. */
export function withEntityTags(document: OpenAPIObject): OpenAPIObject {
  for (const [path, { get }] of Object.entries(document.paths)) {
    const found = get?.responses['200'];
    if (!get || !path.endsWith('{id}') || !found || !('content' in found)) continue;
    const schema = found.content?.['application/json']?.schema;
    const name = schema && '$ref' in schema ? schema.$ref.split('/').at(-1)! : '';
    const described = document.components?.schemas?.[name];
    if (!described || !('properties' in described) || !described.properties?.['version']) continue;
    get.parameters = [...(get.parameters ?? []), parameter];
    found.headers = {
      ...found.headers,
      ETag: { description: 'Changes with every change.', schema: { type: 'string' } },
    };
    get.responses['304'] = { description: 'Not changed.' };
  }
  return document;
}
