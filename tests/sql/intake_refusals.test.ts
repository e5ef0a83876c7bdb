import { beforeAll, describe, expect, test } from 'vitest'
import type { FileChoice } from '../../src/domain/files/import_report'
import { choice, list, log } from './file_choices'
import { load, openIntake, register, type OpenIntake } from './intake_in_node'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

describe('what is refused, in one sentence', () => {
  const why = async (...choices: FileChoice[]): Promise<string> => {
    const outcome = await load(intake, choices)
    if (outcome.outcome === 'loaded') return outcome.refused[0]?.why ?? outcome.outcome
    return outcome.outcome === 'refused' ? outcome.why : outcome.outcome
  }

  test('rows that are matched to schools, without a register', async () => {
    expect(await why(log('log.csv', '100001'))).toBe(
      'log.csv is an engagements file, whose rows are matched to schools: load the schools file first, or both together.',
    )
    expect(await why(list('One', '100001'))).toMatch(/is a priority list file.*load the schools file first/)
    expect(await why(choice('hub_areas', 'h.csv', 'LA code,Hub\n201,East\n'))).toMatch(
      /load the schools file first/,
    )
  })

  test('a priority list without a name or a date', async () => {
    expect(await why(register, { ...list('One', '100001'), listName: ' ' })).toMatch(/give the list a name/)
    expect(await why(register, { ...list('One', '100001'), validFrom: '2023-02-31' })).toMatch(/give the day/)
  })

  test('no usable row', async () => {
    expect(await why(register, log('log.csv', '999999'))).toBe(
      'None of the rows of log.csv can be used (most often: no school in the schools file has this id): check that it is the right file.',
    )
  })

  test('headings without rows, and a needed column that is not there', async () => {
    expect(await why(register, choice('engagements', 'log.csv', 'Date,URN\n'))).toMatch(
      /no rows beneath them/,
    )
    expect(await why(register, choice('engagements', 'log.csv', 'URN,Hours\n100001,1\n'))).toMatch(
      /seems to be an engagements file but has no column for the date of the activity/,
    )
  })
})
