import { counted } from '../../../../../src/domain/words/counted'
import { onlyRow } from '../../../rows'
import { noticesOfUnusualRows, type UnusualRows } from '../../unusual_rows'
import type { KindReader } from '../kind_reader'
import { MEASURE_CELL_CHECKS } from './cell_checks'
import checkMeasures from './measures.sql?raw'

/** May be a share of 1. */
const UNDER_ONE: UnusualRows = {
  where:
    "unit_of_figure(measure_unit, figure) = '%' AND NOT contains(figure, '%') AND own_figure > 0 AND own_figure <= 1",
  says: ['figure in per cent is 1 or less', 'figures in per cent are 1 or less'],
}

export const measuresReader: KindReader = {
  cellChecks: MEASURE_CELL_CHECKS,
  read({ engine }) {
    engine.run(checkMeasures)
    const { measures, figures, differing, row } = onlyRow<{
      measures: number
      figures: number
      differing: number
      row: number | null
    }>(
      engine.query(`SELECT count(DISTINCT match_key(own_measure)) FILTER (verdict = 'kept')::INTEGER AS measures,
        count(*) FILTER (verdict = 'kept')::INTEGER AS figures,
        count(*) FILTER (verdict = 'repeated' AND NOT repeats_content)::INTEGER AS differing,
        min(source_row) FILTER (verdict = 'repeated' AND NOT repeats_content)::INTEGER AS row
        FROM checked_records`),
    )
    const notices = [
      `${counted(figures, 'figure')} of ${counted(measures, 'measure')} of your own.`,
      differing > 0
        ? `${counted(differing, 'row gives', 'rows give')} another figure of a measure, area and month that an earlier row has (the first is row ${row}): the earlier row counts.`
        : '',
      ...noticesOfUnusualRows(engine, "(FROM checked_records WHERE verdict = 'kept')", [UNDER_ONE]),
    ]
    return { notices: notices.filter((notice) => notice !== '') }
  },
}
