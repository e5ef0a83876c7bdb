/** The parts of need; findings/need/need_part_sentences.ts has the words for each on screen. */
export const NEED_PARTS = [
  'status',
  'years',
  'priority',
  'fsm',
  'pupils',
  'distance',
  'encounters',
  'started',
] as const
export type NeedPart = (typeof NEED_PARTS)[number]

/** A weight is a whole number from 0 to this. */
export const MOST_WEIGHT = 100

/** A loaded column of figures that a person added. */
export interface ColumnWeight {
  /** Key of the column's grouping: "column_attainment". */
  readonly column: string
  readonly weight: number
  /** Which figures are more need. */
  readonly moreNeed: 'higher' | 'lower'
}

export interface NeedWeights {
  readonly parts: Readonly<Record<NeedPart, number>>
  readonly columns: readonly ColumnWeight[]
}

export const NO_WEIGHTS: NeedWeights = {
  parts: { status: 0, years: 0, priority: 0, fsm: 0, pupils: 0, distance: 0, encounters: 0, started: 0 },
  columns: [],
}

const weightsOf = (parts: Partial<Record<NeedPart, number>>): NeedWeights => ({
  parts: { ...NO_WEIGHTS.parts, ...parts },
  columns: [],
})

export const NEED_PRESETS = ['priority_first', 'most_pupils', 'never_reached', 'sustain'] as const
export type NeedPreset = (typeof NEED_PRESETS)[number]
export const USUAL_PRESET: NeedPreset = 'priority_first'

/** Tool defaults; each sums to 100, so that a weight is the points of a part at its full. */
export const PRESET_WEIGHTS: Readonly<Record<NeedPreset, NeedWeights>> = {
  priority_first: weightsOf({ status: 30, years: 10, priority: 25, fsm: 25, pupils: 10 }),
  most_pupils: weightsOf({ status: 20, priority: 10, fsm: 10, pupils: 60 }),
  never_reached: weightsOf({ status: 50, years: 15, fsm: 20, pupils: 15 }),
  sustain: weightsOf({ priority: 10, fsm: 15, pupils: 15, started: 60 }),
}

export const USUAL_WEIGHTS = PRESET_WEIGHTS[USUAL_PRESET]

/** The sum that every score is divided by; 0 where nothing counts. */
export const totalWeight = ({ parts, columns }: NeedWeights): number =>
  NEED_PARTS.reduce((sum, part) => sum + parts[part], 0) +
  columns.reduce((sum, { weight }) => sum + weight, 0)

export const areSameWeights = (a: NeedWeights, b: NeedWeights): boolean =>
  NEED_PARTS.every((part) => a.parts[part] === b.parts[part]) &&
  a.columns.length === b.columns.length &&
  a.columns.every((each, at) => {
    const other = b.columns[at]!
    return each.column === other.column && each.weight === other.weight && each.moreNeed === other.moreNeed
  })
