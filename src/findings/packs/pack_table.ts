import { drawnValue, seriesKey, valuesByArea, type PackFigure } from '../../domain/packs/county_pack'
import { HIDDEN_COUNT } from '../../domain/people/small_numbers'
import type { Grouping } from '../../domain/project/dataset'
import { formatShare } from '../format_number'
import { REACH_RAMP, reachSteps } from '../coverage/reach_ramp'

/** A metric of packs, of one version of its definition. */
export interface PackSeries {
  readonly key: string
  readonly label: string
  /** True of per cents. */
  readonly isShare: boolean
}

export interface PackRow {
  readonly organisation: string
  /** '' for all of the organisation's schools. */
  readonly area: string
  /** A cell a series: "57% (20 of 35)", "1,240.5", "hidden", "not in its pack". */
  readonly cells: readonly string[]
}

/** The series of packs, in the order of the files; one of another version of its definition stands apart. */
export function packSeries(figures: readonly PackFigure[]): readonly PackSeries[] {
  const versions = new Map<string, Set<number>>()
  for (const { metricId, version } of figures)
    versions.set(metricId, (versions.get(metricId) ?? new Set<number>()).add(version))
  const series = new Map<string, PackSeries>()
  for (const figure of figures) {
    const key = seriesKey(figure)
    const isOneOfMany = (versions.get(figure.metricId)?.size ?? 0) > 1
    const isShare = figure.denominator !== null || (series.get(key)?.isShare ?? false)
    const unit = figure.unit === '' || figure.unit === 'number' || isShare ? '' : ` (${figure.unit})`
    series.set(key, {
      key,
      isShare,
      label: `${figure.metric}${unit}${isOneOfMany ? `, definition ${figure.version}` : ''}`,
    })
  }
  return [...series.values()]
}

const formatNumber = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 1 })

function cellOf(figure: PackFigure | undefined): string {
  if (!figure) return 'not in its pack'
  if (figure.value === HIDDEN_COUNT) return 'hidden'
  const { value, denominator } = figure
  if (value === null || drawnValue(figure) === null) return '–'
  return denominator === null
    ? formatNumber(value)
    : `${formatShare(value / denominator, '–')} (${formatNumber(value)} of ${formatNumber(denominator)})`
}

/** The packs of one month in one table: a row an organisation and area, organisations by name, each as a whole first. */
export function packRows(figures: readonly PackFigure[], series: readonly PackSeries[]): readonly PackRow[] {
  const places = new Map<string, PackFigure[]>()
  for (const figure of figures) {
    const key = JSON.stringify([figure.organisation, figure.area])
    places.set(key, [...(places.get(key) ?? []), figure])
  }
  return [...places.values()]
    .map((ofPlace) => ({
      organisation: ofPlace[0]!.organisation,
      area: ofPlace[0]!.area,
      cells: series.map(({ key }) => cellOf(ofPlace.find((figure) => seriesKey(figure) === key))),
    }))
    .toSorted(
      (a, b) =>
        a.organisation.localeCompare(b.organisation, 'en-GB') || a.area.localeCompare(b.area, 'en-GB'),
    )
}

/** A map of packs: a colour and a sentence for each area, and the steps between the colours. */
export interface PackMapContent {
  readonly fill: readonly (string | null)[]
  readonly sentences: readonly string[]
  readonly steps: readonly number[]
}

/** Steps of numbers from nought: round ones up to the greatest. */
function stepsTo(greatest: number): number[] {
  const step = greatest / REACH_RAMP.length
  const size = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(step, 1))) - 1)
  const round = Math.max(1, Math.ceil(step / size) * size)
  return Array.from({ length: REACH_RAMP.length - 1 }, (_, at) => (at + 1) * round)
}

export function packMap(
  figures: readonly PackFigure[],
  grouping: Pick<Grouping, 'key' | 'areas'>,
  series: PackSeries,
): PackMapContent {
  const values = valuesByArea(figures, grouping.key, series.key)
  const steps = series.isShare
    ? reachSteps(null)
    : stepsTo(Math.max(0, ...[...values.values()].map(({ value }) => value)))
  const colourOf = (value: number): string =>
    REACH_RAMP[steps.filter((step) => step <= value + 1e-9).length] ?? REACH_RAMP[0]
  return {
    steps,
    fill: grouping.areas.map((area) => {
      const found = values.get(area)
      return found ? colourOf(found.value) : null
    }),
    sentences: grouping.areas.map((area) => {
      const found = values.get(area)
      if (!found) return `${area}: in no pack`
      const amount = series.isShare ? `${Math.floor(found.value + 1e-9)}%` : formatNumber(found.value)
      if (found.organisations === 1) return `${area}: ${amount}`
      return series.isShare
        ? `${area}: ${amount}, the most of ${found.organisations} organisations, which may reach the same schools`
        : `${area}: ${amount} of ${found.organisations} organisations together`
    }),
  }
}
