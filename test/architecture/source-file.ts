import { projectRoot } from '#libs/platform';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One TypeScript file of the program: its path from the project's folder, and its syntax tree. */
export interface SourceFile {
  path: string;
  tree: ts.SourceFile;
}

/** Every source file there is, declarations included. */
export function allSourceFiles(): SourceFile[] {
  return ['apps', 'libs', 'migrations', 'sdk', 'test'].flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .map((path) => sourceFile(path, readFileSync(join(projectRoot, path), 'utf8'))),
  );
}

/** A file from its text, which need not lie on the disk. */
export function sourceFile(path: string, text: string): SourceFile {
  return { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true) };
}

/** Every node of a file, outermost first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** Where a node stands, as `path:line`. */
export function placeOf({ path, tree }: SourceFile, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
