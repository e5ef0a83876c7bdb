import { FEW_SCHOOLS, type Reach } from '../../domain/coverage/coverage'
import { FEWEST_TO_WIDEN } from '../../domain/hubs/funnel'
import { sizeAndRate } from '../../domain/hubs/size_and_rate'
import { LATER_THAN_ALL_DAYS } from '../../domain/hubs/hub_comparison'
import type { Hub, HubsAnswer } from '../../domain/hubs/hubs'
import { agreeing, counted } from '../../domain/words/counted'
import { formatCount, formatRate, formatRateToTenth } from '../format_number'
import { areaNouns, funnelKindOf, schoolsOfHubs, yearsOfHubs } from './hub_words'

/** What is said of a hub outside the limits, and no more. */
export const OUTSIDE_SENTENCE =
  'Outside the range expected by chance, if all hubs were alike; check reporting lag first.'

/** Hubs by their mark. */
export const hubsOfKind = ({ hubs }: Pick<HubsAnswer, 'hubs'>, ...kinds: readonly string[]): Hub[] =>
  hubs.filter((hub) => kinds.includes(funnelKindOf(hub) ?? 'none'))

/** "10 of 13 hubs lie where chance alone would put them; 3 do not". */
export function hubsHeadline(answer: HubsAnswer, label: string): string {
  const [one, many] = areaNouns(label)
  const withSchools = answer.hubs.filter(({ schools }) => schools > 0)
  if (withSchools.length < 2)
    return `Nothing to compare: ${withSchools.length === 0 ? `no ${one} has` : `one ${one} alone has`} schools here`
  if (answer.funnel === null)
    return `Nothing to compare: ${answer.all.reached === 0 ? 'no school' : 'every school'} here was reached`
  const inside = hubsOfKind(answer, 'inside').length
  const outside = hubsOfKind(answer, 'between', 'outside').length
  if (inside + outside === 0) return `No ${one} can be judged`
  return `${formatCount(inside)} of ${counted(inside + outside, one, many)} ${agreeing(inside, 'lies', 'lie')} where chance alone would put ${agreeing(inside, 'it', 'them')}; ${outside === 0 ? 'none does not' : `${formatCount(outside)} ${agreeing(outside, 'does', 'do')} not`}`
}

/** "Share of secondary schools reached in 2024/25, by number of schools. Alike hubs lie in the dark band 95 times in 100." */
export const hubsSubtitle = ({ question }: HubsAnswer, label: string): string =>
  `Share of ${schoolsOfHubs(question)} reached in ${yearsOfHubs(question)}, by number of schools. Alike ${areaNouns(label)[1]} lie in the dark band 95 times in 100.`

/** What the limits are of: all hubs, how exact, how far hubs spread, and what is outside every count. */
export function limitSentences(answer: HubsAnswer, label: string): readonly string[] {
  const { funnel, noHub, question } = answer
  if (!funnel) return []
  const [one, many] = areaNouns(label)
  const late = hubsOfKind(answer, 'late').length
  return [
    `All ${many}${late > 0 ? ' but those late' : ''}: ${formatCount(funnel.reached)} of ${formatCount(funnel.schools)} (${formatRateToTenth(funnel.centre)}).`,
    'Exact binomial limits, interpolated (Spiegelhalter 2005).',
    spreadSentence(answer, many),
    sizeSentence(answer, many),
    question.windows.length > 1
      ? `A school counts once in each of ${question.windows.length} years; as the same schools come again, limits are narrower than for as many different schools.`
      : '',
    noHub.schools > 0
      ? `${counted(noHub.schools, 'school')} in no ${one} ${agreeing(noHub.schools, 'is', 'are')} left out.`
      : '',
    `In the table ${many} stand in order of the alphabet, never by rate.`,
  ].filter((sentence) => sentence !== '')
}

function spreadSentence({ funnel }: HubsAnswer, many: string): string {
  if (!funnel || funnel.phi === null) return ''
  const spread = `Spread φ = ${funnel.phi.toFixed(2)} (Σ z² ÷ (${many} − 1), the outer tenths drawn in)`
  if (funnel.factor > 1) return `${spread}: limits widened by ${funnel.factor.toFixed(2)}.`
  return funnel.phi > 1
    ? `${spread}: limits are not widened, as there are fewer than ${FEWEST_TO_WIDEN} ${many}.`
    : `${spread}: no more than chance, so limits are not widened.`
}

/** Whether larger hubs reach more, of the hubs that are judged: chance alone gives small correlations to few hubs. */
function sizeSentence({ hubs }: HubsAnswer, many: string): string {
  const judged = hubs.flatMap(({ schools, point, notJudged }) =>
    point && notJudged === null ? [{ schools, rate: point.rate }] : [],
  )
  const found = sizeAndRate(judged)
  if (!found) return ''
  const { correlation, ofChance } = found
  const number = (value: number) => value.toFixed(2).replace('-', '−')
  const what =
    Math.abs(correlation) < ofChance
      ? 'no more than chance'
      : `larger ${many} reach a ${correlation > 0 ? 'larger' : 'smaller'} share`
  return `Size and rate: correlation ${number(correlation)} of ${formatCount(found.hubs)} ${many}, where chance alone stays within ±${number(ofChance)} 95 times in 100: ${what}.`
}

