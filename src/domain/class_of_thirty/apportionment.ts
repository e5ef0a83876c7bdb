/**
 * Rounding shares to whole seats. Weights are in code-list order; results keep that order.
 * Every rule gives exactly the seats asked for, and the same answer every time: no tie is left to chance.
 */

/** Exact seats: seats × weight ÷ total. All nought where there is nothing to share by. */
export function quotas(weights: readonly number[], seats: number): number[] {
  const total = sumOf(weights)
  return weights.map((weight) => (total > 0 ? (seats * weight) / total : 0))
}

/**
 * Largest remainder (Hamilton): the whole part of each quota, then one seat each to the largest remainders.
 * Ties go to the larger weight, then to the earlier code. Always within one of the quota.
 * Throws on a weight that is negative or not a number, and when there are seats but nothing to share by.
 */
export function largestRemainder(weights: readonly number[], seats: number): number[] {
  checkWeightsAndSeats(weights, seats)
  const total = sumOf(weights)
  const whole = quotas(weights, seats).map(Math.floor)
  // Left over as seats × weight − whole × total: exact for whole weights, where a quota's fraction is not.
  const leftOver = weights.map((weight, at) => seats * weight - (whole[at] ?? 0) * total)
  return addRemainders(whole, leftOver, weights, seats)
}

/**
 * Webster (Sainte-Laguë): each seat in turn to the largest weight ÷ (2 × seats held + 1). For comparison only:
 * it may leave the quota by more than one. Ties as in `largestRemainder`.
 */
export const websterSeats = (weights: readonly number[], seats: number): number[] =>
  divisorSeats(weights, seats, (held) => 2 * held + 1)

/** D'Hondt: each seat in turn to the largest weight ÷ (seats held + 1). For comparison only: it favours large groups. */
export const dHondtSeats = (weights: readonly number[], seats: number): number[] =>
  divisorSeats(weights, seats, (held) => held + 1)

function divisorSeats(
  weights: readonly number[],
  seats: number,
  divisor: (held: number) => number,
): number[] {
  checkWeightsAndSeats(weights, seats)
  const held = weights.map(() => 0)
  for (let seat = 0; seat < seats; seat++) {
    const claims = weights.map((weight, at) => weight / divisor(held[at] ?? 0))
    const next = strongestFirst(claims, weights)[0] ?? 0
    held[next] = (held[next] ?? 0) + 1
  }
  return held
}

/**
 * Two-way table that agrees with both its margins (hierarchical controlled rounding, DOMAIN §5.2): rows by largest
 * remainder, the first column's total by largest remainder, then inside rows the whole part of
 * row seats × first ÷ (first + second), and the largest remainders until the first column's total is met.
 */
export function twoWaySeats(
  first: readonly number[],
  second: readonly number[],
  seats: number,
): { readonly first: number[]; readonly second: number[] } {
  const rowWeights = first.map((weight, row) => weight + (second[row] ?? 0))
  const rows = largestRemainder(rowWeights, seats)
  const [firstSeats = 0] = largestRemainder([sumOf(first), sumOf(second)], seats)
  const exact = first.map((weight, row) => {
    const rowWeight = rowWeights[row] ?? 0
    return rowWeight > 0 ? ((rows[row] ?? 0) * weight) / rowWeight : 0
  })
  const whole = exact.map(Math.floor)
  const leftOver = exact.map((quota, row) => quota - (whole[row] ?? 0))
  const cells = fitColumn(whole, leftOver, first, rows, firstSeats)
  return { first: cells, second: rows.map((row, at) => row - (cells[at] ?? 0)) }
}

/** Adds or takes single seats, best claims first, until the column's total is met; a cell stays within its row. */
function fitColumn(
  whole: readonly number[],
  leftOver: readonly number[],
  weights: readonly number[],
  rows: readonly number[],
  columnSeats: number,
): number[] {
  const cells = [...whole]
  const order = strongestFirst(leftOver, weights)
  for (let missing = columnSeats - sumOf(cells); missing !== 0;) {
    const step = Math.sign(missing)
    for (const row of step > 0 ? order : order.toReversed()) {
      const cell = (cells[row] ?? 0) + step
      if (missing === 0 || cell < 0 || cell > (rows[row] ?? 0)) continue
      cells[row] = cell
      missing -= step
    }
  }
  return cells
}

function addRemainders(
  whole: readonly number[],
  leftOver: readonly number[],
  weights: readonly number[],
  seats: number,
): number[] {
  const allocated = [...whole]
  for (const at of strongestFirst(leftOver, weights).slice(0, seats - sumOf(whole)))
    allocated[at] = (allocated[at] ?? 0) + 1
  return allocated
}

/** Positions from the strongest claim to the weakest: larger claim, then larger weight, then earlier code. */
function strongestFirst(claims: readonly number[], weights: readonly number[]): number[] {
  return claims
    .map((_, at) => at)
    .sort((a, b) => (claims[b] ?? 0) - (claims[a] ?? 0) || (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
}

function checkWeightsAndSeats(weights: readonly number[], seats: number): void {
  if (weights.some((weight) => !Number.isFinite(weight) || weight < 0))
    throw new RangeError('A weight must be a number, nought or more.')
  if (!Number.isInteger(seats) || seats < 0)
    throw new RangeError('Seats must be a whole number, nought or more.')
  if (seats > 0 && sumOf(weights) <= 0) throw new RangeError('There is nothing to share the seats by.')
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0)
