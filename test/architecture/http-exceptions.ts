import ts from 'typescript';
import { nodesOf, placeOf, type SourceFile } from './source-file.js';

/** Places where a file takes an exception class from Nest, or all of Nest under one name; whoever throws one must. */
export function httpExceptions(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    [...nodesOf(file.tree)].filter(takesException).map((node) => placeOf(file, node)),
  );
}

function takesException(node: ts.Node): boolean {
  if (!ts.isImportDeclaration(node) || !/^.@nestjs\/common/.test(node.moduleSpecifier.getText()))
    return false;
  const names = node.importClause?.namedBindings;
  if (!names) return false;
  if (ts.isNamespaceImport(names)) return true;
  return names.elements.some(({ propertyName, name }) => (propertyName ?? name).text.endsWith('Exception'));
}
