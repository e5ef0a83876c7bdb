import { compareGroups, isDrawnDifferenceExact } from '../../domain/class_of_thirty/class_beside'
import { besideFinding, differenceWords } from './beside_words'
import type { GroupComparison } from '../../domain/class_of_thirty/class_beside'
import type { ClassGroup, ClassOfThirty } from '../../domain/class_of_thirty/class_of_thirty'
import { exactWords } from './class_of_thirty_words'
import { standsFor, unitNote } from './figure_words'
import type { ClassPicture, Comparison } from './class_picture'

/** The two of a comparison as they stand from left to right. */
export const leftToRight = <T>({ otherFirst }: Comparison, shown: T, other: T): readonly [T, T] =>
  otherFirst ? [other, shown] : [shown, other]

/** A picture as it is drawn: under its name, '' where it stands alone. */
export interface Panel {
  readonly kind: 'shown' | 'other'
  readonly name: string
  readonly picture: ClassPicture
}

/** The picture, or both it and the one beside it, from left to right. */
export function panelsOf(picture: ClassPicture): readonly [Panel] | readonly [Panel, Panel] {
  const { beside } = picture
  if (!beside) return [{ kind: 'shown', name: '', picture }]
  return leftToRight<Panel>(
    beside,
    { kind: 'shown', name: beside.names.shown, picture: beside.alone },
    { kind: 'other', name: beside.names.other, picture: beside.picture },
  )
}

/** Children of a group left and right, and the difference; exact where asked for, or where rounding would hide it. */
export function besideRow(
  beside: Comparison,
  each: GroupComparison,
  exact = false,
): readonly [left: string, right: string, difference: string] {
  const countOf = (group: ClassGroup) =>
    exact || !isDrawnDifferenceExact(each) ? exactWords(group.exact) : String(group.children)
  return [...leftToRight(beside, countOf(each.group), countOf(each.other)), differenceWords(each)]
}

/** A picture with another beside it: the finding is the difference, and the source is that of both. */
export function standBeside(picture: ClassPicture, other: ClassPicture): ClassPicture {
  const groups = compareGroups(picture.classOf, other.classOf)
  const { areaName, period, school } = picture.subject
  const otherFirst = other.subject.areaName === areaName && other.subject.period !== period
  const places = { shown: areaName, other: other.subject.areaName }
  const names = otherFirst ? { shown: period, other: other.subject.period } : namesApart(places)
  const inSentence = otherFirst ? { shown: `${areaName} in ${period}`, other: `in ${names.other}` } : places
  return {
    ...picture,
    finding: besideFinding(groups, inSentence, picture.classOf.size, school),
    inWords: `${picture.inWords} ${other.inWords}`,
    source: sourceOfBoth(picture, other),
    rounding: `Each figure stands for about ${standsFor(picture.classOf)} (${names.shown}) or ${standsFor(other.classOf)} (${names.other}) ${unitNote(picture.classOf.unit)}. ${picture.apportioned}`,
    note: [picture.note, groups.every(isDrawnDifferenceExact) ? '' : EXACT_SHOWN]
      .filter((words) => words !== '')
      .join(' '),
    beside: {
      alone: picture,
      picture: { ...other, classOf: inOrderOf(picture.classOf, other.classOf) },
      names,
      groups,
      otherFirst,
    },
  }
}

/** Names for over a picture, without what stands in brackets, as long as they are still two. */
function namesApart(places: Comparison['names']): Comparison['names'] {
  const [shown, other] = [places.shown, places.other].map((name) => name.replace(/ \([^)]*\)$/, ''))
  return shown === other || !shown || !other ? places : { shown, other }
}

/** Where the rounded pictures show no difference, or another, what stands in the table is not what is drawn. */
const EXACT_SHOWN =
  'Numbers with decimals are exact: the rounded pictures would not show that difference, or would show one that is not there.'

/**
 * Two sources that differ in their place or their period alone are said once, with both: "…, 2025, Tees Valley and
 * England, jobs."; a place with commas in its name stands "beside" the other.
 */
function sourceOfBoth(shown: ClassPicture, other: ClassPicture): string {
  if (shown.source === '' || other.source === '') return ''
  if (shown.source === other.source) return shown.source
  for (const part of ['areaName', 'period'] as const) {
    const [one, two] = [shown.subject[part], other.subject[part]]
    const around = shown.source.split(`, ${one},`)
    if (around.join(`, ${two},`) !== other.source) continue
    return around.join(`, ${one} ${`${one}${two}`.includes(',') ? 'beside' : 'and'} ${two},`)
  }
  return `${shown.source} Beside: ${other.source}`
}

/** The other place's groups in the order of the one shown, so that a group is looked for in one place. */
function inOrderOf(shown: ClassOfThirty, other: ClassOfThirty): ClassOfThirty {
  const place = new Map(shown.groups.map(({ code }, at) => [code, at]))
  const placeOf = ({ code }: ClassGroup) => place.get(code) ?? place.size
  return { ...other, groups: other.groups.toSorted((a, b) => placeOf(a) - placeOf(b)) }
}
