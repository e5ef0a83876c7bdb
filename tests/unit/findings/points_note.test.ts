import { expect, test } from 'vitest'
import { COVERAGE_MEASURES } from '../../../src/domain/coverage/coverage_measures'
import { MEASURE_LABELS, pointsNote } from '../../../src/findings/coverage/measure_words'

test('points say that they show status whenever another measure than reach is chosen', () => {
  expect(pointsNote('reach')).toBe('')
  for (const measure of COVERAGE_MEASURES.filter((each) => each !== 'reach')) {
    expect(pointsNote(measure)).toContain(`status, not “${MEASURE_LABELS[measure]}”`)
  }
})
