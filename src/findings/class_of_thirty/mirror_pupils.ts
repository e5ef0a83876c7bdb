import { counted } from '../../domain/words/counted'
import { labelInSentence } from '../../domain/class_of_thirty/breakdown'
import type { Breakdown } from '../../domain/class_of_thirty/breakdown'
import type { ClassGroup, ClassOfThirty } from '../../domain/class_of_thirty/class_of_thirty'
import { formatRounded } from './class_sentences'
import type { PupilBounds } from '../../domain/engagement/encounter_bounds'
import { placeInSentence } from '../place_in_sentence'
import type { PupilLens } from '../../domain/class_of_thirty/lens'
import { schoolsNoun } from '../school/schools_noun'
import type { PupilsAnswer } from '../../domain/class_of_thirty/pupils'
import { HIDDEN_COUNT } from '../../domain/people/small_numbers'
import { registerPlace } from '../../domain/school/register_place'
import { scopeName } from '../scope'
import type { PupilsClassAnswer, PupilsClassQuestion } from './class_question'
import { countedSource } from './counted_source'
import type { MirroredFigures } from './mirrored_figures'

/** Pupils of the loaded schools, as a class of 30 mirrors them. */
export function mirrorPupils({ question, pupils }: PupilsClassAnswer): MirroredFigures {
  const { lens, phase, within, period, loadedFrom } = question
  const areaName = scopeName(within, registerPlace(loadedFrom.files))
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
  const read = { fsm: meals.eligible, reached: once.least, encounters: twice.least }[lens]
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
      count: read === HIDDEN_COUNT ? HIDDEN_COUNT : count,
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
    return `About ${children('eligible')} of the ${size} would be eligible for free school meals (${formatRounded(pupils.meals.eligible)} of ${formatRounded(pupils.meals.pupils)} pupils).`
  if (lens === 'reached')
    return `${formatBetween(children('met'), children('met', 'perhaps'))} of the ${size} met STEM outreach in ${period}.`
  const most = ({ most: count }: PupilBounds) => Math.round((size * count) / pupils.pupils)
  return [
    `Of the ${size}, ${formatBetween(children('four', 'two', 'one'), children('four', 'two', 'one', 'perhaps')).toLowerCase()} met STEM outreach in ${period}`,
    `${formatBetween(children('four', 'two'), most(pupils.twice)).toLowerCase()} twice or more`,
    `${formatBetween(children('four'), most(pupils.fourTimes)).toLowerCase()} four times or more.`,
  ].join(', ')
}

const formatBetween = (least: number, most: number): string =>
  least < most ? `Between ${least} and ${most}` : least === 0 ? 'None' : `About ${least}`

function definitionOf(lens: PupilLens, answer: PupilsAnswer): string {
  const noRoll = omittedSentence(answer.withoutRoll, 'no roll') + hiddenSentence(answer.hidden)
  if (lens === 'fsm') {
    const noFigure = omittedSentence(
      answer.schools - answer.meals.schools,
      'no per cent on free school meals',
    )
    return `Pupils eligible for free school meals: each school’s roll by its per cent, over ${formatWhole(answer.meals.schools)} schools.${noFigure}${noRoll}`
  }
  const missing =
    answer.withoutHeadcount > 0
      ? ` ${formatWhole(answer.withoutHeadcount)} of them without a headcount: nobody may have come, or everybody.`
      : ''
  return `To meet STEM outreach is to be at a delivered activity that meets pupils: ${formatWhole(answer.activities)} are reported, over ${formatWhole(answer.schools)} schools.${missing} A log counts heads and knows no names, so each child stands for what is certain: fewest if the same pupils came each time, most if others did.${noRoll}`
}

const formatWhole = (count: number): string => count.toLocaleString('en-GB')

const omittedSentence = (schools: number, missingPart: string): string =>
  schools === 0
    ? ''
    : schools === 1
      ? ` 1 school gives ${missingPart} and is left out.`
      : ` ${formatWhole(schools)} schools give ${missingPart} and are left out.`

const hiddenSentence = (schools: number): string =>
  schools === 0
    ? ''
    : ` ${counted(schools, 'school has', 'schools have')} so few pupils that a roll or a per cent is hidden, and taken as not given.`

const sourceOf = ({ lens, within, period, loadedFrom }: PupilsClassQuestion): string =>
  countedSource(loadedFrom, lens === 'fsm' ? ['schools'] : ['schools', 'engagements'], {
    ...(lens === 'fsm' ? {} : { period }),
    geography: scopeName(within, registerPlace(loadedFrom.files)),
    unit: 'pupils',
  })
