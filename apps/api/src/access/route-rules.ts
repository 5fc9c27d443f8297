import { policy, type Rule } from './policy.js';

const rules: ReadonlyMap<string, Rule> = new Map(
  Object.values(policy).flatMap((area) => Object.entries<Rule>(area)),
);

/** The row a route has in the policy: its method, and its pattern with `:id` or `{id}`; null when it has none. */
export function ruleOf(method: string, pattern: string): Rule | null {
  return rules.get(routeKey(method, pattern)) ?? null;
}

/** What is wrong between the policy and the routes that were registered, a sentence each. */
export function policyFaults(routes: readonly { method: string; pattern: string }[]): string[] {
  const keys = new Set(routes.map(({ method, pattern }) => routeKey(method, pattern)));
  const unlisted = [...keys].filter((key) => !rules.has(key));
  const vacant = [...rules.keys()].filter((key) => !keys.has(key));
  return [
    ...unlisted.map((key) => `${key} has no row in the policy.`),
    ...vacant.map((key) => `The policy's ${key} has no route.`),
  ];
}

const patterns = [...rules.keys()].map((key) => {
  const [method = '', path = ''] = key.split(' ');
  return { method, pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`) };
});

/** The methods that a path, as it was called, has routes for. */
export function methodsOf(path: string): string[] {
  const called = path.replace(/^\/api\/v1(?=\/)/, '');
  return patterns.filter(({ pattern }) => pattern.test(called)).map(({ method }) => method);
}

/** HEAD asks for a GET's headers. */
function routeKey(method: string, pattern: string): string {
  const path = pattern.replace(/^\/api\/v1(?=\/)/, '').replace(/:(\w+)/g, '{$1}');
  return `${method === 'HEAD' ? 'GET' : method} ${path}`;
}
