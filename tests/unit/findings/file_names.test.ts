import fc from 'fast-check'
import type { ClassOfThirty } from '../../../src/domain/class_of_thirty/class_of_thirty'
import { describe, expect, test } from 'vitest'
import type { CoverageQuestion } from '../../../src/domain/coverage/coverage'
import { ENGAGEMENT_STATUSES } from '../../../src/domain/engagement/engagement'
import type { GapsQuestion } from '../../../src/domain/gaps/priority_gap'
import type { PriorityList } from '../../../src/domain/project/dataset'
import { REPORTING_PHASES } from '../../../src/domain/school/phase'
import { windowOfYear } from '../../../src/domain/time/academic_year'
import {
  classFileName,
  coverageFileName,
  fileNameOf,
  gapsFileName,
  projectFileName,
} from '../../../src/findings/file_names'

const england = { everywhere: 'England', demo: false }
const scope = {
  phase: fc.constantFrom(...REPORTING_PHASES),
  window: fc.constantFrom(windowOfYear(2023), windowOfYear(2024), { from: '2024-01-01', to: '2024-03-31' }),
  within: fc.option(
    fc.record({
      grouping: fc.constantFrom('region', 'hub'),
      area: fc.constantFrom('London', 'Môn', '北', '南'),
    }),
  ),
}
const coverage: fc.Arbitrary<CoverageQuestion> = fc.record({
  ...scope,
  by: fc.constantFrom('region', 'local_authority'),
  counted: fc.constantFrom('all' as const, 'direct' as const),
})
const LISTS: readonly PriorityList[] = [
  { listId: 'a', name: 'Premium', validFrom: '2023-09-01', members: 1, found: 1 },
  { listId: 'b', name: 'Premium', validFrom: '2024-09-01', members: 1, found: 1 },
]
const gaps: fc.Arbitrary<GapsQuestion> = fc.record({
  ...scope,
  priorityOnly: fc.boolean(),
  listId: fc.constantFrom('a', 'b', null),
  statuses: fc.subarray([...ENGAGEMENT_STATUSES]),
  fsmAtLeast: fc.constantFrom(null, 15, 25),
  nothingBooked: fc.boolean(),
  notVisitedFor: fc.constantFrom(null, 24),
  near: fc.constantFrom(null, { kind: 'district' as const, place: 'TS18', km: 10 }),
  employers: fc.record({
    section: fc.constantFrom(null, 'C', 'M'),
    leavesOutPublicBodies: fc.boolean(),
  }),
})

/** Names are equal where the questions are, and only there. */
const expectNamesToTell = <T>(question: fc.Arbitrary<T>, nameOf: (question: T) => string) =>
  fc.assert(
    fc.property(question, question, (one, other) => {
      expect(nameOf(one) === nameOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other))
    }),
    { numRuns: 400 },
  )

describe('a CSV file is named by its view, area, year and filters', () => {
  test('so that two of Coverage with different content have different names', () => {
    expectNamesToTell(coverage, (question) => coverageFileName(question, england))
    expect(
      coverageFileName(
        {
          phase: 'secondary',
          window: windowOfYear(2023),
          within: { grouping: 'region', area: 'North East' },
          by: 'hub',
          counted: 'direct',
        },
        england,
      ),
    ).toBe('coverage-region-north-east-secondary-2023-24-by-hub-meeting-pupils')
  })

  test('and so have two of Gaps', () => {
    const nameOf = (question: GapsQuestion) =>
      gapsFileName(
        question,
        LISTS.find(({ listId }) => listId === question.listId),
        england,
      )
    expectNamesToTell(gaps, nameOf)
    expect(
      nameOf({
        phase: 'primary',
        window: windowOfYear(2023),
        within: null,
        priorityOnly: true,
        listId: 'a',
        statuses: ['never', 'one_off'],
        fsmAtLeast: 25,
        nothingBooked: true,
        notVisitedFor: 24,
        near: { kind: 'district', place: 'TS18', km: 10 },
        employers: { section: 'C', leavesOutPublicBodies: false },
      }),
    ).toBe(
      'gaps-england-primary-2023-24-priority-premium-2023-09-01-never-one-off-fsm-25-nothing-booked-not-in-24-months-10-km-of-district-ts18-sector-c',
    )
  })

  test('two pictures of a class of one place and year have different names where they are of different files', () => {
    const subject = { areaName: 'Stockton', period: '2023', mirrored: 'jobs in Stockton in 2023', where: '' }
    const nameOf = (file?: string) =>
      classFileName({
        lens: 'sector',
        subject: { ...subject, ...(file !== undefined && { file }) },
        classOf: { size: 30, groups: [], perChild: 1, total: 30 } as unknown as ClassOfThirty,
        comparison: null,
      })
    expect(nameOf('nomis_a.csv')).toBe('class-of-30-stockton-sector-2023-nomis-a-csv')
    expect(nameOf('nomis_b.csv')).not.toBe(nameOf('nomis_a.csv'))
    expect(nameOf()).toBe('class-of-30-stockton-sector-2023')
  })

  test('the demo is named, and a name that is too long is cut and still its own', () => {
    expect(projectFileName('rejected rows', 'Grove hub')).toBe('rejected-rows-grove-hub')
    const long = (end: string) => fileNameOf(['gaps', `${'a'.repeat(300)}${end}`])
    expect(long('b').length).toBeLessThan(190)
    expect(long('b')).not.toBe(long('c'))
  })
})
