import { csvFile } from '../../domain/files/csv'
import type { EventsAnswer } from '../../domain/plan/events/events_question'

/** Events (CSV): a row a venue, the one that adds most first. */
export const eventsCsv = ({ chosen, question }: EventsAnswer): string =>
  csvFile(
    ['order', 'venue', 'schools_within', 'within_km', 'adds', 'lon', 'lat'],
    chosen.map(({ name, schools, adds, lon, lat }, at) => [
      at + 1,
      name,
      schools,
      question.withinKm,
      adds,
      lon.toFixed(5),
      lat.toFixed(5),
    ]),
  )
