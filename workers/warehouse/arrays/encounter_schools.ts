import type { EncounterActivity, EncounterSchool } from '../../../src/domain/engagement/year_encounters'
import type { SchoolAges } from '../../../src/domain/school/year_groups'
import type { MetricRow } from '../metrics/metric_row'

type Row = MetricRow<'school_visits'>

/** Which delivered engagements count as encounters: those that meet pupils, and of them those that name an employer. */
type EncounterRule = 'employer_named' | 'employer_named_or_not'

const isCounted = ({ delivered, direct, has_employer }: Row, rule: EncounterRule): boolean =>
  delivered && direct && (has_employer || rule === 'employer_named_or_not')

/** "7;9" as the years it names; '' names none. */
export const yearGroupsIn = (years: string): readonly number[] =>
  years === '' ? [] : years.split(';').map(Number)

const activityOf = ({ academic_year, years, pupils, pupils_low, pupils_high }: Row): EncounterActivity => ({
  year: academic_year,
  yearGroups: yearGroupsIn(years),
  headcount: pupils === null ? null : { low: pupils_low ?? pupils, mid: pupils, high: pupils_high ?? pupils },
})

/** The ages and the roll of a school, as its register has them. */
export const agesOf = ({
  pupils,
  low_age,
  high_age,
  sixth_form,
}: Pick<MetricRow<'school_facts'>, 'pupils' | 'low_age' | 'high_age' | 'sixth_form'>): SchoolAges => ({
  pupils,
  lowAge: low_age,
  highAge: high_age,
  sixthForm: sixth_form,
})

/** Schools with what counts as an encounter at each, in the order of `ages`; `rows` may be of others too. */
export function encounterSchools(
  ages: ReadonlyMap<number, SchoolAges>,
  rows: readonly Row[],
  rule: EncounterRule = 'employer_named',
): readonly EncounterSchool[] {
  const activities = new Map<number, EncounterActivity[]>()
  for (const row of rows) {
    if (!ages.has(row.school_index) || !isCounted(row, rule)) continue
    const known = activities.get(row.school_index)
    if (known) known.push(activityOf(row))
    else activities.set(row.school_index, [activityOf(row)])
  }
  return [...ages].map(([school, each]) => ({ ...each, activities: activities.get(school) ?? [] }))
}
