import { isSmallCount, HIDDEN_COUNT } from '../people/small_numbers'
import { visibleParts } from '../people/suppression'
import type { Target } from '../project/dataset'
import { OWN_METRIC } from '../targets/target_metrics'
import { academicYearOf } from '../time/academic_year'

/** One figure of a measure: of a month ("2025-01") and an area, '' for all areas together. */
export interface MeasureFigure {
  readonly month: string
  readonly area: string
  /** HIDDEN_COUNT where it counts so few people that it is hidden. */
  readonly value: number
}

/** A measure of one's own: what it is called, what it counts, what it should be, and its figures. */
export interface OwnMeasure {
  readonly name: string
  /** "days", "%", "£"; '' for a plain number. */
  readonly unit: string
  /** Of every month and area without a target of its own; null for none. */
  readonly target: number | null
  readonly fewerIsBetter: boolean
  readonly figures: readonly MeasureFigure[]
}

/** A measure in one month and area, beside its target and the month before. */
export interface MeasureInMonth {
  readonly measure: OwnMeasure
  /** Null where there is no figure of the month. */
  readonly value: number | null
  readonly target: number | null
  /** The newest month before with a figure, and that figure; null where there is none. */
  readonly before: MeasureFigure | null
}

const MAX_MEASURE_NAME_LENGTH = 100
const MAX_UNIT_LENGTH = 30

const key = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLowerCase()

/** Two names of one measure: case and spaces aside. */
export const isSameMeasure = (one: string, other: string): boolean => key(one) === key(other)

const isOfSame = (a: MeasureFigure, b: MeasureFigure): boolean =>
  a.month === b.month && key(a.area) === key(b.area)

/** Figures of which a later one of the same month and area takes the place of an earlier, oldest month first. */
const mergedFigures = (
  figures: readonly MeasureFigure[],
  newer: readonly MeasureFigure[],
): readonly MeasureFigure[] =>
  [...figures.filter((figure) => !newer.some((each) => isOfSame(each, figure))), ...newer].toSorted((a, b) =>
    a.month === b.month ? (a.area < b.area ? -1 : 1) : a.month < b.month ? -1 : 1,
  )

/**
 * One list of the measures of files and of those typed in the app: of one name, a typed figure goes before one of a file,
 * and so do a unit and a target.
 */
export function mergedMeasures(
  ofFiles: readonly OwnMeasure[],
  typed: readonly OwnMeasure[],
): readonly OwnMeasure[] {
  const merged = ofFiles.map((measure) => {
    const own = typed.find(({ name }) => isSameMeasure(name, measure.name))
    return own
      ? {
          ...measure,
          unit: own.unit || measure.unit,
          target: own.target ?? measure.target,
          fewerIsBetter: own.fewerIsBetter || measure.fewerIsBetter,
          figures: mergedFigures(measure.figures, own.figures),
        }
      : measure
  })
  const added = typed.filter(({ name }) => !ofFiles.some((measure) => isSameMeasure(measure.name, name)))
  return [...merged, ...added]
}

const PEOPLE =
  /\b(people|persons?|pupils?|students?|learners?|children|volunteers?|ambassadors?|respondents?|teachers?|girls|boys|apprentices?|participants?)\b/i

/** True of a measure that counts people, of whom few are hidden. */
const countsPeople = ({ name, unit }: Pick<OwnMeasure, 'name' | 'unit'>): boolean =>
  PEOPLE.test(unit) || (unit === '' && PEOPLE.test(name))

/**
 * The measure as it may leave: few people are hidden, and in a month with a figure of all areas together whatever would
 * give them away.
 */
export function visibleMeasure(measure: OwnMeasure, threshold: number): OwnMeasure {
  if (!countsPeople(measure)) return measure
  const hidden = new Set<MeasureFigure>()
  for (const month of new Set(measure.figures.map((figure) => figure.month))) {
    const ofMonth = measure.figures.filter((figure) => figure.month === month)
    for (const figure of hiddenFigures(ofMonth, threshold)) hidden.add(figure)
  }
  const figures = measure.figures.map((figure) =>
    hidden.has(figure) ? { ...figure, value: HIDDEN_COUNT } : figure,
  )
  return { ...measure, figures }
}

