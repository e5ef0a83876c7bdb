import { formatDate } from '../../../../../src/domain/time/academic_year'
import { counted } from '../../../../../src/domain/words/counted'
import type { Engine } from '../../../engine'
import { rowsOf } from '../../../rows'
import { createTable } from '../../create_table'
import {
  membersOn,
  MOST_PERIODS,
  NO_LAST_DAY,
  otherPeriods,
  type Membership,
  type Period,
} from './dated_areas'

/** A column of a file that is a grouping. */
export interface Grouping {
  readonly field: string
  readonly key: string
  readonly label: string
  /** The day from which a membership without a date is valid, ISO. */
  readonly since: string
}

/** Codes, counts, dates and addresses are not names of areas. */
const NAMES_AREAS = `regexp_matches(%, '[A-Za-z]{2}') AND NOT contains(%, '@')`

function membershipsOf(engine: Engine, { field, since }: Grouping): Membership[] {
  return rowsOf<Membership & Record<string, string>>(
    engine.query(
      `SELECT local_authority_code AS authority, trimmed("${field}") AS area,
        coalesce(date_of(valid_from, is_month_first()), DATE '${since}')::VARCHAR AS "from",
        coalesce(date_of(valid_to, is_month_first()), DATE '${NO_LAST_DAY}')::VARCHAR AS "to"
      FROM checked_records
      WHERE verdict = 'kept' AND ${NAMES_AREAS.replaceAll('%', `trimmed("${field}")`)}
      ORDER BY source_row`,
    ),
  )
}

/** Puts authorities into the areas that they have on one day. */
function stageMembers(
  engine: Engine,
  { key, label }: Pick<Grouping, 'key' | 'label'>,
  members: readonly Membership[],
): void {
  createTable(engine, 'members_of_period', {
    authority: members.map(({ authority }) => authority),
    area: members.map(({ area }) => area),
    first_day: members.map(({ from }) => from),
  })
  engine.query(
    `INSERT INTO staged_area_members (grouping_key, grouping_label, local_authority_code, area, valid_from)
    SELECT $1, $2, authority, area, first_day::DATE FROM members_of_period`,
    key,
    label,
  )
}

/** Authorities count in their areas of the chosen day; areas of other days are groupings of their own. What is to be said of it. */
export function stageGrouping(engine: Engine, grouping: Grouping, day: string): string[] {
  const memberships = membershipsOf(engine, grouping)
  const members = membersOn(memberships, day)
  stageMembers(engine, grouping, members)
  const periods = otherPeriods(memberships, day)
  const { key, label } = grouping
  for (const { keyEnd, words, members } of periods.slice(0, MOST_PERIODS))
    stageMembers(engine, { key: key + keyEnd, label: `${label} ${words}` }, members)
  const known = new Set(members.map(({ authority }) => authority))
  const left = new Set(memberships.map(({ authority }) => authority).filter((code) => !known.has(code)))
  return periods.length === 0 && left.size === 0
    ? []
    : [
        `“${label}” has each local authority, in every year, in its area of ${formatDate(day)}.`,
        ...(left.size > 0
          ? [
              `${counted(left.size, 'local authority is', 'local authorities are')} in no area of “${label}” on that day.`,
            ]
          : []),
        ...periodSentences(label, periods),
      ]
}

function periodSentences(label: string, periods: readonly Period[]): string[] {
  const offered = periods.slice(0, MOST_PERIODS).map(({ words }) => `“${label} ${words}”`)
  const more = periods.length - offered.length
  return [
    ...(offered.length > 0
      ? [`Areas of other days can be compared by too: ${new Intl.ListFormat('en-GB').format(offered)}.`]
      : []),
    ...(more > 0 ? [`${counted(more, 'further change')} of areas cannot be chosen.`] : []),
  ]
}
