import { AIM_METRICS, hasAnyAimOf, unmeasuredAims, type Aim } from '../../domain/report/aims'
import { EXAMPLE_AIMS } from '../../domain/report/example_aims'
import type { OwnMeasure } from '../../domain/measures/own_measures'
import { agreeing, counted } from '../../domain/words/counted'
import { metricLabel } from './metric_labels'

/** A measure that aims are held against. */
export interface AimMeasure {
  readonly id: string
  readonly label: string
}

/** The metrics of the report and the measures of one’s own. */
export const aimMeasures = (own: readonly OwnMeasure[]): readonly AimMeasure[] => [
  ...AIM_METRICS.map((metric) => ({ id: metric, label: metricLabel(metric, 'all') })),
  ...own.map(({ name }) => ({ id: `own.${name}`, label: name })),
]

/** A row for each measure of each aim, the headings first; an aim that nothing measures says so. */
export const aimRows = (
  aims: readonly Aim[],
  measures: readonly AimMeasure[],
): readonly (readonly string[])[] => [
  ['Aim', 'Measures that serve it'],
  ...aims.flatMap(({ name, measures: ids }) => {
    const serving = measures.filter(({ id }) => ids.includes(id))
    return serving.length === 0
      ? [[name, 'no measure']]
      : serving.map(({ label }, at) => [at === 0 ? name : '', label])
  }),
]

/** What the example is and is not; '' where none of its aims is there. */
export const exampleSentence = (aims: readonly Aim[]): string =>
  hasAnyAimOf(aims, EXAMPLE_AIMS)
    ? `Aims of the example are made up: ${EXAMPLE_AIMS.length}, as many as SQW (2022, 2.18) counted in the grant agreement of a programme whose KPIs did not cover them all. The wording of those is not known here.`
    : ''

/** "12 of 15 aims have a measure; nothing measures 3." */
export function aimsSentence(aims: readonly Aim[], measures: readonly AimMeasure[]): string {
  if (aims.length === 0) return 'No aims are written down yet.'
  const missing = unmeasuredAims(
    aims,
    measures.map(({ id }) => id),
  )
  if (missing.length === 0) return `Every one of ${counted(aims.length, 'aim')} has a measure.`
  const measured = aims.length - missing.length
  return `${measured} of ${counted(aims.length, 'aim')} ${agreeing(measured, 'has', 'have')} a measure; nothing measures ${missing.length === aims.length ? 'any of them' : String(missing.length)}.`
}
