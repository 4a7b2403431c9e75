import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What the rules look at, as the TypeScript parser sees it: comments and strings cannot confuse it. */
export interface SourceFile {
  /** Path from src/, with slashes. */
  readonly path: string;
  readonly room: string;
  readonly lineCount: number;
  /** Own files that it imports, as paths from src/, whether or not they are there. */
  readonly imports: readonly string[];
  /** Packages and Node modules that it imports, as written. */
  readonly packages: readonly string[];
  readonly reexports: boolean;
  readonly usesConsole: boolean;
}

/** All source files under a folder. */
export function readSourceFiles(source: string): SourceFile[] {
  return listFiles(source).map((file) => parseSource(path.relative(source, file).split(path.sep).join('/'), readFileSync(file, 'utf8')));
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? listFiles(path.join(folder, entry.name)) : [path.join(folder, entry.name)]))
    .filter((file) => /\.[mc]?tsx?$/.test(file))
    .sort();
}

/** `name` is the file's path from src/, with slashes. */
export function parseSource(name: string, text: string): SourceFile {
  const tree = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found = { imports: new Set<string>(), packages: new Set<string>(), reexports: false, usesConsole: false };
  const visit = (node: ts.Node): void => {
    const specifier = importSpecifier(node);
    if (specifier?.startsWith('.')) found.imports.add(resolveImport(name, specifier));
    else if (specifier !== undefined) found.packages.add(specifier);
    if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) found.reexports = true;
    if (ts.isIdentifier(node) && node.text === 'console') found.usesConsole = true;
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const room = name.split('/')[0] ?? name;
  return { path: name, room, lineCount: text.trimEnd().split('\n').length, ...found, imports: [...found.imports], packages: [...found.packages] };
}

/** The module that a node imports: static, dynamic, type-only, `import('x').Y` in a type, `require`, or re-exported. */
function importSpecifier(node: ts.Node): string | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
    return ts.isStringLiteralLike(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return node.argument.literal.text;
  }
  if (ts.isExternalModuleReference(node) && ts.isStringLiteralLike(node.expression)) return node.expression.text;
  if (!ts.isCallExpression(node)) return undefined;
  const callee = node.expression;
  const imports = callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
  const [argument] = node.arguments;
  if (!imports || argument === undefined) return undefined;
  // An import of a computed name could reach anything: it fails every rule.
  return ts.isStringLiteralLike(argument) ? argument.text : `(computed) ${argument.getText()}`;
}

function resolveImport(importer: string, specifier: string): string {
  return path.posix.normalize(path.posix.join(path.posix.dirname(importer), specifier.replace(/\.js$/, '.ts')));
}
