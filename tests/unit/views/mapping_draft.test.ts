import { expect, test } from 'vitest'
import { MappingDraft } from '../../../src/views/data/mapping/mapping_draft.svelte'
import { onlyTableOf } from '../intake/only_table_of'

const ODD = [
  'Slot,URN,What we did,Span,Volunteer email',
  '03/04/2024,100001,Rocket thing,90,a@example.org',
  '05/06/2024,100002,Rocket thing,60,b@example.org',
].join('\n')

async function draftOf(): Promise<MappingDraft> {
  const read = await onlyTableOf(new File([ODD], 'odd.csv'))
  if (read.outcome === 'refused') throw new Error(read.why)
  return new MappingDraft(read, 'engagements', undefined)
}

test('starts with what is sure; a guess feeds nothing until it is accepted', async () => {
  const draft = await draftOf()
  expect(draft.offers.find(({ field }) => field === 'date')).toMatchObject({
    column: 'Slot',
    sure: false,
  })
  expect(draft.fields).toEqual({ urn: 'URN' })
  draft.feed('date', 'Slot')
  expect(draft.mapping).toMatchObject({ kind: 'engagements', fields: { urn: 'URN', date: 'Slot' } })
})

test('asks what the columns fed leave open, and is answered by saying it', async () => {
  const draft = await draftOf()
  expect(draft.answered).toBe(true)
  draft.feed('date', 'Slot')
  draft.feed('hours', 'Span')
  expect(draft.questions.map(({ about }) => about)).toEqual(['dates', 'unit'])
  draft.dates = 'day_first'
  expect(draft.answered).toBe(false)
  draft.setUnit('hours', 'minutes')
  expect(draft.answered).toBe(true)
})

test('what was said of a column’s words and units goes with the column', async () => {
  const draft = await draftOf()
  draft.feed('type', 'What we did')
  draft.feed('hours', 'Span')
  draft.setCode('type', 'Rocket thing', 'HANDS_ON')
  draft.setUnit('hours', 'minutes')
  draft.feed('type', null)
  draft.feed('hours', null)
  expect(draft.mapping).toMatchObject({ fields: { urn: 'URN' }, codes: {}, units: {} })
  draft.feed('type', 'What we did')
  draft.setCode('type', 'Rocket thing', 'HANDS_ON')
  draft.setCode('type', 'Rocket thing', null)
  expect(draft.codes).toEqual({ type: {} })
})

test('a column about people feeds nothing and is offered for nothing', async () => {
  const draft = await draftOf()
  expect(draft.unused.map(({ name }) => name)).toEqual(['Slot', 'What we did', 'Span'])
  expect(draft.offers.map(({ column }) => column)).not.toContain('Volunteer email')
})

test('said to be another kind of file, it starts anew', async () => {
  const draft = await draftOf()
  draft.feed('type', 'What we did')
  draft.chooseKind('priority_list')
  expect(draft.mapping).toMatchObject({ kind: 'priority_list', fields: { urn: 'URN' } })
  draft.chooseKind(undefined)
  expect(draft.mapping).toBeUndefined()
})

test.each([
  [['1,250', '1,500', '2'], '1,250'],
  [['1,250', '2,5'], undefined],
  [['1,250', '2.5'], undefined],
  [['1,250', '1,250,000'], undefined],
  [['1.5', '2'], undefined],
])('hours of %j: the comma is asked about where no number tells', async (values, example) => {
  const rows = values.map((value) => `13/04/2024,100001,"${value}"`)
  const read = await onlyTableOf(new File([['Date,URN,Hours', ...rows].join('\n')], 'hours.csv'))
  if (read.outcome === 'refused') throw new Error(read.why)
  const draft = new MappingDraft(read, 'engagements', undefined)
  const commaQuestions = draft.questions.filter(({ about }) => about === 'comma')
  expect(commaQuestions).toEqual(example ? [{ about: 'comma', column: 'Hours', example }] : [])
  if (example) expect(draft.answered).toBe(false)
  draft.comma = 'decimals'
  if (example) expect(draft.answered).toBe(true)
  expect(new MappingDraft(read, 'engagements', draft.mapping).comma).toBe('decimals')
})
