import { isReached, OUT_OF_SCOPE } from '../../../src/domain/engagement/engagement'

const FIFTHS = 5

/**
 * Reach by fifths of the schools in scope, ranked by the share of pupils on free school meals, most first
 * (DOMAIN §4.11 a). Schools with an unknown share are counted apart. Ties keep register order.
 */
export function fifthsByFsm(
  fsmPct: Float32Array,
  status: Uint8Array,
): { fifthSchools: Uint32Array; fifthReached: Uint32Array; fsmNotGiven: number } {
  const known: number[] = []
  let fsmNotGiven = 0
  for (let school = 0; school < status.length; school++) {
    if (status[school] === OUT_OF_SCOPE) continue
    if (Number.isNaN(fsmPct[school]!)) fsmNotGiven++
    else known.push(school)
  }
  const ranked = Uint32Array.from(known).sort((a, b) => fsmPct[b]! - fsmPct[a]! || a - b)
  const fifthSchools = new Uint32Array(FIFTHS)
  const fifthReached = new Uint32Array(FIFTHS)
  ranked.forEach((school, rank) => {
    const fifth = Math.floor((rank * FIFTHS) / ranked.length)
    fifthSchools[fifth]!++
    if (isReached(status[school]!)) fifthReached[fifth]!++
  })
  return { fifthSchools, fifthReached, fsmNotGiven }
}
