import { expect, test } from 'vitest'
import { COVERAGE_MEASURES } from '../../../src/domain/coverage/coverage_measures'
import { MEASURES_OF_REACH, measureProofWords } from '../../../src/findings/coverage/measure_proof_words'

const proof = {
  version: 1,
  sql: 'SELECT 1',
  sessions: 1200,
  reached: 1,
  hours: 1810.4,
  withoutHours: 45,
  deep: 3,
}

test('what SQL gives of a measure is said with what it is of; of numbers of young people it gives nothing', () => {
  const words = COVERAGE_MEASURES.flatMap((measure) => {
    const said = measureProofWords(measure, proof)
    return said === null ? [] : [[measure, said]]
  })
  expect(words).toEqual([
    ['sessions', '1,200 sessions at 1 school'],
    ['hours', '1,810 hours; 45 of 1,200 sessions without hours'],
    ['sessions_per_school', '1,200 sessions at 1 school'],
    ['depth', '3 schools with four sessions or more'],
  ])
  expect(MEASURES_OF_REACH).toEqual(['reach', 'gap', 'change'])
})
