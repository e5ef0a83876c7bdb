import {
  ACTIVITY_FIELD_NAMES,
  valuesOf,
  withValues,
  type ActivityFilter,
} from '../../domain/engagement/activity_filter'
import type { Format } from './parts'

/** "type:CAREERS_TALK|MENTORING;mode:live_online": a field and the codes that count of it; none is not written. */
export const activityFilters: Format<readonly ActivityFilter[]> = {
  write: (filters) =>
    filters.length === 0
      ? null
      : filters.map(({ field, values }) => `${field}:${values.join('|')}`).join(';'),
  read: (text) => {
    let filters: readonly ActivityFilter[] = []
    for (const each of text.split(';')) {
      const [name, list, more] = each.split(':')
      const field = ACTIVITY_FIELD_NAMES.find((known) => known === name)
      const values = (list ?? '').split('|')
      if (!field || more !== undefined || filters.some((filter) => filter.field === field)) return undefined
      if (values.some((value) => !valuesOf(field).includes(value))) return undefined
      filters = withValues(filters, field, values)
    }
    return filters
  },
}
