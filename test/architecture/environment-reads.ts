import ts from 'typescript';
import { nodesOf, placeOf, type SourceFile } from './source-file.js';

/**
 * Places where a file reads the environment: `process.env` however it is spelt, `env` taken out of `process` or
 * imported from `node:process`. A program text in a string is another program's.
 */
export function environmentReads(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    [...nodesOf(file.tree)].filter(readsEnvironment).map((node) => placeOf(file, node)),
  );
}

function readsEnvironment(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return isProcess(node.expression) && node.name.text === 'env';
  if (ts.isElementAccessExpression(node)) {
    const { expression, argumentExpression: key } = node;
    return isProcess(expression) && !(ts.isStringLiteralLike(key) && key.text !== 'env');
  }
  if (ts.isBindingElement(node))
    return (node.propertyName ?? node.name).getText() === 'env' && isTakenFromProcess(node);
  return (
    ts.isImportSpecifier(node) && (node.propertyName ?? node.name).text === 'env' && isImportOfProcess(node)
  );
}

const isProcess = (node: ts.Node): boolean => /^(globalThis\.)?process$/.test(node.getText());

function isTakenFromProcess({ parent: { parent } }: ts.BindingElement): boolean {
  return (
    ts.isVariableDeclaration(parent) && parent.initializer !== undefined && isProcess(parent.initializer)
  );
}

function isImportOfProcess({ parent: { parent } }: ts.ImportSpecifier): boolean {
  return /^.(node:)?process.$/.test(parent.parent.moduleSpecifier.getText());
}
