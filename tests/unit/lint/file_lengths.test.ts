import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourceFiles } from '../../source_files'

const MOST_LINES = 250

const linesOf = (path: string): number => readFileSync(path, 'utf8').split('\n').length - 1

test.each(['src', 'workers'])(`no file of %s is longer than ${MOST_LINES} lines`, (room) => {
  const files = sourceFiles(room, '.ts', '.svelte')
  expect(files.length).toBeGreaterThan(300)
  expect(files.filter((path) => linesOf(path) > MOST_LINES)).toEqual([])
})
