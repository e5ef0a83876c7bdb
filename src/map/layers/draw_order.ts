import { STATUS_UNKNOWN } from '../../domain/engagement/engagement'

/**
 * The schools to draw, by index, first to last: status not known, then from sustained down to never, so that gaps lie on
 * top. Schools out of scope or without a position (`located` 0) are left out.
 */
export function drawOrder(state: Uint8Array, located: Uint8Array): Uint32Array<ArrayBuffer> {
  const count = new Uint32Array(STATUS_UNKNOWN + 1)
  state.forEach((status, school) => {
    if (status <= STATUS_UNKNOWN && located[school] === 1) count[status] = (count[status] ?? 0) + 1
  })
  const next = new Uint32Array(STATUS_UNKNOWN + 1)
  let total = 0
  for (let status = STATUS_UNKNOWN; status >= 0; status -= 1) {
    next[status] = total
    total += count[status] ?? 0
  }
  const order = new Uint32Array(total)
  state.forEach((status, school) => {
    if (status > STATUS_UNKNOWN || located[school] !== 1) return
    const place = next[status] ?? 0
    order[place] = school
    next[status] = place + 1
  })
  return order
}
