import { GROUND_INKS } from '../../charts/class_of_thirty_colours'
import { termEntries, type CalendarAnswer } from '../../domain/calendar/calendar_answer'
import type { SchoolDirectory } from '../../domain/project/dataset'
import {
  calendarHeadline,
  calendarNotes,
  formatStart,
  placeOfEntry,
  problemKind,
  providerName,
} from '../../findings/calendar/calendar_sentences'
import { peakSentence } from '../../findings/calendar/peak_sentences'
import { suggestionOf } from '../../findings/calendar/settling_sentences'
import { madeOn } from '../class_of_thirty/class_page'
import { tableMarks } from '../layout/data_pages'
import { frameMarks, type Setting } from '../layout/frame'
import type { Page } from '../layout/page'

/** Rows that are large enough to be read from the back of a room, and the most pages of them. */
const ROWS_A_PAGE = 8
const MOST_PAGES = 3

type Schools = Pick<SchoolDirectory, 'names' | 'ids' | 'postcodes'>

const problemRows = (answer: CalendarAnswer, schools: Schools): string[][] =>
  answer.problems.map((problem) => {
    const [a, b] = [answer.entries[problem.a]!, answer.entries[problem.b]!]
    const event = (entry: typeof a): string =>
      [entry.title, providerName(answer, entry.provider), formatStart(entry)]
        .filter((each) => each !== '')
        .join(', ')
    return [
      problemKind(problem),
      placeOfEntry(a, schools),
      event(a),
      event(b),
      suggestionOf(problem, answer, schools),
    ]
  })

const eventRows = (answer: CalendarAnswer, schools: Schools): string[][] =>
  termEntries(answer).map((entry) => [
    formatStart(entry),
    entry.title,
    providerName(answer, entry.provider),
    placeOfEntry(entry, schools),
  ])

/** What is to settle in a term, or its events where nothing is, as pages of a picture; `source` is where it is from. */
export function calendarPages(
  answer: CalendarAnswer,
  schools: Schools,
  source: string,
  made: Date,
  setting: Setting,
): Page[] {
  const isToSettle = answer.problems.length > 0
  const rows = isToSettle ? problemRows(answer, schools) : eventRows(answer, schools)
  const headings = isToSettle
    ? ['To settle', 'School', 'One event', 'The other', 'Suggestion']
    : ['Day', 'Event', 'Provider', 'Place']
  const shares = isToSettle ? [2, 3, 4, 4, 4] : [2, 4, 3, 4]
  const pages = Math.min(MOST_PAGES, Math.max(1, Math.ceil(rows.length / ROWS_A_PAGE)))
  const left = rows.length - pages * ROWS_A_PAGE
  const more = left > 0 ? `${left} more stand in the table of the view and its CSV.` : ''
  const title = calendarHeadline(answer)
  const caption = [more, ...calendarNotes(answer), source, madeOn(made)]
    .filter((each) => each !== '')
    .join(' ')
  return Array.from({ length: pages }, (_, at) => {
    const ofPage = rows.slice(at * ROWS_A_PAGE, (at + 1) * ROWS_A_PAGE)
    const words = ofPage.map((cells) => cells.join(', ')).join('; ')
    const named = { name: isToSettle ? 'Events to settle' : 'Events', alt: words }
    return {
      size: setting.sheet,
      ground: GROUND_INKS.paper.ground,
      title,
      description: `${title} ${words} ${caption}`,
      source,
      notes: '',
      marks: [
        ...frameMarks({ title, finding: peakSentence(answer), caption }, 'paper', setting),
        ...(ofPage.length === 0 ? [] : tableMarks(named, shares, [headings, ...ofPage], setting)),
      ],
    }
  })
}
