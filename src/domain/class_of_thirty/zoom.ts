import { CLASS_SIZE } from './class_of_thirty'
import { childrenPerClass, classesOf, peopleAYear } from './one_child_counts'
import type { ChildCount } from './one_child_counts'

/** From one child out to every class of a year group. */
export const ZOOM_STEPS = ['child', 'class', 'school', 'region', 'thousand', 'all'] as const
export type ZoomStep = (typeof ZOOM_STEPS)[number]

/** A primary school of 210: one class for each of its seven years. */
export const SCHOOL_CLASSES = 7
export const MANY_CLASSES = 1000
/** With very many classes drawn, one counter stands for so many. */
const CLASSES_A_COUNTER = 100

/** Counters of a step: how many stand in it, and how many of them are filled, the last in part. */
export interface ZoomCounters {
  readonly counters: number
  readonly filled: number
  /** Counters side by side that belong together: a class of a school. */
  readonly block: number
}

/**
 * The steps of one cohort: its region where one is known, and a thousand classes in its place where there are more than
 * that in all.
 */
export const zoomSteps = (cohort: ChildCount, region?: ChildCount): readonly ZoomStep[] =>
  ZOOM_STEPS.filter(
    (step) =>
      (step !== 'region' || region !== undefined) &&
      (step !== 'thousand' || (region === undefined && classesOf(cohort) > MANY_CLASSES)),
  )

/** With more classes than this, one counter stands for a hundred. */
const MOST_SINGLE_CLASSES = 2000

/** Classes that one counter of a step stands for, of that many in all. */
export const classesACounter = (classes: number): number =>
  classes > MOST_SINGLE_CLASSES ? CLASSES_A_COUNTER : 1

/** What people a year are, drawn as counters: children of one class or a school, or classes with such a child. */
export function zoomCounters(
  step: ZoomStep,
  people: number,
  cohort: ChildCount,
  region: ChildCount = cohort,
): ZoomCounters {
  const children = childrenPerClass(people, cohort)
  switch (step) {
    case 'child':
      return {
        counters: Math.min(CLASS_SIZE, Math.max(1, Math.ceil(children))),
        filled: children,
        block: CLASS_SIZE,
      }
    case 'class':
      return { counters: CLASS_SIZE, filled: children, block: CLASS_SIZE }
    case 'school':
      return { counters: SCHOOL_CLASSES * CLASS_SIZE, filled: SCHOOL_CLASSES * children, block: CLASS_SIZE }
    case 'thousand':
      return { counters: MANY_CLASSES, filled: MANY_CLASSES * children, block: MANY_CLASSES }
    case 'region':
      return everyClass(children, region)
    case 'all':
      return everyClass(children, cohort)
  }
}

/** Every class of a place, each with so many children. */
function everyClass(children: number, cohort: ChildCount): ZoomCounters {
  const each = classesACounter(classesOf(cohort))
  const counters = Math.max(1, Math.ceil(classesOf(cohort) / each))
  return { counters, filled: peopleAYear(children, cohort) / each, block: counters }
}
