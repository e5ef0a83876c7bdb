import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { agreeing, counted } from '../../../src/domain/words/counted'
import { REPORTING_PHASES } from '../../../src/domain/school/phase'
import { countedSchools } from '../../../src/findings/school/schools_noun'
import { sourceFiles } from '../../source_files'

/** The function itself, and two files where a difference of one child means another word. */
const NOT_PLURALS = ['/counted.ts', '/guess.ts', '/class_sentences.ts']

test('a word agrees with its count, nought taking the plural', () => {
  expect([0, 1, 2, 1204].map((count) => counted(count, 'row'))).toEqual([
    '0 rows',
    '1 row',
    '2 rows',
    '1,204 rows',
  ])
  expect(counted(1, 'activity has', 'activities have')).toBe('1 activity has')
  expect(counted(2, 'activity has', 'activities have')).toBe('2 activities have')
  expect([agreeing(1, 'is', 'are'), agreeing(0, 'is', 'are')]).toEqual(['is', 'are'])
})

test('schools of every phase are counted in the singular and the plural', () => {
  expect(REPORTING_PHASES.map((phase) => countedSchools(1, phase, 'more '))).toEqual([
    '1 more primary school',
    '1 more secondary school',
    '1 more college',
    '1 more special school',
    '1 more school',
  ])
  expect(countedSchools(474, 'secondary', 'more ')).toBe('474 more secondary schools')
  expect(countedSchools(2, 'college')).toBe('2 colleges')
})

test('no sentence chooses between singular and plural by itself', () => {
  const own = sourceFiles('src', '.svelte', '.ts')
    .filter((file) => !NOT_PLURALS.some((name) => file.endsWith(name)))
    .flatMap((file) => (/ [!=]== 1 \?\s*['`]/.test(readFileSync(file, 'utf8')) ? [file] : []))
  expect(own).toEqual([])
})
