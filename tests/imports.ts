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

/** The file that a relative import names; null where it names a package, or a file that is no code. */
function resolved(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null
  const path = normalize(join(dirname(from), specifier.replace(/\?.*$/, '')))
  const found = [`${path}.ts`, path, `${path}/index.ts`].find(
    (file) => /\.(ts|svelte)$/.test(file) && existsSync(file),
  )
  return found ?? null
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
