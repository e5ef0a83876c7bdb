import { labelInSentence, UNKNOWN_GROUP } from '../../domain/class_of_thirty/breakdown'
import {
  compareGroups,
  drawnBounds,
  isDrawnDifferenceExact,
} from '../../domain/class_of_thirty/group_comparison'
import { comparisonFinding, differenceLabel } from './comparison_sentences'
import type { GroupComparison } from '../../domain/class_of_thirty/group_comparison'
import type { ClassGroup, ClassOfThirty } from '../../domain/class_of_thirty/class_of_thirty'
import { formatExact } from './class_sentences'
import { formatCountPerChild, unitNote } from './figure_sentences'
import type { ClassPicture, PictureComparison } from './class_picture'

/** The two of a comparison as they stand from left to right. */
export const leftToRight = <T>({ otherFirst }: PictureComparison, main: T, other: T): readonly [T, T] =>
  otherFirst ? [other, main] : [main, other]

/** A picture as it is drawn: under its name, '' where it stands alone. */
export interface PicturePanel {
  readonly kind: 'main' | 'other'
  readonly name: string
  readonly picture: ClassPicture
}

/** The picture, or both it and the one beside it, from left to right. */
export function panelsOf(
  picture: ClassPicture,
): readonly [PicturePanel] | readonly [PicturePanel, PicturePanel] {
  const { comparison } = picture
  if (!comparison) return [{ kind: 'main', name: '', picture }]
  return leftToRight<PicturePanel>(
    comparison,
    { kind: 'main', name: comparison.names.main, picture: comparison.main },
    { kind: 'other', name: comparison.names.other, picture: comparison.picture },
  )
}

/** Children of a group left and right, and the difference; exact where requested, or where rounding would hide it. */
export function comparisonRow(
  beside: PictureComparison,
  each: GroupComparison,
  exact = false,
): readonly [left: string, right: string, difference: string] {
  const countOf = (group: ClassGroup) => comparedChildren(each, group, exact)
  return [...leftToRight(beside, countOf(each.group), countOf(each.other)), differenceLabel(each)]
}

/** One cell of a comparison: "3"; "2.90" in exact numbers; "3 to 5" or "up to 2" where a file leaves some unknown. */
export function comparedChildren(each: GroupComparison, group: ClassGroup, exact: boolean): string {
  const decimals = exact || !isDrawnDifferenceExact(each)
  const { low, high } = decimals
    ? (group.possible ?? { low: group.exact, high: group.exact })
    : drawnBounds(group)
  const [least, most] = [low, high].map((children) =>
    decimals && children > 0 ? formatExact(children) : String(children),
  )
  return least === most ? String(most) : low === 0 ? `up to ${most}` : `${least} to ${most}`
}

const joined = (...sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence !== '').join(' ')

/** A picture with another beside it: the finding is the difference, and the source is that of both. */
export function compareClasses(picture: ClassPicture, other: ClassPicture): ClassPicture {
  const groups = compareGroups(picture.classOf, other.classOf)
  const { areaName, period, school } = picture.subject
  const isOtherYear = other.subject.areaName === areaName && other.subject.period !== period
  const otherFirst = isOtherYear && other.subject.period < period
  const places = { main: areaName, other: other.subject.areaName }
  const names = isOtherYear ? { main: period, other: other.subject.period } : distinctNames(places)
  const inSentence = isOtherYear ? { main: `${areaName} in ${period}`, other: `in ${names.other}` } : places
  const namedBoth = (of: 'warning' | 'caveat') =>
    picture[of] === other[of]
      ? picture[of]
      : joined(attributed(names.main, picture[of]), attributed(names.other, other[of]))
  const warning = namedBoth('warning')
  const headline = comparisonFinding(groups, inSentence, picture.classOf.size, school)
  return {
    ...picture,
    finding: joined(headline, warning),
    headline,
    warning,
    caveat: namedBoth('caveat'),
    description: `${picture.description} ${other.description}`,
    source: joinSources(picture, other),
    rounding: `Each figure stands for about ${formatCountPerChild(picture.classOf)} (${names.main}) or ${formatCountPerChild(other.classOf)} (${names.other}) ${unitNote(picture.classOf.unit)}. ${picture.roundingRule}`,
    note: [picture.note, groups.every(isDrawnDifferenceExact) ? '' : EXACT_NUMBERS_NOTE]
      .filter((words) => words !== '')
      .join(' '),
    comparison: {
      main: picture,
      picture: { ...other, classOf: inSameOrder(picture.classOf, other.classOf) },
      names,
      groups,
      otherFirst,
    },
  }
}

/** "Hartlepool – not known: 2 of the 30 …": the note on one of two pictures. */
const attributed = (name: string, sentence: string): string =>
  sentence === '' ? '' : `${name} – ${labelInSentence(sentence)}`

/** Names for over a picture, without what stands in brackets, as long as they are still two. */
function distinctNames(places: PictureComparison['names']): PictureComparison['names'] {
  const [main, other] = [places.main, places.other].map((name) => name.replace(/ \([^)]*\)$/, ''))
  return main === other || !main || !other ? places : { main, other }
}

/** Where the rounded pictures show no difference, or another, what stands in the table is not what is drawn. */
const EXACT_NUMBERS_NOTE =
  'Numbers with decimals are exact: the rounded pictures would not show that difference, or would show one that is not there.'

/**
 * Two sources that differ in their place or their period alone become one, with both: "…, 2025, Tees Valley and
 * England, jobs."; a place with commas in its name stands "beside" the other.
 */
function joinSources(main: ClassPicture, other: ClassPicture): string {
  if (main.source === '' || other.source === '') return ''
  if (main.source === other.source) return main.source
  for (const part of ['areaName', 'period'] as const) {
    const [one, two] = [main.subject[part], other.subject[part]]
    const around = main.source.split(`, ${one},`)
    if (around.join(`, ${two},`) !== other.source) continue
    return around.join(`, ${one} ${`${one}${two}`.includes(',') ? 'beside' : 'and'} ${two},`)
  }
  return `${main.source} Beside: ${other.source}`
}

/** The other place's groups in the order of the main picture, so that a group is found at the same position. */
function inSameOrder(main: ClassOfThirty, other: ClassOfThirty): ClassOfThirty {
  const place = new Map(main.groups.map(({ code }, at) => [code, at]))
  const placeOf = ({ code }: ClassGroup) =>
    code === UNKNOWN_GROUP ? Infinity : (place.get(code) ?? place.size)
  return { ...other, groups: other.groups.toSorted((a, b) => placeOf(a) - placeOf(b)) }
}
