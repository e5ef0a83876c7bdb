import { schoolsAtTheTop } from '../../domain/need/need_score'
import { NEED_PARTS, totalWeight, USUAL_WEIGHTS } from '../../domain/need/need_weights'
import type { NeedPart, NeedWeights } from '../../domain/need/need_weights'
import type { Dataset } from '../../domain/project/dataset'
import { counted } from '../../domain/words/counted'
import { formatCount } from '../format_number'
import { columnRule, NEED_PART_LABELS, PART_RULES, PRESET_LABELS } from './need_part_sentences'

/** Names of the columns of figures, by key. */
export type FigureColumns = Dataset['figureColumns']

export const EQUAL_NEED_RULE = 'Equal scores are in order of pupils on roll, most first, then of name.'

/** The sentence where every weight is 0, with what to do. */
export const NO_WEIGHT_SENTENCE =
  'Every weight is 0, so no school has more need than another. Give a part a weight under “Adjust”.'
export const USUAL_WEIGHTS_ACTION = `Use “${PRESET_LABELS.priority_first}”`

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

export const columnLabel = (columns: FigureColumns, key: string): string =>
  columns.find((column) => column.key === key)?.label ?? key

/** What the score is made of. A tool default, not a published measure. */
export function needDefinition(weights: NeedWeights = USUAL_WEIGHTS, columns: FigureColumns = []): string {
  if (totalWeight(weights) === 0) return NO_WEIGHT_SENTENCE
  const parts = NEED_PARTS.filter((part) => weights.parts[part] > 0).map(
    (part) => `${lowerFirst(NEED_PART_LABELS[part])} ${weights.parts[part]} (${PART_RULES[part]})`,
  )
  const figures = weights.columns
    .filter(({ weight }) => weight > 0)
    .map(
      ({ column, weight, moreNeed }) => `${columnLabel(columns, column)} ${weight} (${columnRule(moreNeed)})`,
    )
  return `Need score, 0 to 100: the weighted mean of ${[...parts, ...figures].join('; ')}. What is not known has no points. ${EQUAL_NEED_RULE} A tool default.`
}

/** "6 schools share the highest need, 91. Equal scores are in order of …"; `need` is in falling order. */
export function equalNeedSentence(need: Float32Array): string {
  const atTop = schoolsAtTheTop(need)
  return atTop < 2
    ? EQUAL_NEED_RULE
    : `${counted(atTop, 'school')} share the highest need, ${need[0]}. ${EQUAL_NEED_RULE}`
}

/** What is not known of a part, after "Not known of". */
const UNKNOWN_WORDS: Readonly<Record<NeedPart, string>> = {
  status: 'engagement status',
  started: 'what was started',
  years: 'the last contact',
  priority: 'the priority list',
  fsm: 'free school meals',
  pupils: 'pupils on roll',
  distance: 'the distance to supply',
  encounters: 'engagements so far',
}
const isPart = (part: string): part is NeedPart => (NEED_PARTS as readonly string[]).includes(part)

/** A part or a column as the screen names it. */
export const partLabel = (columns: FigureColumns, part: string): string =>
  isPart(part) ? NEED_PART_LABELS[part] : columnLabel(columns, part)

/** "No points for want of free school meals (12 schools), the priority list (all)"; '' where all is known. */
export function unknownNeedSentence(
  unknown: readonly { readonly part: string; readonly schools: number }[],
  schools: number,
  columns: FigureColumns,
): string {
  const words = unknown
    .filter((each) => each.schools > 0)
    .map(
      (each) =>
        `${isPart(each.part) ? UNKNOWN_WORDS[each.part] : columnLabel(columns, each.part)} (${each.schools === schools ? 'all' : formatCount(each.schools)})`,
    )
  return words.length === 0 ? '' : `No points of need where not known: ${words.join(', ')}`
}
