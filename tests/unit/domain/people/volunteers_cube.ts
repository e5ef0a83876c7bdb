import { readFileSync } from 'node:fs'
import type { PeopleTable } from '../../../../src/domain/people/people_table'

type Row = readonly (string | number)[]

/** Known answers of the strategy metrics, section i: volunteers of a log of a year, by hub, phase and month. */
interface VolunteersCube {
  readonly hubs: readonly string[]
  readonly phases: readonly string[]
  readonly months: readonly string[]
  /** By hub, by phase; a total last on each axis. */
  readonly volunteers: readonly (readonly (readonly number[])[])[]
  /** The same, a text of a letter a month: "." visible, "p", "s". */
  readonly marks: readonly (readonly string[])[]
  readonly marks_after_step_3: readonly (readonly string[])[]
  readonly two_way: Readonly<
    Record<
      string,
      {
        readonly marks: readonly string[]
        readonly primary: number
        readonly secondary: number
        readonly recoverable_if_primary_only: readonly Row[]
      }
    >
  >
  readonly differencing: Readonly<
    Record<
      string,
      {
        readonly pairs?: readonly (Row & Record<string, string | number>)[]
        readonly first_60?: readonly Row[]
      }
    >
  >
}

export const volunteersCube = JSON.parse(
  readFileSync(new URL('../../../fixtures/people/volunteers_cube.json', import.meta.url), 'utf8'),
) as VolunteersCube

export const cubeTable: PeopleTable = {
  sizes: [volunteersCube.hubs.length - 1, volunteersCube.phases.length - 1, volunteersCube.months.length - 1],
  values: volunteersCube.volunteers.flat(2),
}

/** Hubs by months of one phase, or of all. */
export const hubsByMonths = (phase: string): PeopleTable => ({
  sizes: [volunteersCube.hubs.length - 1, volunteersCube.months.length - 1],
  values: volunteersCube.volunteers.flatMap(
    (ofHub) => ofHub[volunteersCube.phases.indexOf(phase === 'every phase' ? 'total' : phase)]!,
  ),
})

/** "..p.s" of the marks of a table. */
export const marksText = (marks: Uint8Array): string => Array.from(marks, (mark) => '.ps'[mark]).join('')
