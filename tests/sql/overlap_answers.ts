import { expect } from 'vitest'
import type { OverlapAnswer, OverlapQuestion } from '../../src/domain/overlap/overlap'
import type { SchoolDirectory } from '../../src/domain/project/dataset'
import { windowOfYear } from '../../src/domain/time/academic_year'
import { overlap } from '../../workers/warehouse/questions/overlap'
import type { Parts } from '../../workers/warehouse/parts'

interface KnownYear {
  readonly activities: number
  readonly duplication_score_2_pairs: number
  readonly duplication_score_2_schools: number
  readonly duplication_score_1_pairs: number
  readonly duplication_score_1_schools: number
  readonly score_2_first_40_pairs: readonly (readonly [urn: string, a: string, b: string])[]
  readonly school_weeks_with_two_or_more: number
  readonly same_school_same_week_pairs: number
  readonly pairs_that_share_a_year_group: number
  readonly pairs_same_year_group_same_day: number
  readonly school_weeks_with_a_shared_year_group: number
  readonly schools_with_a_clash_week: number
  readonly saturated_school_half_terms: number
  readonly saturated_schools: number
  readonly saturated_by_half_term: Readonly<Record<string, number>>
  readonly largest_school_half_terms: readonly (readonly [
    urn: string,
    halfTerm: number,
    activities: number,
  ])[]
}

/** h_overlap.json of the strategy answers. */
export interface KnownOverlap {
  readonly possible_double_reports_all_years: {
    readonly counts: Readonly<Record<string, number>>
    readonly pairs: readonly unknown[]
    readonly to_check_provider_blank: readonly (readonly [string, string])[]
  }
  readonly '2024/25 delivered': KnownYear
  readonly '2024/25 delivered and planned': KnownYear
}

const unordered = (a: string, b: string): string => [a, b].sort().join(' ')

function expectYear(answer: OverlapAnswer, { ids }: Pick<SchoolDirectory, 'ids'>, known: KnownYear): void {
  const { weeks, duplication } = answer
  expect({
    activities: answer.activities,
    duplication_score_2_pairs: duplication.closePairs,
    duplication_score_2_schools: duplication.closeSchools,
    duplication_score_1_pairs: duplication.halfTermPairs,
    duplication_score_1_schools: duplication.halfTermSchools,
    school_weeks_with_two_or_more: weeks.weeksWithTwo,
    same_school_same_week_pairs: weeks.pairs,
    pairs_that_share_a_year_group: weeks.pairsSharingYears,
    pairs_same_year_group_same_day: weeks.pairsSharingYearsAndDay,
    school_weeks_with_a_shared_year_group: weeks.weeksSharingYears,
    schools_with_a_clash_week: weeks.schoolsSharingYears,
    saturated_school_half_terms: weeks.full.length,
    saturated_schools: new Set(weeks.full.map(({ school }) => school)).size,
  }).toEqual({
    activities: known.activities,
    duplication_score_2_pairs: known.duplication_score_2_pairs,
    duplication_score_2_schools: known.duplication_score_2_schools,
    duplication_score_1_pairs: known.duplication_score_1_pairs,
    duplication_score_1_schools: known.duplication_score_1_schools,
    school_weeks_with_two_or_more: known.school_weeks_with_two_or_more,
    same_school_same_week_pairs: known.same_school_same_week_pairs,
    pairs_that_share_a_year_group: known.pairs_that_share_a_year_group,
    pairs_same_year_group_same_day: known.pairs_same_year_group_same_day,
    school_weeks_with_a_shared_year_group: known.school_weeks_with_a_shared_year_group,
    schools_with_a_clash_week: known.schools_with_a_clash_week,
    saturated_school_half_terms: known.saturated_school_half_terms,
    saturated_schools: known.saturated_schools,
  })
  const fullOf = (halfTerm: number) => weeks.full.filter((each) => each.halfTerm === halfTerm).length
  for (const [halfTerm, full] of Object.entries(known.saturated_by_half_term))
    expect(fullOf(Number(halfTerm)), halfTerm).toBe(full)
  expect(weeks.largest.map(({ activities }) => activities)).toEqual(
    known.largest_school_half_terms.map(([, , activities]) => activities),
  )
  const [school, halfTerm] = known.largest_school_half_terms[0]!
  expect([ids[weeks.largest[0]!.school], weeks.largest[0]!.halfTerm]).toEqual([school, halfTerm])
  const close = new Set(
    answer.pairs
      .filter(({ score }) => score === 2)
      .map(({ a, b }) => `${ids[a.school]} ${unordered(a.id, b.id)}`),
  )
  for (const [urn, a, b] of known.score_2_first_40_pairs) expect(close).toContain(`${urn} ${unordered(a, b)}`)
}

/** Every figure of h_overlap.json: possible double reports, duplication, weeks and full half-terms. */
export async function expectOverlap(
  parts: Parts,
  directory: Pick<SchoolDirectory, 'ids'>,
  known: KnownOverlap,
): Promise<void> {
  const question: OverlapQuestion = {
    phase: 'all',
    within: null,
    window: windowOfYear(2024),
    by: 'provider',
    withPlanned: false,
  }
  const delivered = await overlap(parts, question)
  expectYear(delivered, directory, known['2024/25 delivered'])
  const planned = await overlap(parts, { ...question, withPlanned: true })
  expectYear(planned, directory, known['2024/25 delivered and planned'])
  const { counts, pairs, to_check_provider_blank } = known.possible_double_reports_all_years
  expect(delivered.doubles).toMatchObject({
    sameDayAndType: counts['same school, date, type'],
    withoutHeadcount: counts['headcount missing on one or both'],
    closeHeadcount: counts['and headcount within 10 %'],
    providerBlank: counts['and one provider blank'],
    oneProvider: pairs.length,
  })
  const blank = delivered.doublePairs.filter(
    (pair) => pair.firstProvider === '' || pair.secondProvider === '',
  )
  expect(blank.map(({ firstId, secondId }) => unordered(firstId, secondId)).sort()).toEqual(
    to_check_provider_blank.map(([a, b]) => unordered(a, b)).sort(),
  )
}
