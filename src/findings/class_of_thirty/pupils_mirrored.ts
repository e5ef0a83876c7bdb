import { counted } from '../../domain/words/counted'
import { labelInSentence } from '../../domain/class_of_thirty/breakdown'
import type { Breakdown } from '../../domain/class_of_thirty/breakdown'
import type { ClassGroup, ClassOfThirty } from '../../domain/class_of_thirty/class_of_thirty'
import { countWords } from './class_of_thirty_words'
import type { Bounds } from '../../domain/engagement/encounter_bounds'
import { placeInSentence } from '../../domain/jobs/jobs_places'
import type { PupilLens } from '../../domain/class_of_thirty/lens'
import { schoolsNoun } from '../../domain/school/phase'
import type { PupilsAnswer } from '../../domain/class_of_thirty/pupils'
import { registerPlace } from '../../domain/school/register_place'
import { sayScope } from '../scope'
import type { PupilsAnswered, PupilsAsked } from './class_question'
import { countedSource } from './counted_source'
import type { Mirrored } from './mirrored'

/** Pupils of the loaded schools, as a class of 30 mirrors them. */
export function pupilsMirrored({ question, pupils }: PupilsAnswered): Mirrored {
  const { lens, phase, within, period, loadedFrom } = question
  const areaName = sayScope(within, registerPlace(loadedFrom.files))
  const where = `of ${schoolsNoun(phase)} in ${placeInSentence(areaName)}`
  const when = lens === 'fsm' ? '' : `, ${period}`
  return {
    lens,
    subject: {
      areaName,
      period: lens === 'fsm' ? 'register' : period,
      mirrored: `pupils ${where}${when}`,
      where: `${where}${when}`,
    },
    breakdown: breakdownOf(lens, pupils),
    base: null,
    source: sourceOf(question),
    definition: definitionOf(lens, pupils),
    sourceNote: '',
    finding: (classOf) => findingOf(lens, classOf, pupils, period),
    openings: null,
  }
}

function breakdownOf(lens: PupilLens, { pupils, meals, once, twice, fourTimes }: PupilsAnswer): Breakdown {
  const groups: readonly (readonly [string, string, number])[] =
    lens === 'fsm'
      ? [
          ['eligible', 'Eligible for free school meals', meals.eligible],
          ['not', 'Not eligible', meals.pupils - meals.eligible],
        ]
      : lens === 'reached'
        ? [
            ['met', 'Met STEM outreach', once.least],
            ['perhaps', 'May have met it', once.most - once.least],
            ['not', 'Did not meet it', pupils - once.most],
          ]
        : [
            ['four', 'Met it four times or more', fourTimes.least],
            ['two', 'Met it twice or more', twice.least - fourTimes.least],
            ['one', 'Met it once or more', once.least - twice.least],
            ['perhaps', 'May have met it', once.most - once.least],
            ['none', 'Did not meet it', pupils - once.most],
          ]
  return {
    unit: 'pupils',
    groups: groups.map(([code, label, count]) => ({
      group: { code, label, sentenceLabel: labelInSentence(label) },
      count,
      parts: [],
    })),
    rounding: 'one-way',
    leastReliable: 0,
    order: 'as listed',
  }
}

function findingOf(lens: PupilLens, classOf: ClassOfThirty, pupils: PupilsAnswer, period: string): string {
  const { size } = classOf
  const children = (...codes: readonly ClassGroup['code'][]) =>
    classOf.groups.filter(({ code }) => codes.includes(code)).reduce((sum, each) => sum + each.children, 0)
  if (lens === 'fsm')
    return `About ${children('eligible')} of the ${size} would be eligible for free school meals (${countWords(pupils.meals.eligible)} of ${countWords(pupils.meals.pupils)} pupils).`
  if (lens === 'reached')
    return `${between(children('met'), children('met', 'perhaps'))} of the ${size} met STEM outreach in ${period}.`
  const most = ({ most: count }: Bounds) => Math.round((size * count) / pupils.pupils)
  return [
    `Of the ${size}, ${between(children('four', 'two', 'one'), children('four', 'two', 'one', 'perhaps')).toLowerCase()} met STEM outreach in ${period}`,
    `${between(children('four', 'two'), most(pupils.twice)).toLowerCase()} twice or more`,
    `${between(children('four'), most(pupils.fourTimes)).toLowerCase()} four times or more.`,
  ].join(', ')
}

const between = (least: number, most: number): string =>
  least < most ? `Between ${least} and ${most}` : least === 0 ? 'None' : `About ${least}`

function definitionOf(lens: PupilLens, answer: PupilsAnswer): string {
  const noRoll = leftOut(answer.withoutRoll, 'no roll') + hiddenWords(answer.hidden)
  if (lens === 'fsm') {
    const noFigure = leftOut(answer.schools - answer.meals.schools, 'no per cent on free school meals')
    return `Pupils eligible for free school meals: each school’s roll by its per cent, over ${whole(answer.meals.schools)} schools.${noFigure}${noRoll}`
  }
  const missing =
    answer.withoutHeadcount > 0
      ? ` ${whole(answer.withoutHeadcount)} of them without a headcount: nobody may have come, or everybody.`
      : ''
  return `To meet STEM outreach is to be at a delivered activity that meets pupils: ${whole(answer.activities)} are reported, over ${whole(answer.schools)} schools.${missing} A log counts heads and knows no names, so each child stands for what is certain: fewest if the same pupils came each time, most if others did.${noRoll}`
}

const whole = (count: number): string => count.toLocaleString('en-GB')

const leftOut = (schools: number, given: string): string =>
  schools === 0
    ? ''
    : schools === 1
      ? ` 1 school gives ${given} and is left out.`
      : ` ${whole(schools)} schools give ${given} and are left out.`

const hiddenWords = (schools: number): string =>
  schools === 0
    ? ''
    : ` ${counted(schools, 'school has', 'schools have')} so few pupils that a roll or a per cent is hidden, and taken as not given.`

const sourceOf = ({ lens, within, period, loadedFrom }: PupilsAsked): string =>
  countedSource(loadedFrom, lens === 'fsm' ? ['schools'] : ['schools', 'engagements'], {
    ...(lens === 'fsm' ? {} : { period }),
    geography: sayScope(within, registerPlace(loadedFrom.files)),
    unit: 'pupils',
  })
