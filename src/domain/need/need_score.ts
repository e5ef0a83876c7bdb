/** One part of need, of several schools. */
export interface NeedColumn {
  /** A part of need, or the key of a column. */
  readonly part: string
  readonly weight: number
  /** Of the full points, 0 to 1; NaN where not known, which scores as none. */
  readonly shares: Float64Array
}

/** Need of each school, 0 to 100 in whole points: the weighted mean of the shares; 0 where every weight is 0. */
export function needScores(columns: readonly NeedColumn[], schools: number): Float32Array {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0)
  const need = new Float32Array(schools)
  if (total === 0) return need
  for (let school = 0; school < schools; school++) {
    let points = 0
    for (const { weight, shares } of columns) points += weight * (shares[school]! || 0)
    // Rounding errors leave sums of shares such as 0.1 just under the half that rounds up.
    need[school] = Math.round((100 * points) / total + 1e-9)
  }
  return need
}

/** How many schools share the highest score; `need` is in falling order. */
export function schoolsAtTheTop(need: Float32Array): number {
  const below = need.findIndex((score) => score < need[0]!)
  return below === -1 ? need.length : below
}
