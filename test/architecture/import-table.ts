import { posix } from 'node:path';
import { moduleSpecifiers } from './module-specifiers.js';
import { placeOf, type SourceFile } from './source-file.js';

/** Which libraries a library may import, by their index alone. */
const mayImport: Record<string, readonly string[]> = {
  platform: [],
  parsing: [],
  ml: [],
  identity: ['platform'],
  jobs: ['platform'],
  webhooks: ['platform'],
  resumes: ['platform', 'parsing'],
  models: ['platform', 'ml'],
  scoring: ['platform', 'ml', 'resumes', 'jobs', 'models'],
  monitoring: ['platform', 'ml', 'models'],
};

/** Libraries that stay pure: bytes and numbers in, values out. */
const pure = ['libs/parsing', 'libs/ml'];
const notPure = /^(@nestjs\/|typeorm$|pg$|bullmq$|ioredis$)/;

/** Places where a file imports what the table does not allow, each a sentence. */
export function forbiddenImports(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    moduleSpecifiers(file).flatMap(({ node, name }) =>
      isAllowed(ownerOf(file.path), file.path, name)
        ? []
        : [`${placeOf(file, node)} must not import ${name}`],
    ),
  );
}

/** What a file belongs to: a library, an app, the migrations or the tests. */
function ownerOf(path: string): string {
  const [top = '', name = ''] = path.split('/');
  return top === 'libs' || top === 'apps' ? `${top}/${name}` : top;
}

function isAllowed(owner: string, path: string, name: string): boolean {
  if (owner === 'test') return true;
  if (name.startsWith('.')) return ownerOf(posix.join(posix.dirname(path), name)) === owner;
  if (name.startsWith('#')) return isAllowedAlias(owner, name);
  return !/^(\/|file:)/.test(name) && !(pure.includes(owner) && notPure.test(name));
}

function isAllowedAlias(owner: string, alias: string): boolean {
  if (alias === '#migrations') return owner.startsWith('apps/');
  if (alias === '#corpus') return owner === 'apps/demo';
  const library = /^#libs\/([a-z-]+)$/.exec(alias)?.[1];
  if (library === undefined || !(library in mayImport)) return false;
  if (owner.startsWith('apps/')) return true;
  if (owner === 'migrations') return library === 'platform';
  return mayImport[owner.slice('libs/'.length)]?.includes(library) ?? false;
}
