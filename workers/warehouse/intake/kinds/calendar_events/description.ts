import type { FileKindDescription } from '../file_kind_description'

/** Events of a calendar, or of a sheet of them. */
export const calendarEvents: FileKindDescription = {
  label: 'Calendar of events',
  hint: 'Calendars (ICS) of providers, as many as there are, or a sheet: event, provider, start, end, URN or school and postcode',
  repeats: 'another record of the same event in the file: the newest counts',
  dateFields: ['start', 'end'],
  fieldLabels: {
    uid: 'Event’s id',
    sequence: 'Sequence',
    modified: 'Modified',
    recurrence: 'Recurrence ID',
    time_zone: 'Time zone',
    end_zone: 'Time zone of the end',
    duration: 'Duration',
    rule: 'Recurrence rule',
    excluded: 'Excluded days',
    added: 'Added days',
    categories: 'Categories',
    event: 'Event',
    provider: 'Provider',
    start: 'Start',
    start_clock: 'Time of the start',
    all_day: 'All day',
    end: 'End',
    end_clock: 'Time of the end',
    event_status: 'Status',
    disciplines: 'Disciplines',
    event_type: 'Type of activity',
    theme: 'Theme',
  },
}
