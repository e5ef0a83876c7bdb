import { MAX_CHILDREN } from '../../domain/class_of_thirty/class_of_thirty'
import { SHORTAGES } from '../../findings/class_of_thirty/cohorts_and_shortages'
import { loadedName, part, textUpTo, wholeNumber, yesNo } from '../../state/address/parts'
import type { Format } from '../../state/address/parts'
import {
  child,
  exact,
  guess,
  jobsYear,
  lens,
  place,
  present,
  publicBodies,
  school,
  sector,
  slide,
} from '../../state/address/shared_parts'

const classSize: Format<number> = {
  write: String,
  read: (text) => wholeNumber(1, MAX_CHILDREN).read(text) ?? undefined,
}

const childrenCounted = wholeNumber(30, 2_000_000)
const cohort: Format<number | 'rolls' | null> = {
  write: (value) => (value === 'rolls' ? value : childrenCounted.write(value)),
  read: (text) => (text === 'rolls' ? text : childrenCounted.read(text)),
}

/** A published shortage's id, "openings:21" or "growth:21" of the place, or "own". */
const shortage: Format<string> = {
  write: (value) => value,
  read: (text) =>
    SHORTAGES.some(({ id }) => id === text) || /^(own|(openings|growth):[1-9]{2})$/.test(text)
      ? text
      : undefined,
}

export const classOfThirtyAddress = {
  view: 'class-of-30',
  parts: {
    school,
    lens,
    /** Code of the group brought forward. */
    group: part(loadedName, null),
    sector,
    publicBodies,
    /** What a class of 30 stands beside: an area code of job figures, or an area of the loaded schools. */
    beside: part(loadedName, null),
    /** Children the class is drawn with: 10, 30, 100 or a school's roll. */
    children: part(classSize, 30),
    /** Shows what one more child in every class would be. */
    oneChild: part(yesNo, false),
    shortage: part(shortage, 'engineering-graduates'),
    /** People a year, of one's own, and where that number comes from. */
    people: part(wholeNumber(1, 5_000_000), null),
    peopleFrom: part(textUpTo(200), null),
    /** Children in one year group, or those of the loaded rolls; null for those born in England and Wales in 2014. */
    cohort: part(cohort, null),
    place,
    jobsYear,
    present,
    slide,
    exact,
    guess,
    child,
  },
} as const
