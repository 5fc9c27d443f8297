import type { OpenAPIObject } from '@nestjs/swagger';
import type { Rule } from '../access/policy.js';
import { ruleOf } from '../access/route-rules.js';
import { problemResponse } from '../http/api-errors.js';

const refusals = { 401: problemResponse(401), 403: problemResponse(403) };

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Says of every operation who may call it, how to sign in for it and how it refuses, as the policy has it. */
export function withPolicySecurity(document: OpenAPIObject): OpenAPIObject {
  for (const [path, item] of Object.entries(document.paths))
    for (const method of methods) {
      const operation = item[method];
      if (!operation) continue;
      const rule = ruleOf(method.toUpperCase(), path);
      if (!rule) continue;
      operation.security = securityOf(rule);
      if (rule === 'public') continue;
      operation.responses = { ...refusals, ...operation.responses };
      Object.assign(operation, { 'x-roles': ['admin', ...rule.roles] });
    }
  return document;
}

/** Since 3.1 a requirement may name what a caller needs for schemes other than OAuth 2 as well. */
function securityOf(rule: Rule): Record<string, string[]>[] {
  if (rule === 'public') return [];
  const { scope } = rule;
  const signedIn: Record<string, string[]>[] = [{ signIn: [] }, { bearer: [] }];
  return scope === null ? signedIn : [...signedIn, { apiKey: scope === 'any' ? [] : [scope] }];
}
