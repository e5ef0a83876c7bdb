import { formatWindow } from '../../domain/time/academic_year'
import type { Window } from '../../domain/time/academic_year'
import { termAfter, termName, termOf } from '../../domain/time/terms'

const TERMS_AHEAD = 3

/** The terms to choose from: the one of today, those that follow, and the one chosen, in order of time. */
export function windowsAround(chosen: Window, today: string): readonly Window[] {
  const terms = [termOf(today)]
  while (terms.length <= TERMS_AHEAD) terms.push(termAfter(terms.at(-1)!.to))
  const others = terms.filter(({ from }) => from !== chosen.from)
  return [...others, chosen].sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** "Spring 2026"; other months by name. */
export const termLabel = (window: Window): string => termName(window) ?? formatWindow(window)
