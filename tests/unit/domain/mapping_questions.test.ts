import { farYearsQuestionSentence } from '../../../src/findings/files/far_years_sentences'
import { describe, expect, test } from 'vitest'
import { isAnswered, questionsOf } from '../../../src/domain/files/mapping_questions'
import type { FileColumn } from '../../../src/domain/files/recognition'
import {
  ROWS_OF_OTHER_KINDS,
  rowsQuestionSentence,
} from '../../../src/findings/files/rows_question_sentences'

const column = (name: string, rest: Partial<FileColumn> = {}): FileColumn => ({
  name,
  samples: [],
  personal: false,
  dates: 'none',
  grouping: { known: false, refused: null },
  attribute: { figures: false, refused: null },
  tagRefused: null,
  numbers: null,
  ...rest,
})

describe('what only a person can say of a file', () => {
  test('how its dates are written, where every one can be read both ways', () => {
    const either = column('When', { dates: 'either', samples: ['01/01/2024', '02/03/2024'] })
    expect(questionsOf({ date: 'When' }, [either])).toEqual([
      { about: 'dates', column: 'When', example: '02/03/2024' },
    ])
    expect(questionsOf({ date: 'When' }, [{ ...either, dates: 'day_first' }])).toEqual([])
    expect(questionsOf({ employer: 'When' }, [either])).toEqual([])
  })

  test('whether long hours are minutes', () => {
    const long = column('Length', { numbers: { median: 60, maximum: 120 } })
    expect(questionsOf({ hours: 'Length' }, [long])).toEqual([
      { about: 'unit', field: 'hours', column: 'Length', example: 60, units: ['minutes', 'hours'] },
    ])
    expect(questionsOf({ hours: 'Length' }, [{ ...long, numbers: { median: 1.5, maximum: 40 } }])).toEqual([])
  })

  test('what the comma of hours marks, once, where every number of theirs can be read both ways', () => {
    const hours = column('Hrs', { ambiguousNumber: '1,250', numbers: { median: 1250, maximum: 1500 } })
    const prep = { ...hours, name: 'Prep' }
    expect(questionsOf({ hours: 'Hrs', prep_hours: 'Prep' }, [hours, prep])).toEqual([
      { about: 'comma', column: 'Hrs', example: '1,250' },
    ])
    expect(questionsOf({ pupils: 'Hrs' }, [hours])).toEqual([])
    const question = { about: 'comma', column: 'Hrs', example: '1,250' } as const
    expect(isAnswered(question, { dates: null, units: {} })).toBe(false)
    expect(isAnswered(question, { dates: null, units: {}, comma: 'decimals' })).toBe(true)
  })

  test('whether free school meals of 1 at the most are shares', () => {
    const meals = column('FSM', { numbers: { median: 0.2, maximum: 0.6 } })
    expect(questionsOf({ fsm_pct: 'FSM' }, [meals])).toMatchObject([{ units: ['share', 'percent'] }])
    expect(questionsOf({ fsm_pct: 'FSM' }, [{ ...meals, numbers: { median: 20, maximum: 60 } }])).toEqual([])
  })

  test('which phase the words of a register stand for, while the same column tells the phases', () => {
    const unknown = { column: 'Band', words: [{ written: 'Lower tier', rows: 2 }] }
    const fields = { school_id: 'Id', phase: 'Band' }
    const [question] = questionsOf(fields, [], { unknownPhases: unknown })
    expect(question).toEqual({ about: 'words', field: 'phase', ...unknown })
    expect(questionsOf({ ...fields, phase: 'Phase' }, [], { unknownPhases: unknown })).toEqual([])
    expect(questionsOf({ school_id: 'Id', type: 'Band' }, [], { unknownPhases: unknown })).toHaveLength(1)
    expect(questionsOf({ type: 'Band' }, [], { unknownPhases: unknown })).toEqual([])
    const answeredBy = (codes: Record<string, string>) =>
      question && isAnswered(question, { dates: null, units: {}, codes: { phase: codes } })
    expect(answeredBy({})).toBe(false)
    expect(answeredBy({ 'LOWER-TIER': 'OTHER' })).toBe(true)
  })

  test('is answered by a mapping that says it', () => {
    const dates = { about: 'dates', column: 'When', example: '02/03/2024' } as const
    expect(isAnswered(dates, undefined)).toBe(false)
    expect(isAnswered(dates, { dates: null, units: {} })).toBe(false)
    expect(isAnswered(dates, { dates: 'month_first', units: {} })).toBe(true)
  })
})

