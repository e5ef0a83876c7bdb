import { formatDate } from '../../../domain/time/academic_year'
import type { EngagementField, QualityAnswer, QualityCounts } from '../../../domain/files/data_quality'
import { formatCount } from '../../../findings/format_number'

/** What one figure of the app loses because of the log. */
export interface Cost {
  readonly figure: string
  /** Engagements or rows concerned; 0 where nothing is lost. */
  readonly rows: number
  readonly loss: string
}

const orNothing = (rows: number, loss: string): string => (rows === 0 ? 'Nothing is lost.' : loss)

/** The clauses that are about any rows, as one sentence: "12 say no number and count as none; 3 say too many." */
function joinClauses(...clauses: readonly (readonly [rows: number, says: string])[]): string {
  const parts = clauses.filter(([rows]) => rows > 0).map(([rows, says]) => `${formatCount(rows)} ${says}`)
  return parts.length === 0 ? 'Nothing is lost.' : `${parts.join('; ')}.`
}

/** Which figures lose what, most telling first. `whole`: the counts of everything open. */
export function costsOf({ missing, toCheck, lag }: QualityAnswer, whole: QualityCounts): readonly Cost[] {
  const missingCount = (field: EngagementField): number =>
    missing.find((each) => each.field === field)?.missing ?? 0
  const unplaced = whole.placeable - whole.placed
  const uncoded = whole.typed - whole.coded + missingCount('activity_type')
  const pupilsTooMany = toCheck.pupils_over_roll + toCheck.pupils_over_5000
  const hoursUnusable = missingCount('hours') + toCheck.hours_over_24
  return [
    {
      figure: 'Reach and gaps',
      rows: unplaced,
      loss: orNothing(
        unplaced,
        'Rows at no known school count for none: some schools shown as not reached were.',
      ),
    },
    {
      figure: 'The latest weeks',
      rows: lag.in_last_weeks,
      loss: orNothing(
        lag.in_last_weeks,
        `Engagements after ${lag.complete_to === null ? '' : formatDate(lag.complete_to)} are counted so far; more reports of that time are to come.`,
      ),
    },
    {
      figure: 'Mix of activities',
      rows: uncoded,
      loss: orNothing(uncoded, 'Coded “other” or with no type: outside every share of the mix.'),
    },
    {
      figure: 'Pupils and encounters',
      rows: missingCount('pupils') + pupilsTooMany,
      loss: joinClauses(
        [missingCount('pupils'), 'say no number and count as none'],
        [pupilsTooMany, 'say more pupils than there can be'],
      ),
    },
    {
      figure: 'Volunteer hours',
      rows: hoursUnusable,
      loss: joinClauses(
        [missingCount('hours'), 'give no hours and count as none'],
        [toCheck.hours_over_24, 'give more than a day has'],
      ),
    },
    {
      figure: 'Sustained schools',
      rows: missingCount('employer'),
      loss: orNothing(
        missingCount('employer'),
        'No provider is named: a school kept up by one provider may show as repeat.',
      ),
    },
    {
      figure: 'Number of engagements',
      rows: toCheck.possible_double,
      loss: orNothing(
        toCheck.possible_double,
        'May be reports of the same visit: all are counted; reach is not affected.',
      ),
    },
  ]
}
