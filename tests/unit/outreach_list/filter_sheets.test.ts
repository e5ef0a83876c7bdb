import { expect, test } from 'vitest'
import type { CallSheet } from '../../../src/findings/outreach_list/call_sheet'
import { EVERY_SHEET, filterSheets } from '../../../src/findings/outreach_list/filter_sheets'
import { callSheetsFileName } from '../../../src/findings/file_names'
import { matchingSentence, onlyListSentence } from '../../../src/findings/outreach_list/list_sentences'

const sheet = (id: string, name: string, state: CallSheet['state'], note: string, town = ''): CallSheet => ({
  id,
  name,
  state,
  note,
  known:
    town === ''
      ? undefined
      : ({ facts: 'Secondary · Leeds', town, postcode: 'LS1 1AA' } as CallSheet['known']),
})
const SHEETS = [
  sheet('100001', 'Ysgol Tŷ Coch', 'to_ring', ''),
  sheet('100002', 'Birch School', 'rung', 'Ring again after half-term', 'Otley'),
  sheet('100003', 'Cedar School', 'rung', '', 'Leeds'),
]
const found = (text: string, state: CallSheet['state'] | null = null) =>
  filterSheets(SHEETS, { text, state }).map(({ id }) => id)

test('a list is filtered by words of name, town, postcode and note, without accents, and by state', () => {
  expect(found('')).toEqual(['100001', '100002', '100003'])
  expect(found('ty coch')).toEqual(['100001'])
  expect(found('school leeds')).toEqual(['100002', '100003'])
  expect(found('HALF-TERM')).toEqual(['100002'])
  expect(found('otley ls1')).toEqual(['100002'])
  expect(found('', 'rung')).toEqual(['100002', '100003'])
  expect(found('cedar', 'to_ring')).toEqual([])
})

test('a filtered list has another file name', () => {
  expect(callSheetsFileName('Autumn calls', EVERY_SHEET)).toBe('call-sheets-autumn-calls')
  expect(callSheetsFileName('Autumn calls', { text: 'otley', state: 'rung' })).toBe(
    'call-sheets-autumn-calls-rung-otley',
  )
})

test('a filtered list says how many of its schools match', () => {
  expect(matchingSentence(1, 12)).toBe('1 of 12 schools matches.')
  expect(onlyListSentence('Autumn', 2, 2)).toBe(
    'Only the 2 schools on “Autumn” are listed; the figures above are of all.',
  )
  expect(onlyListSentence('Autumn', 1, 2)).toContain('1 of its 2 passes the filters')
})
