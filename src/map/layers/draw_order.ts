import { STATUS_UNKNOWN } from '../../domain/engagement/engagement'

/**
 * The schools to draw, by index, first to last: status not known, then from sustained down to never, so that gaps lie on
 * top. Schools out of scope or without a position (`located` 0) are left out.
 */
export function drawOrder(state: Uint8Array, located: Uint8Array): Uint32Array<ArrayBuffer> {
  const count = new Uint32Array(STATUS_UNKNOWN + 1)
  // Loops: they are work of every frame while a rule or a window is dragged.
  for (let school = 0; school < state.length; school++)
    if (state[school]! <= STATUS_UNKNOWN && located[school] === 1) count[state[school]!]!++
  const next = new Uint32Array(STATUS_UNKNOWN + 1)
  let total = 0
  for (let status = STATUS_UNKNOWN; status >= 0; status -= 1) {
    next[status] = total
    total += count[status] ?? 0
  }
  const order = new Uint32Array(total)
  for (let school = 0; school < state.length; school++) {
    const status = state[school]!
    if (status <= STATUS_UNKNOWN && located[school] === 1) order[next[status]!++] = school
  }
  return order
}