/** Why hubs that are drawn hollow, or are not drawn, are not judged. */
export function notJudgedSentences(answer: HubsAnswer, label: string): readonly string[] {
  const many = areaNouns(label)[1]
  const named = (hubs: readonly Hub[]) =>
    hubs
      .map(({ name, reached, schools }) => `${name} ${formatCount(reached)} of ${formatCount(schools)}`)
      .join('; ')
  const late = hubsOfKind(answer, 'late')
  const few = answer.hubs.filter(({ notJudged }) => notJudged === 'few_schools')
  return [
    late.length === 0
      ? ''
      : `Late, not judged: ${named(late)}. Nine in ten of their reports take over ${LATER_THAN_ALL_DAYS} days longer than those of all ${many}, and the window is not complete by them.`,
    few.length === 0 ? '' : `Fewer than ${FEW_SCHOOLS} schools, listed and not drawn: ${named(few)}.`,
  ].filter((sentence) => sentence !== '')
}

/** What is said of one hub: where it lies, how much its mix explains, and that it is a question. */
export function hubFinding(
  hub: Hub,
  { funnel }: Pick<HubsAnswer, 'funnel'>,
): { readonly place: string; readonly why: string } {
  const kind = funnelKindOf(hub)
  if (kind === 'late')
    return {
      place: 'Not judged: its reports come late.',
      why: 'What is in so far is listed; ask when the rest will be in.',
    }
  if (kind === null || !funnel || !hub.point)
    return {
      place: hub.schools === 0 ? 'No schools here.' : `Not judged: fewer than ${FEW_SCHOOLS} schools.`,
      why: '',
    }
  const place =
    kind === 'inside' ? 'Within the range expected by chance, if all hubs were alike.' : OUTSIDE_SENTENCE
  return { place, why: [mixSentence(hub, funnel.centre), QUESTION].filter((each) => each !== '').join(' ') }
}

const QUESTION = 'What differs in the area is a question to ask, not a grade.'

function mixSentence({ point, standardised }: Hub, centre: number): string {
  if (!point || standardised === null) return ''
  const apart = 100 * (centre - point.rate)
  const explained = 100 * (standardised - point.rate)
  const points = (value: number) => Math.abs(value).toFixed(1)
  if (Math.abs(explained) < 0.05) return 'Its mix of schools (phase, priority) makes no difference.'
  return Math.sign(explained) === Math.sign(apart)
    ? `With the mix of all hubs (phase, priority) its rate would be ${formatRateToTenth(standardised)}: the mix explains ${points(explained)} of the ${points(apart)} points.`
    : `With the mix of all hubs (phase, priority) its rate would be ${formatRateToTenth(standardised)}: its mix makes it look ${points(explained)} points nearer to all than it is.`
}

export interface HubCheck {
  readonly name: string
  readonly value: string
  readonly all: string
}

/** What to look at before anything is said of a difference. */
export function hubChecks(hub: Hub, answer: HubsAnswer, label: string): readonly HubCheck[] {
  const { all, funnel } = answer
  const many = areaNouns(label)[1]
  const days = (p90: number | null) => (p90 === null ? 'not known' : counted(Math.ceil(p90), 'day'))
  const within28 = ({ lag }: Pick<Hub, 'lag'>) => {
    const reported = lag.reported - lag.negative
    return reported === 0 ? 'not known' : formatRate((reported - lag.over28) / reported)
  }
  const other = (of: Pick<Hub, 'activities' | 'other' | 'untyped'>) => {
    const typed = of.activities - of.untyped
    return typed === 0 ? 'no types' : `${formatRate(of.other / typed)} of ${formatCount(typed)}`
  }
  const sizes = answer.hubs
    .filter(({ schools }) => schools > 0)
    .map(({ schools }) => schools)
    .sort((a, b) => a - b)
  const median = (sizes[(sizes.length - 1) >> 1]! + sizes[sizes.length >> 1]!) / 2
  const years = answer.question.windows.length
  const listed = (of: Pick<Hub, 'listed'> & Reach) =>
    of.schools === 0 ? 'no schools' : formatRate((of.listed * years) / of.schools)
  return [
    {
      name: 'With the mix of all',
      value: hub.standardised === null ? 'not known' : formatRateToTenth(hub.standardised),
      all: funnel ? `all ${formatRateToTenth(funnel.centre)}` : '',
    },
    { name: 'Reported in 28 days', value: within28(hub), all: `all ${many} ${within28(all)}` },
    { name: 'Nine in ten within', value: days(hub.lag.p90), all: `all ${many} ${days(all.lag.p90)}` },
    { name: 'Type given as “Other”', value: other(hub), all: `all ${many} ${other(all)}` },
    { name: 'Priority schools', value: listed(hub), all: `all ${many} ${listed(all)}` },
    {
      name: 'Size',
      value: counted(hub.schools, years > 1 ? 'school-year' : 'school'),
      all: `median ${formatCount(median)}`,
    },
  ]
}
