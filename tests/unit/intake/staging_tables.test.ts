import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { STAGING_TABLES } from '../../../workers/warehouse/intake/staging_tables'
import { sourceFiles } from '../../source_files'

const ROOM = 'workers/warehouse/intake/'
const DECLARED_IN = 'staging_tables.ts'
/** Tables that stay open after a load, and staged_… tables, which are shaped as the open ones. */
const STAY = new Set(['activity_types', 'job_group_words', 'local_authority_areas', 'postcode_districts'])

/** The text of a file without its comments and imports. */
const codeOf = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*(--|\/\/|import ).*$/gm, '')

const namesIn = (code: string, pattern: RegExp): string[] =>
  [...code.matchAll(pattern)].map((match) => match.slice(1).find((name) => name !== undefined) ?? '')

const tablesMadeIn = (code: string): string[] =>
  [
    ...namesIn(code, /\bCREATE(?: OR REPLACE)?(?: TEMP)? (?:TABLE|VIEW) (\w+)/g),
    ...namesIn(code, /\b(?:createTable\(\s*(?:this\.#)?engine,|insertArrow\()\s*'(\w+)'/g),
  ].filter((name) => !name.startsWith('staged_') && !STAY.has(name))

const tablesReadIn = (code: string): string[] =>
  namesIn(
    code.replace(/\bDROP (?:TABLE|VIEW)[^;'`]*/g, ''),
    /\b(?:FROM|JOIN|INTO|UPDATE)\s+(\w+)|'(\w+)'/g,
  ).filter((name) => Object.hasOwn(STAGING_TABLES, name))

const isAmong = (file: string, places: readonly string[]): boolean =>
  places.some((place) => (place.endsWith('/') ? file.startsWith(place) : file === place))

const FILES = sourceFiles(ROOM.slice(0, -1), '.ts', '.sql')
  .map((path) => ({ file: path.slice(ROOM.length), code: codeOf(path) }))
  .filter(({ file }) => !file.endsWith(DECLARED_IN))

const uniquePairs = (tables: (code: string) => string[]): [table: string, file: string][] =>
  FILES.flatMap(({ file, code }) =>
    [...new Set(tables(code))].map((table): [string, string] => [table, file]),
  )

test('each table that steps of the intake hand to each other is declared with the files that make it', () => {
  const declared = Object.entries(STAGING_TABLES).flatMap(([table, { madeBy }]) =>
    madeBy.map((file): [string, string] => [table, file]),
  )
  expect(FILES.length).toBeGreaterThan(100)
  expect(uniquePairs(tablesMadeIn).toSorted()).toEqual(declared.toSorted())
})

test('it is read only by the files and folders that are declared to read it, and by each of them', () => {
  const reads = uniquePairs(tablesReadIn).filter(
    ([table, file]) => !STAGING_TABLES[table]?.madeBy.includes(file),
  )
  const undeclared = reads.filter(([table, file]) => !isAmong(file, STAGING_TABLES[table]?.readBy ?? []))
  const unused = Object.entries(STAGING_TABLES).flatMap(([table, { readBy }]) =>
    readBy
      .filter((place) => !reads.some(([name, file]) => name === table && isAmong(file, [place])))
      .map((place) => [table, place]),
  )
  expect({ undeclared, unused }).toEqual({ undeclared: [], unused: [] })
})

test('every INSERT of the intake names its columns', () => {
  const inserts = FILES.flatMap(({ file, code }) =>
    [...code.matchAll(/\bINSERT INTO (\S+)\s+(\S+ ?\S*)/g)].map(([, table, next]) => ({ file, table, next })),
  )
  expect(inserts.length).toBeGreaterThan(20)
  expect(inserts.filter(({ next = '' }) => !/^(\(|BY NAME\b)/.test(next))).toEqual([])
})
