import { PLAUSIBLE_IN_FILES } from '../../../../../src/domain/files/plausible_files'
import { agreeing, counted } from '../../../../../src/domain/words/counted'
import { formatCount } from '../../../../../src/findings/format_number'
import { onlyRow } from '../../../rows'
import type { KindReader } from '../kind_reader'
import { OUTCOME_CELL_CHECKS } from './cell_checks'
import { noticesOfUnusualRows, type UnusualRows } from '../../unusual_rows'
import { findScales } from './score_scales'
import checkOutcomes from './outcomes.sql?raw'

const isOver = (field: string): string => `responses_of(${field}_positive) > people`

const COUNTED = "(FROM checked_records WHERE verdict IN ('kept', 'unknown_activity'))"
const MANY = formatCount(PLAUSIBLE_IN_FILES.responses)
const MANY_RESPONSES: UnusualRows = {
  where: `people > ${PLAUSIBLE_IN_FILES.responses}`,
  says: [`row has more than ${MANY} responses`, `rows have more than ${MANY} responses`],
}

export const outcomesReader: KindReader = {
  cellChecks: OUTCOME_CELL_CHECKS,
  read(reading) {
    const { engine } = reading
    const scales = findScales(reading)
    engine.run(checkOutcomes)
    const found = onlyRow<{
      differing: number
      differing_row: number | null
      unknown: number
      without: number
      over: number
      over_row: number | null
      has_log: boolean
    }>(
      engine.query(`
        WITH marked AS (
          SELECT *, verdict = 'repeated' AND NOT repeats_content AS differs,
            verdict IN ('kept', 'unknown_activity')
              AND coalesce(${['enjoyment', 'objectives', 'community'].map((field) => `coalesce(${isOver(field)}, false)`).join(' OR ')}, false) AS is_over
          FROM checked_records
        )
        SELECT count(*) FILTER (differs)::INTEGER AS differing, min(source_row) FILTER (differs)::INTEGER AS differing_row,
          count(*) FILTER (verdict = 'unknown_activity')::INTEGER AS unknown,
          count(*) FILTER (verdict IN ('kept', 'unknown_activity') AND people IS NULL)::INTEGER AS without,
          count(*) FILTER (is_over)::INTEGER AS over, min(source_row) FILTER (is_over)::INTEGER AS over_row,
          (SELECT EXISTS (FROM activities_of_log)) AS has_log
        FROM marked`),
    )
    const { differing, unknown, without, over } = found
    const notices = [
      ...scales,
      ...noticesOfUnusualRows(engine, COUNTED, [MANY_RESPONSES]),
      found.has_log
        ? ''
        : 'No engagements are loaded yet: feedback counts once a log has the activities it is on.',
      unknown > 0
        ? `${counted(unknown, 'row is', 'rows are')} of an activity that no accepted row of the log has: kept aside, and counted once a log has ${agreeing(unknown, 'it', 'them')}.`
        : '',
      differing > 0
        ? `${counted(differing, 'row gives', 'rows give')} other feedback on an activity than an earlier row (the first is row ${found.differing_row}): the earlier row counts.`
        : '',
      without > 0
        ? `${counted(without, 'row has', 'rows have')} no number of responses: ${agreeing(without, 'its scores count', 'their scores count')} in means of activities alone.`
        : '',
      over > 0
        ? `${counted(over, 'row gives', 'rows give')} more scores of 4 or 5 than responses (the first is row ${found.over_row}): those scores of 4 or 5 are taken as unknown.`
        : '',
    ]
    return { notices: notices.filter((notice) => notice !== '') }
  },
}
