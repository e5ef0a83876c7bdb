import { capitalised } from '../../domain/words/capitalised'
import type { PlanComparison } from '../../domain/plan/comparison'
import type { PlanValue } from '../../domain/plan/plan_question'
import { agreeing, counted } from '../../domain/words/counted'
import { csvFile } from '../../domain/files/csv'
import { formatCount, formatRateToTenth } from '../format_number'
import {
  HOURS_A_VISIT,
  ROAD_KM_AN_HOUR,
  worstAreas,
  type AreaVisits,
  type PlanDifference,
  type PlanFigures,
} from './compare_plans'
import { pointsName, pointsWords } from './limit_sentences'

export const COMPARISON_LABELS: Readonly<Record<Exclude<PlanComparison['kind'], 'kept'>, string>> = {
  even: 'Even by area',
  shorter: 'Shorter drives',
  value: 'Value first',
}

/** What hours and reach are in a comparison. */
export const FIGURES_DEFINITION = `Hours: ${HOURS_A_VISIT} a visit, and the road there and back at ${ROAD_KM_AN_HOUR} km an hour. Reached after the plan: schools in scope reached in the period of Coverage, or visited by the plan.`

/** Less than this share of A is about the same. */
const ABOUT_THE_SAME = 0.01

export interface CompareRow {
  readonly label: string
  readonly a: string
  readonly b: string
  /** B against A. */
  readonly change: string
  readonly verdict: 'better' | 'worse' | 'same'
}

interface Context {
  readonly value: PlanValue
  readonly areaName: (area: number) => string
  /** Areas that nobody can raise, out of the worst-off of both plans. */
  readonly leftAside: ReadonlySet<number>
  readonly targetPct: number | null
  /** One area of the grouping: "local authority". */
  readonly areaNoun: string
}

const shareOf = ([area]: readonly AreaVisits[]): number | null => (area ? area.visited / area.schools : null)

const pupilsNotKnown = ({ pupilsUnknown }: PlanFigures): string =>
  pupilsUnknown === 0 ? '' : `, ${counted(pupilsUnknown, 'school')} not known`

/** The sign stays on the line of its number. */
const signed = (gain: number, amount: string): string => `${gain < 0 ? '−' : '+'}\u00A0${amount}`

function figureRow(
  label: string,
  a: number,
  b: number,
  unit: string,
  better: 'more' | 'less',
  round = 1,
): CompareRow {
  const [x, y] = [Math.round(a / round) * round, Math.round(b / round) * round]
  const gain = y - x
  const words = signed(gain, `${formatCount(Math.abs(gain))}${unit}`)
  if (gain === 0)
    return { label, a: formatCount(x) + unit, b: formatCount(y) + unit, change: 'same', verdict: 'same' }
  const isSmall = x !== 0 && Math.abs(gain) / x < ABOUT_THE_SAME
  const isBetter = gain > 0 === (better === 'more')
  return {
    label,
    a: formatCount(x) + unit,
    b: formatCount(y) + unit,
    change: isSmall ? `about the same (${words})` : words,
    verdict: isSmall ? 'same' : isBetter ? 'better' : 'worse',
  }
}

function shareRow(
  label: string,
  a: number | null,
  b: number | null,
  wordsOf: (which: 'a' | 'b') => string,
): CompareRow {
  const gain = (b ?? 0) - (a ?? 0)
  const points = signed(gain, `${(Math.abs(gain) * 100).toFixed(1)} percentage points`)
  const isSame = a === null || b === null || Math.abs(gain) < 0.0005
  return {
    label,
    a: wordsOf('a'),
    b: wordsOf('b'),
    change: a === null || b === null ? 'not known' : isSame ? 'same' : points,
    verdict: isSame ? 'same' : gain > 0 ? 'better' : 'worse',
  }
}

const proofWords = ({ proven }: PlanFigures): string => (proven ? 'best for its rules' : 'not proven')

/** The rows of a comparison, the same on the screen and in the CSV file. */
export function compareRows(a: PlanFigures, b: PlanFigures, context: Context): readonly CompareRow[] {
  const worst = {
    a: worstAreas(a.areas, context.leftAside),
    b: worstAreas(b.areas, context.leftAside),
  }
  const worstWords = (which: 'a' | 'b'): string => {
    const [area, ...others] = worst[which]
    const tie = others.length === 0 ? '' : `; ${counted(others.length, 'other')} as low`
    return area
      ? `${formatRateToTenth(shareOf(worst[which]))} ${context.areaName(area.area)}, ${formatCount(area.visited)} of ${formatCount(area.schools)}${tie}`
      : 'none'
  }
  const coverage = { a: a.coverageAfter, b: b.coverageAfter }
  const pupils = figureRow('Pupils on their rolls', a.pupils, b.pupils, '', 'more')
  const target = context.targetPct === null ? '' : `, target ${context.targetPct}%`
  return [
    figureRow(`Schools visited, of ${formatCount(a.inScope)}`, a.schools, b.schools, '', 'more'),
    figureRow(capitalised(pointsName(context.value)), a.points, b.points, '', 'more'),
    figureRow('Never-reached schools', a.neverReached, b.neverReached, '', 'more'),
    { ...pupils, a: pupils.a + pupilsNotKnown(a), b: pupils.b + pupilsNotKnown(b) },
    figureRow('Road, one way, about', a.metres / 1000, b.metres / 1000, ' km', 'less'),
    figureRow('Volunteer hours, about', a.hours, b.hours, '', 'less'),
    shareRow(`Worst-off ${context.areaNoun}`, shareOf(worst.a), shareOf(worst.b), worstWords),
    shareRow(`Reached after the plan${target}`, coverage.a, coverage.b, (which) =>
      coverage[which] === null ? 'not known' : formatRateToTenth(coverage[which]),
    ),
    { label: 'Proof', a: proofWords(a), b: proofWords(b), change: '', verdict: 'same' },
  ]
}

