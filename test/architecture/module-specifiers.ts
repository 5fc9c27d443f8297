import ts from 'typescript';
import { nodesOf, type SourceFile } from './source-file.js';

/** A place where a file names another module. */
export interface ModuleSpecifier {
  node: ts.Node;
  name: string;
}

/**
 * All modules a file names: imports and exports, `import()` types and calls, `require`, `import.meta.resolve`, and the
 * programs that threads and processes are started from by `new URL('./x.js', import.meta.url)`.
 */
export function moduleSpecifiers(file: SourceFile): ModuleSpecifier[] {
  return [...nodesOf(file.tree)].flatMap((node) => {
    const named = namedBy(node);
    return named && ts.isStringLiteralLike(named) ? [{ node, name: named.text }] : [];
  });
}

function namedBy(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  if (ts.isCallExpression(node)) return loads(node.expression) ? node.arguments[0] : undefined;
  return ts.isNewExpression(node) && isProgramUrl(node) ? node.arguments?.[0] : undefined;
}

function loads(called: ts.Expression): boolean {
  return (
    called.kind === ts.SyntaxKind.ImportKeyword ||
    ['require', 'require.resolve', 'import.meta.resolve'].includes(called.getText())
  );
}

/** Folders and data files are found this way as well: only programs count. */
function isProgramUrl({ expression, arguments: given }: ts.NewExpression): boolean {
  const [target, base] = given ?? [];
  return (
    expression.getText() === 'URL' &&
    base?.getText() === 'import.meta.url' &&
    target !== undefined &&
    ts.isStringLiteralLike(target) &&
    /\.[cm]?[jt]s$/.test(target.text)
  );
}
