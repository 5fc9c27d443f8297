import ts from 'typescript';
import { nodesOf, placeOf, type SourceFile } from './source-file.js';

/** An error class of the program: its kind and code, null where they are no literals. */
export interface ErrorClass {
  place: string;
  kind: string | null;
  code: string | null;
}

/** Every class that extends `DomainError`, directly or through another of them. */
export function errorClasses(files: readonly SourceFile[]): ErrorClass[] {
  const classes = files.flatMap((file) =>
    [...nodesOf(file.tree)].filter(ts.isClassDeclaration).map((node) => ({ file, node })),
  );
  const byName = new Map(classes.map(({ node }) => [node.name?.text, node]));
  return classes
    .filter(({ node }) => isError(node, byName) && !isAbstract(node))
    .map(({ file, node }) => ({
      place: placeOf(file, node),
      kind: literal(node, 'kind', byName),
      code: literal(node, 'code', byName),
    }));
}

type Classes = ReadonlyMap<string | undefined, ts.ClassDeclaration>;

const parentOf = (node: ts.ClassDeclaration): string | undefined =>
  node.heritageClauses
    ?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
    ?.types[0]?.expression.getText();

const isAbstract = (node: ts.ClassDeclaration): boolean =>
  node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword) ?? false;

function isError(node: ts.ClassDeclaration, classes: Classes): boolean {
  const parent = parentOf(node);
  const inherited = classes.get(parent);
  return parent === 'DomainError' || (inherited !== undefined && isError(inherited, classes));
}

function literal(node: ts.ClassDeclaration, name: string, classes: Classes): string | null {
  const member = node.members.find((one) => ts.isPropertyDeclaration(one) && one.name.getText() === name) as
    ts.PropertyDeclaration | undefined;
  if (member?.initializer && ts.isStringLiteral(member.initializer)) return member.initializer.text;
  const parent = classes.get(parentOf(node));
  return parent ? literal(parent, name, classes) : null;
}
