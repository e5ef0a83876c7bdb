import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SOURCES, isSourceId, sourceLine } from '../../../data/sources'

test('every file of published figures has a source', () => {
  const files = readdirSync(new URL('../../../data/facts', import.meta.url))
  const unlisted = files.filter((file) => !isSourceId(file.replace(/\.csv$/, '')))
  expect(unlisted).toEqual([])
})

test('every source but the maps and the demo has its file', () => {
  const files = readdirSync(new URL('../../../data/facts', import.meta.url))
  const made = ['coast', 'demo', 'places']
  expect(Object.keys(SOURCES).filter((id) => !files.includes(`${id}.csv`))).toEqual(made)
})

test('says a source in one line', () => {
  expect(sourceLine(SOURCES.workforce_jobs_june2021)).toBe(
    'Source: Office for National Statistics, Workforce jobs by region and industry (JOBS05), June 2021, United Kingdom, its nations and the English regions, jobs. OGL v3.0.',
  )
})
