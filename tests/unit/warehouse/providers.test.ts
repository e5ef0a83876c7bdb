import { Int32, Table, Utf8, vectorFromArray } from 'apache-arrow'
import { expect, test } from 'vitest'
import { codesOf, NOT_GIVEN } from '../../../src/domain/engagement/activity_fields'
import { ENGAGEMENT_STATUSES } from '../../../src/domain/engagement/engagement'
import type { Grouping, SchoolDirectory } from '../../../src/domain/project/dataset'
import { PHASES } from '../../../src/domain/school/phase'
import { priorityReachOf } from '../../../workers/warehouse/arrays/priority_reach'
import { providersOf } from '../../../workers/warehouse/arrays/providers'

const texts = (values: readonly (string | null)[]) => vectorFromArray([...values], new Utf8())
const EMPLOYERS = {
  ids: ['e0', 'e1'],
  names: ['Zinc Works', 'Able Ltd'],
  sections: ['A?M', 'C'],
  sizes: ['large', 'micro'],
}
const sectionBits = (...sections: readonly string[]) =>
  sections.reduce((bits, section) => bits | (1 << codesOf('sector').indexOf(section)), 0)
const sizeOf = (size: string) => codesOf('size').indexOf(size)

test('a provider is a loaded employer under its own name, or the first spelling of the log, A to Z', () => {
  const written = new Table({
    wording: texts(['zinc', 'crane & co', 'able', 'zinc works', 'not given', '12']),
    employer_id: texts(['e0', null, 'e1', 'e0', null, null]),
    name: texts(['zinc', 'Crane & Co', 'able', 'Zinc W', NOT_GIVEN, null]),
    number: texts([null, null, null, null, null, '01234567']),
  })
  const engagements = new Table({
    written_employer: vectorFromArray([3, 0, null, 1, 2, 4, 5], new Int32()),
  })
  const providers = providersOf(engagements, written, EMPLOYERS)
  expect([...providers.codes]).toEqual([1, 1, 0, 2, 3, 4, 5])
  expect(providers.count).toBe(6)
  expect(providers.keys).toEqual(['', 'e0', 'crane & co', 'e1', 'not given', '12'])
  expect(providers.names).toEqual(['01234567', 'Able Ltd', 'Crane & Co', 'Zinc Works', NOT_GIVEN])
  expect([...providers.nameOf]).toEqual([4, 3, 2, 1, 4, 0])
  const unknown = sectionBits('unknown')
  expect([...providers.sections]).toEqual([
    unknown,
    sectionBits('A', 'M'),
    unknown,
    sectionBits('C'),
    unknown,
    unknown,
  ])
  expect([...providers.size]).toEqual(
    ['unknown', 'large', 'unknown', 'micro', 'unknown', 'unknown'].map(sizeOf),
  )
})

test('projects of before names were matched know providers by what is written', () => {
  const engagements = new Table({ employer: texts(['Tern', null, 'Bus', 'Tern']) })
  const providers = providersOf(engagements, new Table(), EMPLOYERS)
  expect([...providers.codes]).toEqual([1, 0, 2, 1])
  expect([providers.count, providers.keys, providers.names, [...providers.nameOf]]).toEqual([
    3,
    ['', 'Tern', 'Bus'],
    ['Bus', 'Tern', NOT_GIVEN],
    [2, 1, 0],
  ])
})

test('a list and the rest of an area have their schools and those reached by phase', () => {
  const [primary, secondary] = [PHASES.indexOf('PRI'), PHASES.indexOf('SEC')]
  const reached = ENGAGEMENT_STATUSES.indexOf('one_off')
  const directory = {
    phase: Uint8Array.of(primary, secondary, secondary, secondary, primary, secondary),
    groups: { region: Uint16Array.of(0, 0, 0, 0, 0, 1) },
  } as unknown as SchoolDirectory
  const groupings = [{ key: 'region', areas: ['North', 'South'] }] as unknown as readonly Grouping[]
  const { list, rest } = priorityReachOf(
    { directory, groupings },
    { within: { grouping: 'region', area: 'North' } },
    Uint8Array.of(0, 1, 1, 0, 1, 1),
    Uint8Array.of(reached, reached, 0, 0, 0, reached),
  )
  const none = { schools: 0, reached: 0 }
  const of = (byPhase: Readonly<Record<number, typeof none>>) =>
    PHASES.map((_, phase) => byPhase[phase] ?? none)
  expect(list).toEqual(of({ [primary]: { schools: 1, reached: 0 }, [secondary]: { schools: 2, reached: 1 } }))
  expect(rest).toEqual(of({ [primary]: { schools: 1, reached: 1 }, [secondary]: { schools: 1, reached: 0 } }))
})
