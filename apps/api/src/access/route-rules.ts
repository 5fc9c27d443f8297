import { policy, type Rule } from './policy.js';

const rules: ReadonlyMap<string, Rule> = new Map(
  Object.values(policy).flatMap((area) => Object.entries<Rule>(area)),
);

const found = new Map<string, Rule | null>();

/**
 * The row a route has in the policy: its method, and its pattern with `:id` or `{id}`; null when it has none. Every call
 * asks, and there are no more patterns than routes: what was found is kept.
 */
export function ruleOf(method: string, pattern: string): Rule | null {
  const asked = `${method} ${pattern}`;
  const known = found.get(asked);
  if (known !== undefined) return known;
  const rule = rules.get(routeKey(method, pattern)) ?? null;
  found.set(asked, rule);
  return rule;
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

const templates = [...new Set([...rules.keys()].map((key) => key.split(' ')[1]!))].map((path) => ({
  pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
  parameters: path.split('{').length - 1,
  methods: [...rules.keys()].flatMap((key) => (key.endsWith(` ${path}`) ? [key.split(' ')[0]!] : [])),
}));

/** The methods of a path as it was called; where a path may be read in two ways, of the one with fewer parameters. */
export function methodsOf(path: string): string[] {
  const called = withoutVersion(path);
  const readings = templates.filter(({ pattern }) => pattern.test(called));
  const fewest = Math.min(...readings.map(({ parameters }) => parameters));
  return readings.flatMap(({ parameters, methods }) => (parameters === fewest ? methods : []));
}

const fixed = new Set(
  [...rules.keys()].map((key) => key.split(' ')[1]!).filter((path) => !path.includes('{')),
);

/** The path has no parameter: what it is called with must not be taken for one of another path. */
export const isFixed = (path: string): boolean => fixed.has(withoutVersion(path));

const withoutVersion = (path: string): string => path.replace(/^\/api\/v1(?=\/)/, '');

/** HEAD asks for a GET's headers. */
function routeKey(method: string, pattern: string): string {
  return `${method === 'HEAD' ? 'GET' : method} ${withoutVersion(pattern).replace(/:(\w+)/g, '{$1}')}`;
}
