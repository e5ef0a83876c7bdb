import type { CalendarAnswer, CalendarQuestion } from '../../../src/domain/calendar/calendar_answer'
import { calendarOf } from '../arrays/calendar'
import type { Parts } from '../parts'

/** What happens at schools in a term, by the calendars that are loaded. */
export const calendar = ({ tables }: Parts, question: CalendarQuestion): CalendarAnswer =>
  calendarOf(tables.columns(), question)
