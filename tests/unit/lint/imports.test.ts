import { expect, test } from 'vitest'
import { importCircles, importGraph, importsIn } from '../../imports'
import { sourceFiles } from '../../source_files'

const FILES = ['src', 'workers', 'data', 'tests'].flatMap((folder) => sourceFiles(folder, '.ts', '.svelte'))
const GRAPH = importGraph(FILES)

const viewOf = (file: string): string | null => /^src\/views\/(\w+)\//.exec(file)?.[1] ?? null
const inRootOfViews = (file: string): boolean => /^src\/views\/\w+\.\w+$/.test(file)

test('no file imports itself by way of others, types and Svelte components included', () => {
  expect(FILES.length).toBeGreaterThan(500)
  expect(importCircles(GRAPH)).toEqual([])
})

test('no view imports another view, nor the header and the rest of the frame around views', () => {
  const across = [...GRAPH].flatMap(([file, imports]) =>
    imports
      .filter((other) => viewOf(file) !== null && viewOf(other) !== viewOf(file) && viewOf(other) !== 'parts')
      .filter((other) => viewOf(other) !== null || inRootOfViews(other))
      .map((other) => `${file} → ${other}`),
  )
  expect(across).toEqual([])
})

test('a component and a module of types that import each other are a circle', () => {
  const graph = new Map([
    ['a.svelte', ['b.ts']],
    ['b.ts', ['c.ts']],
    ['c.ts', ['b.ts', 'd.ts']],
    ['d.ts', []],
  ])
  expect(importCircles(graph)).toEqual([['b.ts', 'c.ts', 'b.ts']])
})

test('an import is seen whether of a value or a type, re-exported, dynamic or in either script of a component', () => {
  const script = `import { a } from './a'
    import type { B } from './b'
    export { c } from './c'
    const d = import('./d')
    export type E = import('./e').E`
  expect(importsIn('x.ts', script).sort()).toEqual(['./a', './b', './c', './d', './e'])
  const component = `<script module lang="ts">import { a } from './a'</script>
    <script lang="ts">import B from './B.svelte'</script><p>import './no'</p>`
  expect(importsIn('X.svelte', component)).toEqual(['./a', './B.svelte'])
})
