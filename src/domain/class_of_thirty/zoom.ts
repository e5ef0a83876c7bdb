import { CLASS_SIZE } from './class_of_thirty'
import { childrenPerClass, classesOf, peopleAYear } from './one_child_counts'
import type { ChildCount } from './one_child_counts'

/** From one child out to every class of a year group. */
export const ZOOM_STEPS = ['child', 'class', 'school', 'thousand', 'all'] as const
export type ZoomStep = (typeof ZOOM_STEPS)[number]

/** A primary school of 210: one class for each of its seven years. */
export const SCHOOL_CLASSES = 7
export const MANY_CLASSES = 1000
/** With every class drawn, one counter stands for so many. */
export const CLASSES_A_COUNTER = 100

/** Counters of a step: how many stand in it, and how many of them are filled, the last in part. */
export interface ZoomCounters {
  readonly counters: number
  readonly filled: number
  /** Counters side by side that belong together: a class of a school. */
  readonly block: number
}

/** What people a year are, drawn as counters: children of one class or a school, or classes with such a child. */
export function zoomCounters(step: ZoomStep, people: number, cohort: ChildCount): ZoomCounters {
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
    case 'all': {
      const counters = Math.ceil(classesOf(cohort) / CLASSES_A_COUNTER)
      return { counters, filled: peopleAYear(children, cohort) / CLASSES_A_COUNTER, block: counters }
    }
  }
}
