import type { SchoolDirectory } from '../domain/project/dataset'
import { HIDDEN_COUNT } from '../domain/people/small_numbers'
import { formatPeople, smallBaseMark } from './small_number_sentences'

type Figures = Pick<SchoolDirectory, 'pupils' | 'fsmPct' | 'fsmHidden'>

/** "1,234 pupils", "pupils hidden"; '' where the register gives no roll. */
export function formatRoll({ pupils }: Figures, school: number): string {
  const roll = pupils[school] ?? -1
  if (roll === HIDDEN_COUNT) return 'pupils hidden'
  return roll >= 0 ? `${formatPeople(roll)} pupils` : ''
}

/** "25% FSM", "25% FSM (small base: 24 pupils)", "FSM hidden"; '' without a share. */
export function formatFsm({ pupils, fsmPct, fsmHidden }: Figures, school: number): string {
  if (fsmHidden[school] === 1) return 'FSM hidden'
  const pct = fsmPct[school] ?? NaN
  return Number.isNaN(pct) ? '' : `${Math.round(pct)}% FSM${smallBaseMark(pupils[school] ?? -1, 'pupil')}`
}

/** Whether any figure of the school is hidden, so that its mark is explained. */
export const hasHidden = ({ pupils, fsmHidden }: Figures, school: number): boolean =>
  pupils[school] === HIDDEN_COUNT || fsmHidden[school] === 1
