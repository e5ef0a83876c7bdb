import type { FunnelPlace } from '../../domain/hubs/funnel'
import type { Hub, HubsQuestion, NotJudged } from '../../domain/hubs/hubs'
import { formatWindow } from '../../domain/time/academic_year'
import { agreeing } from '../../domain/words/counted'
import { periodOfLabel } from '../../domain/words/grouping_label'
import { schoolsNoun } from '../school/schools_noun'

/** "secondary schools", "priority schools", "primary and secondary schools and colleges". */
export function schoolsOfHubs({
  phases,
  priorityOnly,
}: Pick<HubsQuestion, 'phases' | 'priorityOnly'>): string {
  const [first] = phases
  const noun =
    phases.length === 1 && first ? schoolsNoun(first) : 'primary and secondary schools and colleges'
  return priorityOnly ? `priority ${noun}` : noun
}

/** "2024/25", "2022/23 to 2024/25 pooled". */
export function yearsOfHubs({ windows }: Pick<HubsQuestion, 'windows'>): string {
  const [first, last] = [windows[0], windows.at(-1)]
  if (!first || !last) return ''
  return windows.length === 1 ? formatWindow(first) : `${formatWindow(first)} to ${formatWindow(last)} pooled`
}

const PLACES: Readonly<Record<FunnelPlace, string>> = {
  inside: 'inside 95%',
  above_95: 'above 95%',
  below_95: 'below 95%',
  above_998: 'above 99.8%',
  below_998: 'below 99.8%',
}

const REASONS: Readonly<Record<NotJudged, string>> = {
  late: 'late, not judged',
  few_schools: 'fewer than 10 schools, not judged',
  no_schools: 'no schools',
}

/** Where a hub lies, or why that is not said: "inside 95%", "late, not judged". */
export const flagOf = ({ notJudged, point }: Pick<Hub, 'notJudged' | 'point'>): string =>
  notJudged ? REASONS[notJudged] : point ? PLACES[point.place] : 'nothing to compare'

/** Marks of the chart: inside 95 %, between, outside 99.8 %, and hubs that are late. */
export const FUNNEL_KINDS = ['inside', 'between', 'outside', 'late'] as const
export type FunnelKind = (typeof FUNNEL_KINDS)[number]

/** The mark of a hub; null for one that is listed and not drawn. */
export function funnelKindOf({ notJudged, point }: Pick<Hub, 'notJudged' | 'point'>): FunnelKind | null {
  if (notJudged) return notJudged === 'late' ? 'late' : null
  if (!point) return null
  if (point.place === 'inside') return 'inside'
  return point.place.endsWith('998') ? 'outside' : 'between'
}

/** "hub", "hubs"; "local authority", "local authorities"; "hub until 31 August 2023", "hubs until 31 August 2023". */
export const areaNouns = (label: string): readonly [one: string, many: string] => {
  const { name, period } = periodOfLabel(label)
  const one = name.charAt(0).toLowerCase() + name.slice(1)
  const many = /[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ies` : `${one}s`
  return [one + period, many + period]
}

/**
 * In which areas every year is counted, where a file has areas of several days:
 * "Every year is counted in hubs until 31 August 2023."
 */
export function periodSentence(label: string, labels: readonly string[]): string {
  const { name, period } = periodOfLabel(label)
  const others = labels.filter((each) => each !== label && periodOfLabel(each).name === name)
  if (others.length === 0) return ''
  const counted = period === '' ? `the ${areaNouns(label)[1]} of the day chosen in Data` : areaNouns(label)[1]
  return `Every year is counted in ${counted}; under “Compare” there ${agreeing(others.length, 'is', 'are')} ${new Intl.ListFormat('en-GB').format(others.map((each) => `“${each}”`))} too.`
}
