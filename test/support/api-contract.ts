import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describedApi } from '../../apps/api/src/docs/described-api.js';

/** What an answer was, as far as the document speaks of it. */
export interface ObservedAnswer {
  method: string;
  /** With its query, as it was called. */
  path: string;
  status: number;
  contentType: string | null;
  /** Parsed when it is JSON. */
  body: unknown;
}

interface Described {
  responses?: Record<string, { content?: Record<string, { schema?: unknown }>; $ref?: string }>;
}

type Schema = Record<string, unknown>;

/** Holds answers to the OpenAPI document: a status, a media type or a field that it does not name is a fault. */
export class ApiContract {
  private static loaded: Promise<ApiContract> | null = null;
  private readonly ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
  private readonly templates: readonly { template: string; pattern: RegExp }[];

  private constructor(private readonly document: OpenAPIObject) {
    this.ajv.addSchema({ $id: 'api', ...closed(structuredClone(document)) });
    this.templates = Object.keys(document.paths)
      .sort((one, other) => parametersIn(one) - parametersIn(other))
      .map((template) => ({ template, pattern: new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`) }));
  }

  /** Of the API as its controllers describe it now; made once a process. */
  static load(): Promise<ApiContract> {
    ApiContract.loaded ??= describedApi().then((document) => new ApiContract(document));
    return ApiContract.loaded;
  }

  /** @returns what the document does not say of the answer, each a sentence; nothing for a path that is none of its */
  faultsOf(answer: ObservedAnswer): string[] {
    const [path = ''] = answer.path.split('?');
    const template = this.templates.find(({ pattern }) => pattern.test(path))?.template;
    const method = answer.method.toLowerCase();
    const operation = template && (this.document.paths[template] as Record<string, Described>)[method];
    if (!template || !operation) return [];
    const place = `${answer.method} ${template} → ${answer.status}`;
    const response = operation.responses?.[answer.status];
    if (!response) return [`${place} is not documented.`];
    const shared = response.$ref?.split('/').slice(1);
    const { content = {} } = (shared ? valueAt(this.document, shared) : response) as typeof response;
    const types = Object.keys(content);
    if (types.length === 0)
      return answer.body === null ? [] : [`${place} has a body that is not documented.`];
    const type = answer.contentType?.split(';')[0]?.trim() ?? '';
    if (!types.includes(type)) return [`${place} is of ${type}; documented is ${types.join(', ')}.`];
    if (!type.endsWith('json')) return [];
    const described = shared ?? ['paths', template, method, 'responses', String(answer.status)];
    const validate = this.validator([...described, 'content', type, 'schema']);
    return validate(answer.body)
      ? []
      : (validate.errors ?? []).map((error) => `${place}: ${sentence(error)}`);
  }

  private validator(pointer: readonly string[]): ValidateFunction {
    const ref = `api#/${pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
    return this.ajv.getSchema(ref) ?? this.ajv.compile({ $ref: ref });
  }
}

const valueAt = (document: unknown, pointer: readonly string[]): unknown =>
  pointer.reduce((node, key) => (node as Record<string, unknown>)[key], document);

const parametersIn = (template: string): number => template.split('{').length;

/** An object whose fields are named has no others, so that an answer cannot carry what no client was told of. */
function closed<T>(node: T): T {
  if (Array.isArray(node)) node.forEach(closed);
  else if (node !== null && typeof node === 'object') {
    const schema = node as Schema;
    if (isObjectSchema(schema)) schema.additionalProperties ??= false;
    Object.values(schema).forEach(closed);
  }
  return node;
}

const isObjectSchema = ({ type, properties }: Schema): boolean =>
  (type === 'object' || (Array.isArray(type) && type.includes('object'))) && typeof properties === 'object';

function sentence({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath || 'the body'} ${message} ${JSON.stringify(params)}`;
}
