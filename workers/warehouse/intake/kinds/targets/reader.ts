import type { KindReader } from '../kind_reader'
import { readShares } from '../../shares_of_one'
import checkTargets from './targets.sql?raw'

export const targetsReader: KindReader = {
  read(reading) {
    const notices = readShares(reading, 'target')
    reading.engine.run(checkTargets)
    return { notices }
  },
}
