import { FSM_BAND_CODES, withBands, type FsmBand } from '../../domain/school/fsm_band'
import type { Format } from './parts'

/** "15_to_25,unknown"; none is not written. */
export const fsmBandCodes: Format<readonly FsmBand[]> = {
  write: (bands) => (bands.length === 0 ? null : bands.join(',')),
  read: (text) => {
    const words = text.split(',')
    return words.every((word) => FSM_BAND_CODES.some((code) => code === word)) ? withBands(words) : undefined
  },
}
