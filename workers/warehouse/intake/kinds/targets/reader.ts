import type { KindReader } from '../kind_reader'
import { readShares } from '../../shares_of_one'
import { TARGET_CELL_CHECKS } from './cell_checks'
import { targetNotices } from './target_notices'
import checkTargets from './targets.sql?raw'

export const targetsReader: KindReader = {
  cellChecks: TARGET_CELL_CHECKS,
  read(reading) {
    const notices = readShares(
      reading,
      'target',
      "target_metric_units()[target_metric_of(metric)] = 'per_cent' AND stated_unit_of(target_unit, target) IS NULL",
    )
    reading.engine.run(checkTargets)
    return { notices: [...notices, ...targetNotices(reading.engine)] }
  },
}