/** Those of one month that are hidden. Areas that do not add up to the whole leave a rest, which protects as a part does. */
function hiddenFigures(ofMonth: readonly MeasureFigure[], threshold: number): readonly MeasureFigure[] {
  const small = ofMonth.filter(({ value }) => isSmallCount(value, threshold))
  const whole = ofMonth.find(({ area }) => key(area) === '')
  const areas = ofMonth.filter((figure) => figure !== whole)
  if (small.length === 0 || !whole || areas.length === 0) return small
  const rest = whole.value - areas.reduce((sum, { value }) => sum + value, 0)
  if (rest < 0) return small
  const { parts, total } = visibleParts([...areas.map(({ value }) => value), rest], threshold)
  return [...areas.filter((_, at) => parts[at] === HIDDEN_COUNT), ...(total === HIDDEN_COUNT ? [whole] : [])]
}

/** The target of a loaded targets file for a measure in a year and area, by the same order as other targets. */
function loadedTarget(targets: readonly Target[], name: string, month: string, area: string): number | null {
  const year = academicYearOf(`${month}-01`)
  const rank = (target: Target): number => Number(target.area !== null) * 2 + Number(target.year !== null)
  const [best] = targets
    .filter(
      (target) =>
        target.metric === OWN_METRIC &&
        isSameMeasure(target.measure, name) &&
        (target.year === null || target.year === year) &&
        (target.area === null || (area !== '' && key(target.area) === key(area))),
    )
    .toSorted((a, b) => rank(b) - rank(a))
  return best?.value ?? null
}

/** Each measure in a month ("2025-01") and an area ('' for all together): a loaded target goes before the measure's own. */
export const measuresInMonth = (
  measures: readonly OwnMeasure[],
  targets: readonly Target[],
  month: string,
  area: string,
): readonly MeasureInMonth[] =>
  measures.map((measure) => {
    const ofArea = measure.figures.filter((figure) => key(figure.area) === key(area))
    return {
      measure,
      value: ofArea.find((figure) => figure.month === month)?.value ?? null,
      target: loadedTarget(targets, measure.name, month, area) ?? measure.target,
      before: ofArea.findLast((figure) => figure.month < month) ?? null,
    }
  })

/** Names of measures that a loaded target is for and that have no figure. */
export const measuresWithoutFigures = (
  targets: readonly Target[],
  measures: readonly OwnMeasure[],
): readonly string[] => [
  ...new Set(
    targets
      .filter(
        ({ metric, measure }) =>
          metric === OWN_METRIC &&
          !measures.some(({ name, figures }) => isSameMeasure(name, measure) && figures.length > 0),
      )
      .map(({ measure }) => measure),
  ),
]

/** The typed measures with one figure set, or taken away where `value` is null; a measure that is new is added. */
export function setFigure(
  typed: readonly OwnMeasure[],
  measure: Pick<OwnMeasure, 'name' | 'unit' | 'target' | 'fewerIsBetter'>,
  month: string,
  area: string,
  value: number | null,
): readonly OwnMeasure[] {
  const held = typed.find(({ name }) => isSameMeasure(name, measure.name))
  const figure = { month, area, value: value ?? 0 }
  const kept = (held?.figures ?? []).filter((each) => !isOfSame(each, figure))
  const changed: OwnMeasure = {
    name: held?.name ?? measure.name.trim().replaceAll(/\s+/g, ' ').slice(0, MAX_MEASURE_NAME_LENGTH),
    unit: measure.unit.trim().slice(0, MAX_UNIT_LENGTH),
    target: measure.target,
    fewerIsBetter: measure.fewerIsBetter,
    figures: value === null ? kept : mergedFigures(kept, [figure]),
  }
  return held ? typed.map((each) => (each === held ? changed : each)) : [...typed, changed]
}

/** The typed measures without one of that name. */
export const withoutMeasure = (typed: readonly OwnMeasure[], name: string): readonly OwnMeasure[] =>
  typed.filter((each) => !isSameMeasure(each.name, name))
