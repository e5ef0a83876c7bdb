import type { KindReader } from '../kind_reader'
import { readShares } from '../../shares_of_one'
import { noticesOfUnusualRows, type UnusualRows } from '../../unusual_rows'
import { TARGET_CELL_CHECKS } from './cell_checks'
import { targetNotices } from './target_notices'
import checkTargets from './targets.sql?raw'

/** May be a share of 1 in a column of per cents. */
const UNDER_ONE: UnusualRows = {
  where: "metric_unit = 'per_cent' AND target_pct > 0 AND target_pct <= 1",
  says: ['target is 1 per cent or less', 'targets are 1 per cent or less'],
}

export const targetsReader: KindReader = {
  cellChecks: TARGET_CELL_CHECKS,
  read(reading) {
    const notices = readShares(
      reading,
      'target',
      "target_metric_units()[target_metric_of(metric)] = 'per_cent' AND stated_unit_of(target_unit, target) IS NULL",
    )
    reading.engine.run(checkTargets)
    notices.push(
      ...noticesOfUnusualRows(reading.engine, "(FROM checked_records WHERE verdict = 'kept')", [UNDER_ONE]),
    )
    return { notices: [...notices, ...targetNotices(reading.engine)] }
  },
}
