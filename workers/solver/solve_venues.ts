import type { Highs } from 'highs'
import type { SolvedVenues, VenueProblem } from '../../src/domain/plan/events/better_choice'
import { venueProgramme } from '../../src/domain/plan/events/venue_programme'

/** How far the search has come: seconds, and the share of the bound that is still open; null while there is no bound. */
export interface SolverProgress {
  readonly seconds: number
  readonly gap: number | null
}

/** The best venues that HiGHS finds within so many seconds, from our own choice on, with its bound. */
export function solveVenues(
  highs: Highs,
  { cover, count, choice }: VenueProblem,
  seconds: number,
  onProgress: (progress: SolverProgress) => void,
): SolvedVenues {
  const { venues, groups, cost, rowLower, rowUpper, start, column, factor } = venueProgramme(cover, count)
  const columns = venues + groups
  const rows = groups + 1
  const { mipLogging } = highs.constants.callbackType
  return highs.withModel(
    {
      numCols: columns,
      numRows: rows,
      sense: highs.constants.objectiveSense.maximize,
      colCost: cost,
      colLower: new Float64Array(columns),
      colUpper: new Float64Array(columns).fill(1),
      rowLower,
      rowUpper,
      integrality: Array.from({ length: columns }, (_, at) => (at < venues ? 1 : 0)),
      matrix: {
        format: 'csr',
        numRows: rows,
        numCols: columns,
        starts: start,
        indices: column,
        values: factor,
      },
    },
    (model) => {
      // Values are whole: a better choice is better by 1.
      model.options.set({ time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 0.99 })
      model.setSolution({ indices: Int32Array.from(choice.venues), values: choice.venues.map(() => 1) })
      model.run({
        [mipLogging]({ data }) {
          const { mip_gap: gap = Infinity, running_time = 0 } = data
          onProgress({ seconds: running_time, gap: Number.isFinite(gap) ? gap : null })
          return undefined
        },
      })
      const { colValue } = model.getSolution()
      const bound = Number(model.info.get('mip_dual_bound'))
      return {
        venues: Array.from({ length: venues }, (_, venue) => venue).filter((venue) => colValue[venue]! > 0.5),
        bound: Number.isFinite(bound) ? bound : Infinity,
      }
    },
  )
}
