import { describe, expect, test } from 'vitest'
import type { Changes, MergePreview } from '../../../src/domain/files/changes'
import {
  noChoiceSentence,
  outcomeSentence,
  rowsSentence,
  consequenceSentence,
  wayLabel,
} from '../../../src/views/data/changes/change_sentences'

const way = (change: Partial<MergePreview> = {}): MergePreview => ({
  mode: 'add',
  unchanged: 25_578,
  groups: [],
  orphanedEngagements: 0,
  ...change,
})
const changes = (change: Partial<Changes> = {}): Changes => ({
  kind: 'schools',
  before: 25_578,
  newRows: 2_400,
  shared: 0,
  nations: ['Scotland'],
  idConflicts: 0,
  fields: [],
  options: [way()],
  withoutId: 0,
  compared: true,
  ...change,
})

describe('what a newer register would do is said with its counts', () => {
  test('beside the open one', () => {
    expect(rowsSentence(changes())).toBe(
      '25,578 schools open now, 2,400 in the new file, none of them in both.',
    )
    expect(wayLabel(changes(), 'add')).toBe('Add to the schools that are open')
    expect(outcomeSentence(changes(), way())).toBe(
      '2,400 come in beside the 25,578 open now: 27,978 schools then open.',
    )
    expect(outcomeSentence(changes({ shared: 400 }), way({ unchanged: 25_178 }))).toBe(
      '2,000 come in beside the 25,578 open now; the 400 in both say what the new file says: 27,578 schools then open.',
    )
  })

  test('in the place of its own nation’s', () => {
    const england = changes({ before: 27_978, newRows: 25_600, nations: ['England'] })
    expect(wayLabel(england, 'replace_nation')).toBe('Replace the schools of England alone')
    expect(outcomeSentence(england, way({ mode: 'replace_nation', unchanged: 2_400 }))).toBe(
      '25,578 give way to the 25,600 of the new file; the 2,400 of other registers stay: 28,000 schools then open.',
    )
  })

  test('in the place of all, with the engagements that lose their school', () => {
    expect(outcomeSentence(changes(), way({ mode: 'replace', unchanged: 0 }))).toBe(
      'The 2,400 of the new file stand alone: 2,400 schools then open.',
    )
    expect(consequenceSentence(changes(), way({ orphanedEngagements: 1 }))).toBe(
      '1 open engagement is at schools that would be open no more: not counted until its school is found.',
    )
    expect(noChoiceSentence(changes({ idConflicts: 2 }))).toBe(
      'It cannot be added whole: 2 of its ids are of other schools that are open.',
    )
    expect(outcomeSentence(changes({ idConflicts: 2 }), way({ mode: 'add_others' }))).toBe(
      '2,398 come in beside the 25,578 open now; 2 of the new file are left out: 27,976 schools then open.',
    )
    expect(wayLabel(changes(), 'add_others')).toContain('those whose ids are free')
  })
})

test('a log too long to compare says why it can only replace', () => {
  const log = changes({ kind: 'engagements', before: 2_000_000, newRows: 2_000_000, compared: false })
  expect(rowsSentence(log)).toMatch(/too many to compare one by one, so the new file can only stand alone/)
})
