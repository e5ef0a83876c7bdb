import { gainMark, gainStep } from '../../domain/plan/gain_steps'
import type { RecruitPlace } from '../../domain/plan/plan_limits'
import type { SupplyPicture } from '../../map/supply_picture'

/** Places to recruit in, the most valuable first, as the map draws them. */
export function recruitPicture(recruits: readonly RecruitPlace[]): SupplyPicture {
  const step = gainStep(recruits[0]?.points ?? 0)
  return {
    kind: 'recruits',
    lon: Float64Array.from(recruits, ({ lon }) => lon),
    lat: Float64Array.from(recruits, ({ lat }) => lat),
    mark: Uint8Array.from(recruits, ({ points }) => gainMark(points, step)),
    visits: [],
  }
}
