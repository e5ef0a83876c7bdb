import type { KindReader } from '../kind_reader'
import judgeTargets from './targets.sql?raw'

export const targetsReader: KindReader = {
  read({ engine }) {
    engine.run(judgeTargets)
    return { notices: [] }
  },
}
