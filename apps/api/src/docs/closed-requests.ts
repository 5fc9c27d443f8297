import type { OpenAPIObject } from '@nestjs/swagger';

type Node = Record<string, unknown>;

/** Says of every body a client sends what the validation does: a field that is not named is refused. */
export function withClosedRequests(document: OpenAPIObject): OpenAPIObject {
  const schemas = (document.components?.schemas ?? {}) as Record<string, Node>;
  const seen = new Set<unknown>();
  const close = (node: unknown): void => {
    if (node === null || typeof node !== 'object' || seen.has(node)) return;
    seen.add(node);
    const { $ref, type, properties } = node as Node;
    if (typeof $ref === 'string') close(schemas[$ref.split('/').at(-1)!]);
    else if (type === 'object' && properties) (node as Node).additionalProperties ??= false;
    Object.values(node).forEach(close);
  };
  for (const path of Object.values(document.paths))
    for (const operation of [path.post, path.put, path.patch, path.delete]) close(operation?.requestBody);
  return document;
}
