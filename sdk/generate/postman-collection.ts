import postman from 'openapi-to-postmanv2';

/** An item of a collection: a folder or a call. */
interface Item {
  name: string;
  item?: Item[];
  request?: { url: { path: string[] } };
  event?: { listen: string; script: { type: string; exec: string[] } }[];
}

/** Runs in Postman after signing in: later calls carry the token. */
const keepToken = [`pm.collectionVariables.set('bearerToken', pm.response.json().accessToken);`];

/**
 * A Postman collection of every call, in a folder a tag, with the document's examples as bodies. Signing in stores the
 * token that the other calls send.
 * @throws Error when the converter refuses the document
 */
export async function postmanCollection(document: unknown): Promise<object> {
  const options = {
    folderStrategy: 'Tags',
    parametersResolution: 'Example',
    requestNameSource: 'Fallback',
    keepImplicitHeaders: false,
  };
  const collection = await new Promise<object>((resolve, reject) =>
    postman.convert({ type: 'json', data: structuredClone(document) }, options, (error, converted) => {
      const found = converted?.output?.find(({ type }) => type === 'collection');
      if (converted?.result && found) resolve(found.data);
      else reject(new Error(`Postman's converter refused the document: ${error ?? converted.reason}`));
    }),
  );
  const stable = withoutNoise(collection) as { item: Item[]; variable?: object[] };
  calls(stable.item)
    .filter(isSignIn)
    .forEach((call) => (call.event = [afterwards(keepToken)]));
  stable.variable = [
    { key: 'baseUrl', value: 'http://127.0.0.1:3000' },
    { key: 'bearerToken', value: '' },
  ];
  return stable;
}

const calls = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => (item.item ? calls(item.item) : [item]));

const isSignIn = ({ request }: Item): boolean => request?.url.path.join('/') === 'api/v1/auth/login';

const afterwards = (exec: string[]) => ({ listen: 'test', script: { type: 'text/javascript', exec } });

/** Ids differ from run to run, and answers are in the OpenAPI document. */
const noise = new Set(['id', '_postman_id', 'response']);

function withoutNoise(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutNoise);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !(noise.has(key) && (key === 'response' || typeof value === 'string')))
      .map(([key, value]) => [key, withoutNoise(value)]),
  );
}
