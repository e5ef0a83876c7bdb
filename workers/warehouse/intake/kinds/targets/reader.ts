import type { KindReader } from '../kind_reader'
import { readShares } from '../../shares_of_one'
import { TARGET_CELL_CHECKS } from './cell_checks'
import checkTargets from './targets.sql?raw'

export const targetsReader: KindReader = {
  cellChecks: TARGET_CELL_CHECKS,
  read(reading) {
    const notices = readShares(reading, 'target')
    reading.engine.run(checkTargets)
    return { notices }
  },
}
