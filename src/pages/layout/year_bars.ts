import { academicYearLabel } from '../../domain/time/academic_year'
import { reachRate } from '../../domain/coverage/coverage'
import type { YearOfReach } from '../../domain/coverage/reach_over_years'
import { formatCount, formatRate } from '../../findings/format_number'
import { PAPER } from './a4'
import type { Measure } from './fit_text'
import { textAt } from './frame'
import type { PageBox, Mark } from './page'

/** Beneath the bars: the year, and its schools. */
const BENEATH = 54
const ABOVE = 32
/** The share the tallest bar stands for, at least. */
const LEAST_TOP = 0.4

/** Reach of each academic year as a bar from nought, the selected year darkest, with that year's target across it. */
export function yearBarMarks(
  years: readonly YearOfReach[],
  currentYear: number,
  room: PageBox,
  measure: Measure,
): Mark[] {
  const step = room.width / Math.max(4, years.length)
  const floor = room.top + room.height - BENEATH
  const most = Math.max(
    ...years.map(({ reach, targetPct }) => Math.max(reachRate(reach) ?? 0, (targetPct ?? 0) / 100)),
  )
  // Never so stretched that a small share looks like a large one.
  const tall = (floor - room.top - ABOVE) / Math.min(1, Math.max(LEAST_TOP, most))
  const bars = years.flatMap((year, at) =>
    barMarks(
      year,
      year.year === currentYear,
      { left: room.left + at * step, width: step * 0.78, floor, tall },
      measure,
    ),
  )
  return [
    ...bars,
    {
      kind: 'patch',
      name: 'Nought',
      box: { left: room.left, top: floor, width: room.width, height: 2 },
      colour: PAPER.muted,
      radius: 0,
    },
  ]
}

interface BarPlace {
  readonly left: number
  readonly width: number
  readonly floor: number
  /** Height of 100 %. */
  readonly tall: number
}

function barMarks(
  { year, reach, targetPct, whole }: YearOfReach,
  isCurrent: boolean,
  { left, width, floor, tall }: BarPlace,
  measure: Measure,
): Mark[] {
  const rate = reachRate(reach)
  const height = tall * (rate ?? 0)
  const beneath = { left, width: width * 1.24, lines: 1 }
  const name = academicYearLabel(year)
  return [
    ...(height > 0
      ? [
          {
            kind: 'patch',
            name: `Bar: ${name}`,
            box: { left, top: floor - height, width, height },
            colour: isCurrent ? PAPER.teal : PAPER.pale,
            radius: 0,
          } as const,
        ]
      : []),
    ...(targetPct === null
      ? []
      : [
          {
            kind: 'patch',
            name: `Target: ${targetPct}%`,
            box: { left: left - 6, top: floor - (tall * targetPct) / 100 - 2, width: width + 12, height: 4 },
            colour: PAPER.ink,
            radius: 0,
          } as const,
        ]),
    textAt(
      'Reach',
      formatRate(rate),
      { left, width, lines: 1, top: floor - Math.max(height, targetOver(targetPct, height, tall)) - 31 },
      { size: 24, colour: PAPER.ink, bold: true },
      measure,
    ),
    textAt(
      'Year',
      whole ? name : `${name}, part`,
      { ...beneath, top: floor + 8 },
      { size: 19, colour: PAPER.ink, bold: isCurrent },
      measure,
    ),
    textAt(
      'Schools',
      `${formatCount(reach.reached)} of ${formatCount(reach.schools)}`,
      { ...beneath, top: floor + 32 },
      { size: 17, colour: PAPER.muted },
      measure,
    ),
  ]
}

/** Where the target would run through the words above a bar, they stand above it instead. */
function targetOver(targetPct: number | null, height: number, tall: number): number {
  const target = targetPct === null ? 0 : (tall * targetPct) / 100
  return target > height - 4 && target < height + 36 ? target : 0
}
