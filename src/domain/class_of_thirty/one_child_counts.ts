import { CLASS_SIZE } from './class_of_thirty'

/** Children of one age: those in one year group of an area. */
export interface ChildCount {
  readonly children: number
}

/** Pupils of one year group of some schools, each roll shared evenly over the ages the school takes. */
export interface YearGroup {
  /** HIDDEN_COUNT where few. */
  readonly children: number
  readonly schools: number
  /** Schools that give no roll or no ages. */
  readonly omittedSchools: number
}

/** Classes of 30 in the cohort, not rounded (DOMAIN §5.5). */
export const classesOf = ({ children }: ChildCount): number => children / CLASS_SIZE

/** People a year as children of every class of 30, not rounded. */
export const childrenPerClass = (people: number, cohort: ChildCount): number => people / classesOf(cohort)

/** That many children of every class of 30, as people a year: the inverse. */
export const peopleAYear = (children: number, cohort: ChildCount): number => children * classesOf(cohort)
