import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { sourceFiles } from '../../source_files'

/** Files whose job is colour: the theme of the screen, and palettes of data, maps, pages and drawn people. */
const PALETTES: ReadonlySet<string> = new Set([
  'theme.css',
  'reach_ramp.ts',
  'status_colours.ts',
  'class_of_thirty_colours.ts',
  'class_of_thirty_people.ts',
  'class_of_thirty.ts',
  'unrevealed.ts',
  'a4.ts',
  'guess_card_html.ts',
  'plan_pack_html.ts',
  'report_style.ts',
  'statement_style.ts',
  'status_rows.ts',
  'AreaMarks.ts',
  'masks.ts',
  'area_edition.ts',
])

/** A colour as written: "#rgb" to "#rrggbbaa", or a colour function; Svelte's {#each} is none. */
const COLOUR =
  /(?<![{\w&])#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/gi

const files = sourceFiles('src', '.svelte', '.css', '.ts')

test('colours stand in the theme and in palettes alone; all else names them as var(--…)', () => {
  const found = files
    .filter((file) => !PALETTES.has(basename(file)))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(COLOUR)].map(([colour]) => `${file}: ${colour}`),
    )
  expect(files.length).toBeGreaterThan(200)
  expect(found).toEqual([])
})

test('every variable of a colour that is named is one the theme or a component sets', () => {
  const sources = files.map((file) => readFileSync(file, 'utf8'))
  const set = new Set(
    sources.flatMap((source) => [...source.matchAll(/(--[\w-]+)[:=]/g)].map(([, name]) => name)),
  )
  const named = sources.flatMap((source) =>
    [...source.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name),
  )
  expect([...new Set(named.filter((name) => !set.has(name)))]).toEqual([])
})

test('the list of palettes names no file that is gone', () => {
  const names = new Set(files.map((file) => basename(file)))
  expect([...PALETTES].filter((name) => !names.has(name))).toEqual([])
})
