import { Bool, DateDay, Int32, Table, Utf8, vectorFromArray } from 'apache-arrow'
import { academicYearOf } from '../../../src/domain/time/academic_year'
import { engagementColumns } from '../../../workers/warehouse/arrays/engagement_columns'
import type { EngagementColumns } from '../../../workers/warehouse/arrays/engagement_columns'

export interface Visit {
  readonly date: string
  readonly employer?: string
  readonly series?: string
  readonly programme?: string
  readonly status?: string
}

/** Columns of visits to one school, made from tables as the app ships and saves them, without the engine. */
export function columnsOfVisits(visits: readonly Visit[]): EngagementColumns {
  const sorted = [...visits].sort((a, b) => (a.date < b.date ? -1 : 1))
  const employers = [...new Set(sorted.map(({ employer }) => employer ?? ''))]
  const whole = (values: readonly (number | null)[]) => vectorFromArray(values, new Int32())
  const text = (values: readonly (string | null)[]) => vectorFromArray(values, new Utf8())
  const engagements = new Table({
    school_index: whole(sorted.map(() => 0)),
    date: vectorFromArray(
      sorted.map(({ date }) => new Date(date)),
      new DateDay(),
    ),
    academic_year: whole(sorted.map(({ date }) => academicYearOf(date))),
    activity_type: text(sorted.map(() => 'STEM_CLUB')),
    mode: text(sorted.map(() => null)),
    direct: vectorFromArray(
      sorted.map(() => true),
      new Bool(),
    ),
    status: text(sorted.map(({ status = 'delivered' }) => status)),
    series: text(sorted.map(({ series }) => series ?? null)),
    programme: text(sorted.map(({ programme }) => programme ?? null)),
    written_employer: whole(
      sorted.map(({ employer }) => (employer === undefined ? null : employers.indexOf(employer))),
    ),
    pupils: whole(sorted.map(() => null)),
    reported: whole(sorted.map(() => null)),
    pupils_low: whole(sorted.map(() => null)),
    pupils_high: whole(sorted.map(() => null)),
    volunteers: whole(sorted.map(() => null)),
    hours: whole(sorted.map(() => null)),
    prep_hours: whole(sorted.map(() => null)),
  })
  const written_employers = new Table({
    wording: text(employers),
    employer_id: text(employers.map(() => null)),
  })
  const nobody = { ids: [], names: [], sections: [], sizes: [] }
  return engagementColumns({ engagements, written_employers }, 1, nobody)
}
