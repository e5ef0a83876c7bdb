import { termEntries, type CalendarAnswer, type CalendarEntry } from '../../domain/calendar/calendar_answer'
import type { SchoolDirectory } from '../../domain/project/dataset'
import { providerName } from './calendar_sentences'

/** Whose events a file holds: all, or those of a provider or of a school, by its index in the answer. */
export type Whose = 'all' | `provider ${number}` | `school ${number}`

interface WhoseChoice {
  readonly value: Whose
  readonly label: string
}

/** Providers and schools with events in the term, A to Z. */
export function whoseChoices(
  answer: CalendarAnswer,
  { names }: Pick<SchoolDirectory, 'names'>,
): Readonly<Record<'ofProviders' | 'ofSchools', readonly WhoseChoice[]>> {
  const byName = (a: WhoseChoice, b: WhoseChoice) => a.label.localeCompare(b.label)
  const distinct = (of: 'provider' | 'school') => [...new Set(termEntries(answer).map((entry) => entry[of]))]
  return {
    ofProviders: distinct('provider')
      .map((index): WhoseChoice => ({ value: `provider ${index}`, label: providerName(answer, index) }))
      .sort(byName),
    ofSchools: distinct('school')
      .filter((index) => index >= 0)
      .map((index): WhoseChoice => ({ value: `school ${index}`, label: names[index] ?? '' }))
      .sort(byName),
  }
}

export const entriesOf = (answer: CalendarAnswer, whose: Whose): readonly CalendarEntry[] =>
  whose === 'all'
    ? termEntries(answer)
    : termEntries(answer).filter(
        ({ provider, school }) => whose === `provider ${provider}` || whose === `school ${school}`,
      )
