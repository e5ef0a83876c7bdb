import { HIDDEN_COUNT } from '../people/small_numbers'

/** A county pack has exactly so many metrics. */
export const METRICS_IN_A_PACK = 3

/** One value of a county pack: of an organisation, a month, an area and a metric. */
export interface PackFigure {
  readonly organisation: string
  /** "2025-07". */
  readonly month: string
  /** ISO; '' where the pack does not say. */
  readonly asAt: string
  /** Key of the grouping of its areas; '' for none. */
  readonly grouping: string
  /** '' for all of the organisation's schools. */
  readonly area: string
  /** "reach.primary". */
  readonly metricId: string
  readonly version: number
  readonly metric: string
  readonly unit: string
  /** The numerator of a share. HIDDEN_COUNT where the organisation hides it; null where there is nothing to count. */
  readonly value: number | null
  /** Null of what is no share. */
  readonly denominator: number | null
}

/** Figures of one key are like figures: of one metric and one version of its definition. */
export const seriesKey = ({ metricId, version }: Pick<PackFigure, 'metricId' | 'version'>): string =>
  `${metricId} ${version}`

/** Months of the packs, newest first. */
export const packMonths = (figures: readonly PackFigure[]): readonly string[] =>
  [...new Set(figures.map(({ month }) => month))].toSorted().toReversed()

/** Groupings of the areas of packs, the one with the most values first. */
export function packGroupings(figures: readonly PackFigure[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { grouping, area } of figures)
    if (area !== '') counts.set(grouping, (counts.get(grouping) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([grouping]) => grouping)
}

/** A value that can be drawn: a share in per cent, or the number itself; null where it is hidden or there is none. */
export const drawnValue = ({
  value,
  denominator,
}: Pick<PackFigure, 'value' | 'denominator'>): number | null =>
  value === null || value === HIDDEN_COUNT
    ? null
    : denominator === null
      ? value
      : denominator > 0
        ? (100 * value) / denominator
        : null

/** True of numbers that may be added up over organisations: shares and scores of the same area are not. */
const isSum = ({ denominator, unit }: Pick<PackFigure, 'denominator' | 'unit'>): boolean =>
  denominator === null && (unit === 'hours' || unit === 'number')

/** What packs say of each area of a grouping: the sum of sums, and of shares the greatest, since organisations may reach the same schools. */
export function valuesByArea(
  figures: readonly PackFigure[],
  grouping: string,
  series: string,
): ReadonlyMap<string, { readonly value: number; readonly organisations: number }> {
  const found = new Map<string, { value: number; organisations: number }>()
  for (const figure of figures) {
    const value = drawnValue(figure)
    if (figure.grouping !== grouping || figure.area === '' || seriesKey(figure) !== series || value === null)
      continue
    const held = found.get(figure.area)
    found.set(figure.area, {
      value: held ? (isSum(figure) ? held.value + value : Math.max(held.value, value)) : value,
      organisations: (held?.organisations ?? 0) + 1,
    })
  }
  return found
}
