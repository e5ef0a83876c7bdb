import { MOST_STATES } from './mark_look'

const LAST_STATE = MOST_STATES - 1

/**
 * The schools to draw, by index, first to last: those not known, then from the highest state down to never or none, so
 * that gaps lie on top. Schools out of scope or without a position (`located` 0) are left out.
 */
export function drawOrder(state: Uint8Array, located: Uint8Array): Uint32Array<ArrayBuffer> {
  const count = new Uint32Array(LAST_STATE + 1)
  // Loops: they are work of every frame while a rule or a window is dragged.
  for (let school = 0; school < state.length; school++)
    if (state[school]! <= LAST_STATE && located[school] === 1) count[state[school]!]!++
  const next = new Uint32Array(LAST_STATE + 1)
  let total = 0
  for (let status = LAST_STATE; status >= 0; status -= 1) {
    next[status] = total
    total += count[status] ?? 0
  }
  const order = new Uint32Array(total)
  for (let school = 0; school < state.length; school++) {
    const status = state[school]!
    if (status <= LAST_STATE && located[school] === 1) order[next[status]!++] = school
  }
  return order
}
