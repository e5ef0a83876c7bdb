import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'

/** File → the files of the repository that it imports, types too. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>

const scriptsOf = (file: string, text: string): string =>
  file.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script).join('\n')
    : text

/** Specifiers of every import and re-export of a TypeScript or Svelte file, those of types and dynamic ones too. */
export const importsIn = (file: string, text: string): string[] =>
  ts.preProcessFile(scriptsOf(file, text), true, true).importedFiles.map(({ fileName }) => fileName)

const pathOf = (from: string, specifier: string): string =>
  normalize(join(dirname(from), specifier.replace(/\?.*$/, '')))

/** The file that a relative import names; null where it names a package, or a file that is no code. */
function resolved(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null
  const path = pathOf(from, specifier)
  const found = [`${path}.ts`, path, `${path}/index.ts`].find(
    (file) => /\.(ts|svelte)$/.test(file) && existsSync(file),
  )
  return found ?? null
}

/** What a file imports: files of the repository by path, packages by name. */
export const importedBy = (file: string, specifiers: readonly string[]): string[] =>
  specifiers.map((specifier) =>
    specifier.startsWith('.') ? (resolved(file, specifier) ?? pathOf(file, specifier)) : specifier,
  )

/** Specifiers of imports and re-exports that bring a value: those of types alone vanish when they are compiled. */
export function valueImportsIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, scriptsOf(file, text), ts.ScriptTarget.Latest)
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
    const { moduleSpecifier } = statement
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return []
    const ofTypes = ts.isExportDeclaration(statement)
      ? statement.isTypeOnly
      : statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    return ofTypes ? [] : [moduleSpecifier.text]
  })
}

export const importGraph = (files: readonly string[]): ImportGraph =>
  new Map(
    files.map((file) => [
      file,
      importsIn(file, readFileSync(file, 'utf8')).flatMap((specifier) => resolved(file, specifier) ?? []),
    ]),
  )

/** Circles of imports, each as the files along it, beginning and ending with the same one; [] where there are none. */
export function importCircles(graph: ImportGraph): string[][] {
  const circles: string[][] = []
  const done = new Set<string>()
  const path: string[] = []
  const walk = (file: string): void => {
    const at = path.indexOf(file)
    if (at >= 0) circles.push([...path.slice(at), file])
    if (at >= 0 || done.has(file)) return
    path.push(file)
    graph.get(file)?.forEach(walk)
    path.pop()
    done.add(file)
  }
  for (const file of graph.keys()) walk(file)
  return circles
}
