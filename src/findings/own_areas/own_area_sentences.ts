import {
  MAX_CORNERS,
  MAX_OWN_AREA_NAME_LENGTH,
  MAX_OWN_AREAS,
  MIN_CORNERS,
  ownGroupingLabel,
  type NameProblem,
  type OwnArea,
  type OwnAreaAnswer,
  type OwnAreaDraft,
} from '../../domain/own_areas/own_area'
import { crossesItself, isFlat } from '../../domain/own_areas/ring'
import { agreeing, counted } from '../../domain/words/counted'

const NAME_SENTENCES: Readonly<Record<NameProblem, string>> = {
  blank: 'Give the area a name, by which it can be chosen.',
  long: `A name has ${MAX_OWN_AREA_NAME_LENGTH} letters at most.`,
  taken: 'Another of your areas has this name: give this one another.',
  many: `A project holds ${MAX_OWN_AREAS} areas of your own at most: delete one first.`,
}

/** Why an area cannot have its name; '' where it can. */
export const nameSentence = (problem: NameProblem | null): string =>
  problem === null ? '' : NAME_SENTENCES[problem]

/** Why nothing can be made of what is drawn or picked yet; '' where something can. */
export function draftSentence(draft: OwnAreaDraft): string {
  if (draft.kind === 'authorities')
    return draft.authorities.length === 0 ? 'Tick at least one local authority.' : ''
  if (draft.kind === 'circle') return ''
  const { corners } = draft
  if (corners.length < MIN_CORNERS)
    return `Draw the area on the map first: it needs ${MIN_CORNERS} corners or more.`
  if (corners.length > MAX_CORNERS)
    return `An area has ${MAX_CORNERS} corners at most: clear it and draw it with fewer.`
  if (isFlat(corners)) return 'The corners lie in one line, so they enclose nothing: add one to the side.'
  return crossesItself(corners)
    ? 'The line crosses itself, so its inside is not clear: take corners off, or clear it and draw again.'
    : ''
}

/** Why what a shape holds makes no area; '' where it makes one. */
export function holdingSentence({ shape, schools }: OwnAreaAnswer): string {
  if (!shape) return 'This place has no known position: measure from another school or postcode.'
  return schools === 0 ? 'No school of the register stands in it: make it larger, or elsewhere.' : ''
}

/** What was made, and where it can be compared. */
export function madeSentence({ name, set }: OwnArea, { schools, shared }: OwnAreaAnswer): string {
  const made = `“${name}” is made: ${counted(schools, 'school')}.`
  if (set === 1 || !shared) return made
  return `${made} It shares ${counted(shared.schools, 'school')} with “${shared.area}”, so it is compared in “${ownGroupingLabel(set)}”: areas of one set share none.`
}

/** How an area was made, in words. */
export function shapeWords({ shape }: OwnArea): string {
  if (shape.kind === 'circle') return `within ${shape.km} km of ${shape.place}`
  if (shape.kind === 'drawn') return 'drawn on the map'
  const { length } = shape.authorities
  return `${counted(length, 'local authority', 'local authorities')} ${agreeing(length, 'is', 'are')} in it`
}
