import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importedBy, importsIn, valueImportsIn } from '../../imports'
import { CLOSED_DOORS, COMPONENTS, PASSES, type ClosedDoors } from '../../lint/closed_doors'
import { sourceFiles } from '../../source_files'

const isComponent = (imported: string): boolean => /(^|\/)[A-Z]\w*\.svelte$/.test(imported)

const isIn = (imported: string, room: string): boolean =>
  room === COMPONENTS ? isComponent(imported) : imported === room || imported.startsWith(`${room}/`)

/** Why a file may not import something, or null where it may. */
function closedDoor(
  { closed, typesOnly = [], open }: ClosedDoors,
  file: string,
  imported: string,
  type: boolean,
): string | null {
  if (open?.test(imported) || PASSES[file]?.test(imported)) return null
  const room = closed.find((each) => isIn(imported, each))
  if (room !== undefined) return `${file} looks into ${room}: ${imported}`
  const typed = type ? undefined : typesOnly.find((each) => isIn(imported, each))
  return typed === undefined ? null : `${file} knows more of ${typed} than its types: ${imported}`
}

const closedDoorsOf = (room: ClosedDoors, file: string, text: string): string[] => [
  ...importedBy(file, importsIn(file, text)).flatMap((each) => closedDoor(room, file, each, true) ?? []),
  ...(room.typesOnly === undefined ? [] : importedBy(file, valueImportsIn(file, text))).flatMap(
    (each) => closedDoor({ ...room, closed: [] }, file, each, false) ?? [],
  ),
]

test.each(Object.entries(CLOSED_DOORS))('%s looks only into the rooms before it', (room, doors) => {
  const files = sourceFiles(room, '.ts', '.svelte')
  expect(files.length).toBeGreaterThan(5)
  expect(files.flatMap((file) => closedDoorsOf(doors, file, readFileSync(file, 'utf8')))).toEqual([])
})

test.each([
  ['src/domain/x.ts', "import { page } from '../pages/page'", 'src/domain/x.ts looks into src/pages'],
  ['src/domain/x.ts', "import { mount } from 'svelte'", 'src/domain/x.ts looks into svelte: svelte'],
  ['src/domain/x.ts', "export type { A } from '../../workers/a'", 'src/domain/x.ts looks into workers'],
  ['src/findings/x.ts', "import X from '../ui/Button.svelte'", 'looks into Svelte components'],
  ['src/findings/x.ts', "import { a } from '../ui/a'", 'knows more of src/ui than its types'],
  ['src/findings/x.ts', "import { a } from '../state/a.svelte'", 'knows more of src/state than its types'],
  [
    'src/views/x.svelte',
    "<script>import('../../workers/a')</script>",
    'src/views/x.svelte looks into workers',
  ],
])('%s with %s is found', (file, text, why) => {
  const doors = CLOSED_DOORS[file.split('/').slice(0, 2).join('/')]
  expect(doors && closedDoorsOf(doors, file, text).join()).toContain(why)
})

test.each([
  ['src/findings/x.ts', "import type { A } from '../ui/a'"],
  ['src/findings/x.ts', "import { a } from '../state/address/a'"],
  ['src/domain/x.ts', "import { a } from './pages/a'"],
  ['src/state/address/view_parts.ts', "import { A } from '../../views/plan/address'"],
])('%s with %s stands open', (file, text) => {
  const doors = CLOSED_DOORS[file.split('/').slice(0, 2).join('/')]
  expect(doors && closedDoorsOf(doors, file, text)).toEqual([])
})
