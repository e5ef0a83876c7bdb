import { expect, test } from 'vitest'
import { schoolMean } from '../../../src/domain/coverage/column_mean'
import { columnMeanSentences } from '../../../src/findings/coverage/column_mean_sentences'

const mean = (reached: [number, number], notReached: [number, number], withoutFigure = 0) => ({
  key: 'column_fsm',
  label: 'FSM rate',
  all: schoolMean(reached[0] + notReached[0], reached[1] + notReached[1]),
  reached: schoolMean(...reached),
  notReached: schoolMean(...notReached),
  withoutFigure,
})
const words = (known: boolean, ...columnMeans: ReturnType<typeof mean>[]) =>
  columnMeanSentences({ known, columnMeans }).map((each) => each.words)

test('a mean says over how many schools, and which have no figure', () => {
  expect(words(true, mean([5, 117.1], [80, 2480], 1003))).toEqual([
    'Mean 23.4 over 5 schools reached, 31 over 80 schools not reached; 1,003 without a figure.',
  ])
})

test('a mean of fewer than five schools is not given, and without a log the schools are one', () => {
  expect(words(true, mean([4, 40], [0, 0]))).toEqual([
    'Mean not given for fewer than 5 schools reached, not given for no school not reached.',
  ])
  expect(words(false, mean([0, 0], [6, 60]))).toEqual(['Mean 10 over 6 schools.'])
})
