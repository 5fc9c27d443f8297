/** A call the OpenAPI document describes. */
export interface Operation {
  operationId: string;
  method: string;
  /** With `{id}` in it. */
  path: string;
  responses: Record<string, unknown>;
  security: Record<string, string[]>[];
  'x-roles'?: string[];
}

type PathItem = Record<string, Omit<Operation, 'method' | 'path'>>;

/** Every call the running API describes. */
export async function operationsOf(apiUrl: string): Promise<Operation[]> {
  const { paths } = (await (await fetch(`${apiUrl}/docs/openapi.json`)).json()) as {
    paths: Record<string, PathItem>;
  };
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      path,
    })),
  );
}
