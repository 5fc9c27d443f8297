import type { OpenAPIObject } from '@nestjs/swagger';

type Described = { example?: unknown; schema?: { example?: unknown; enum?: unknown[] } };

const methods = ['get', 'put', 'post', 'patch', 'delete'] as const;

/**
 * Tells the examples of optional parameters in words: Swagger UI would fill them all in, a list filtered by every example
 * at once is empty, and a change that waits for the version of the example is refused. `Prefer: wait` does no harm.
 */
export function withEmptyOptions(document: OpenAPIObject): OpenAPIObject {
  for (const item of Object.values(document.paths))
    for (const parameter of methods.flatMap((method) => item[method]?.parameters ?? [])) {
      if (!('name' in parameter) || parameter.required || parameter.name === 'Prefer') continue;
      const { schema = {}, ...rest } = parameter as Described;
      const example = rest.example ?? schema.example;
      if (example === undefined) continue;
      const said = [example]
        .flat()
        .map((value) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``);
      const such = schema.enum ? '' : `Such as ${said.join(', ')}.`;
      parameter.description = [parameter.description, such].filter(Boolean).join(' ') || undefined;
      delete parameter.example;
      delete (parameter as Described).schema?.example;
    }
  return document;
}
