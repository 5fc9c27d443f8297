import type { OpenAPIObject } from '@nestjs/swagger';
import { ruleOf } from '../access/route-rules.js';

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Says of every operation how to sign in for it, or that nobody need, as the policy has it. */
export function withPolicySecurity(document: OpenAPIObject): OpenAPIObject {
  for (const [path, item] of Object.entries(document.paths))
    for (const method of methods) {
      const operation = item[method];
      if (!operation) continue;
      const open = ruleOf(method.toUpperCase(), path) === 'public';
      operation.security = open ? [] : [{ signIn: [] }, { bearer: [] }];
    }
  return document;
}
