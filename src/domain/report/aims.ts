import { REPORT_METRICS, type ReportMetric } from './metrics'

/** An aim of a programme, and the ids of the metrics and own measures that tell whether it is met. */
export interface Aim {
  readonly name: string
  /** "reach", "own.Teachers trained". */
  readonly measures: readonly string[]
}

export const MAX_AIMS = 60
export const MAX_AIM_LENGTH = 200

const tidy = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').slice(0, MAX_AIM_LENGTH)
const isSame = (one: string, other: string): boolean => tidy(one).toLowerCase() === tidy(other).toLowerCase()

/** The aims with those of a text, a line each; of lines that are there already nothing changes. */
export function addAims(aims: readonly Aim[], text: string): readonly Aim[] {
  const added = text
    .split(/\r?\n/)
    .map((line) => tidy(line.replace(/^\s*(?:[-•*]|\d+[.)])\s+/, '')))
    .filter((name) => name !== '')
  return added
    .reduce<readonly Aim[]>(
      (all, name) => (all.some((aim) => isSame(aim.name, name)) ? all : [...all, { name, measures: [] }]),
      aims,
    )
    .slice(0, MAX_AIMS)
}

/** The aims with others, measures and all; of those that are there already nothing changes. */
export const joinAims = (aims: readonly Aim[], others: readonly Aim[]): readonly Aim[] =>
  [...aims, ...others.filter(({ name }) => !aims.some((aim) => isSame(aim.name, name)))].slice(0, MAX_AIMS)

/** Whether any of the aims is one of `others`, by its name. */
export const hasAnyAimOf = (aims: readonly Aim[], others: readonly Aim[]): boolean =>
  aims.some(({ name }) => others.some((other) => isSame(other.name, name)))

export const withoutAim = (aims: readonly Aim[], name: string): readonly Aim[] =>
  aims.filter((aim) => !isSame(aim.name, name))

/** The aims with a measure set to serve one of them, or no longer. */
export const setServes = (
  aims: readonly Aim[],
  name: string,
  measure: string,
  serves: boolean,
): readonly Aim[] =>
  aims.map((aim) => {
    if (!isSame(aim.name, name)) return aim
    const others = aim.measures.filter((each) => each !== measure)
    return { ...aim, measures: serves ? [...others, measure] : others }
  })

/** The aims that none of the measures there are serves. */
export const unmeasuredAims = (aims: readonly Aim[], known: readonly string[]): readonly Aim[] =>
  aims.filter(({ measures }) => !measures.some((each) => known.includes(each)))

/** The metrics that an aim can be measured by: those of activities’ own hours say nothing that volunteers’ hours do not. */
export const AIM_METRICS = (Object.keys(REPORT_METRICS) as ReportMetric[]).filter(
  (metric) => metric !== 'hours_delivering' && metric !== 'hours_preparing',
)