/** "B meets 50 points of need less, 1.0% of it, and lifts the worst-off area from 7.1% to 12.5%". */
export function compareHeadline(
  a: PlanFigures,
  b: PlanFigures,
  { value, leftAside, areaNoun }: Context,
  differences: number,
): string {
  if (differences === 0) return `The same ${counted(a.schools, 'school')}, by the same people`
  const gain = b.points - a.points
  const share = a.points === 0 ? '' : `, ${formatRateToTenth(Math.abs(gain) / a.points)} of it`
  const points =
    gain === 0
      ? `B comes to the same ${pointsName(value)}`
      : `B comes to ${pointsWords(Math.abs(gain), value)} ${gain < 0 ? 'less' : 'more'}${share}`
  const [before, after] = [shareOf(worstAreas(a.areas, leftAside)), shareOf(worstAreas(b.areas, leftAside))]
  const km = Math.round((b.metres - a.metres) / 1000)
  const road = km === 0 ? '' : `, with about ${formatCount(Math.abs(km))} km ${km < 0 ? 'less' : 'more'} road`
  if (before === null || after === null || Math.abs(after - before) < 0.0005) return points + road
  const verb = after > before ? 'lifts' : 'lowers'
  return `${points}, and ${verb} the worst-off ${areaNoun} from ${formatRateToTenth(before)} to ${formatRateToTenth(after)}`
}

/** "60 schools are in both; 2 only in A, 2 only in B; 6 have another volunteer". */
export function differenceSentence(
  inA: number,
  differences: readonly PlanDifference[],
  supplier: string,
): string {
  const count = (which: PlanDifference['which']): number =>
    differences.filter((each) => each.which === which).length
  return `${counted(inA - count('only A'), 'school is', 'schools are')} in both; ${count('only A')} only in A, ${count('only B')} only in B; ${count('another')} of those in both ${agreeing(count('another'), 'has', 'have')} another ${supplier}`
}

/** Areas whose number of schools visited differs. */
export const areaChanges = (
  a: PlanFigures,
  b: PlanFigures,
): readonly {
  readonly area: number
  readonly before: number
  readonly after: number
  readonly schools: number
}[] =>
  a.areas
    .map((each) => ({
      area: each.area,
      schools: each.schools,
      before: each.visited,
      after: b.areas.find(({ area }) => area === each.area)?.visited ?? 0,
    }))
    .filter(({ before, after }) => before !== after)
    .sort((x, y) => y.after - y.before - (x.after - x.before))

/** What "worst-off" means here, what happens to ties, and which schools count nowhere. */
export function worstOffRule(areaNoun: string, withoutArea: number): string {
  const rule = `Worst-off is the ${areaNoun} with the least share of its schools in scope visited, of those in which a plan under these rules can visit more; of several as low, the one with most schools is named.`
  return withoutArea === 0
    ? rule
    : `${rule} ${counted(withoutArea, 'school')} in scope ${agreeing(withoutArea, 'has', 'have')} no ${areaNoun} in the register and ${agreeing(withoutArea, 'counts', 'count')} in none.`
}

/** "North East Lincolnshire and Hull have nobody in reach: …"; '' where all can rise. */
export const leftAsideSentence = (names: readonly string[]): string =>
  names.length === 0
    ? ''
    : `${new Intl.ListFormat('en-GB').format(names)} cannot be raised under the rules of A: nobody who can go has a visit that could. ${agreeing(names.length, 'It stays', 'They stay')} outside “worst-off”, in the chart and in both plans.`

/** "Comparison (CSV)": the rows, then the schools that differ. */
export const compareCsv = (
  rows: readonly CompareRow[],
  differences: readonly {
    readonly which: string
    readonly id: string
    readonly name: string
    readonly supplier: string
  }[],
): string =>
  csvFile(
    ['kind', 'what', 'a', 'b', 'b_against_a'],
    [
      ...rows.map(({ label, a, b, change }) => ['figure', label, a, b, change]),
      ...differences.map(({ which, id, name, supplier }) => [
        'school',
        `${id} ${name}`,
        which === 'only A' ? supplier : '',
        which === 'only A' ? '' : supplier,
        which,
      ]),
    ],
  )
