import type { KindReader } from './reader'
import judgeTargets from './targets.sql?raw'

export const targetsReader: KindReader = {
  read({ engine }) {
    engine.run(judgeTargets)
    return { notices: [] }
  },
}