describe('rows of a log without a column of status', () => {
  const fields = { date: 'When', urn: 'URN' }
  const ahead = { column: 'When', rows: 2, last: '2099-02-06' }

  test('are asked about where a day lies ahead, or a heading speaks of requests or terms', () => {
    expect(questionsOf(fields, [], { rowsAhead: ahead })).toEqual([
      { about: 'rows', column: 'When', ahead, heading: '' },
    ])
    for (const heading of [
      'Requested by',
      'Preferred date',
      'Term start',
      'Start of half term',
      'INSET days',
    ])
      expect(questionsOf(fields, [column(heading)]), heading).toMatchObject([{ about: 'rows', heading }])
    expect(
      questionsOf(fields, [column('Term'), column('Booking reference')], {
        rowsAhead: { ...ahead, rows: 0 },
      }),
    ).toEqual([])
    expect(questionsOf(fields, [column('Requested by', { personal: true })])).toHaveLength(1)
  })

  test('are not asked about where a column says what became of them, or the table is no log', () => {
    expect(
      questionsOf({ ...fields, status: 'Status' }, [column('Requested by')], { rowsAhead: ahead }),
    ).toEqual([])
    expect(questionsOf({ date: 'When' }, [column('Requested by')])).toEqual([])
  })

  test('are answered by what a person says, and the question says why it is asked and where else such rows are read', () => {
    const [question] = questionsOf(fields, [column('Requested by')], { rowsAhead: ahead })
    if (question?.about !== 'rows') throw new Error('no question')
    expect(isAnswered(question, { dates: null, units: {} })).toBe(false)
    expect(isAnswered(question, { dates: null, units: {}, rowsAre: 'requested' })).toBe(true)
    expect(rowsQuestionSentence(question)).toBe(
      'No column says what became of each row, and 2 rows are dated after today (the last 6 February 2099), and “Requested by” does not speak of visits that were held. Its rows are',
    )
    expect(ROWS_OF_OTHER_KINDS).toContain('“Check how it is read” says that it is one')
  })
})

describe('rows of a log dated years away from the rest', () => {
  const fields = { date: 'When', urn: 'URN', status: 'Status' }
  const farYears = { column: 'When', rows: 3, years: [1994, 2098], others: [2022, 2023] } as const

  test('are asked about, in a log and of its column of dates alone', () => {
    expect(questionsOf(fields, [], { farYears })).toEqual([{ about: 'years', ...farYears }])
    expect(questionsOf({ ...fields, date: 'Day' }, [], { farYears })).toEqual([])
    expect(questionsOf({ date: 'When' }, [], { farYears })).toEqual([])
  })

  test('are answered once every such year is', () => {
    const [question] = questionsOf(fields, [], { farYears })
    if (question?.about !== 'years') throw new Error('no question')
    const answered = (years: Record<string, 'kept' | 'left_out'>) =>
      isAnswered(question, { dates: null, units: {}, farYears: years })
    expect(isAnswered(question, undefined)).toBe(false)
    expect(answered({ 1994: 'kept' })).toBe(false)
    expect(answered({ 1994: 'kept', 2098: 'left_out' })).toBe(true)
    expect(farYearsQuestionSentence(question)).toBe(
      'In “When”, 3 rows are dated 1994/95 and 2098/99, years away from the others (2022/23 to 2023/24). Their dates are',
    )
  })
})
