import {
  ACTIVITY_FIELD_NAMES,
  codesOf,
  isCoded,
  isTag,
  type ActivityField,
} from '../../domain/engagement/activity_fields'
import { withValues, type ActivityFilter } from '../../domain/engagement/activity_filter'
import { marked, unmarked } from './marks'
import type { Format } from './parts'

const MAX_LENGTH = 2000

const fieldNamed = (name: string): ActivityField | undefined =>
  isTag(name) ? name : ACTIVITY_FIELD_NAMES.find((known) => known === name)

const read = (text: string): readonly ActivityFilter[] | undefined => {
  let filters: readonly ActivityFilter[] = []
  if (text.length > MAX_LENGTH) return undefined
  for (const each of text.split(';')) {
    const [name, list, more] = each.split(':')
    const field = fieldNamed(unmarked(name ?? ''))
    const values = [...new Set((list ?? '').split('|').map(unmarked))]
    if (!field || more !== undefined || filters.some((filter) => filter.field === field)) return undefined
    if (values.includes('')) return undefined
    if (!isCoded(field)) {
      filters = withValues(filters, { field, values: [...values, ''] }, values)
      continue
    }
    const codes = codesOf(field)
    if (values.some((value) => !codes.includes(value))) return undefined
    filters = withValues(filters, { field, values: codes }, values)
  }
  return filters
}

/**
 * "type:CAREERS_TALK|MENTORING;mode:live_online": a field and the codes that count of it, or the names that the loaded data
 * is held to; none is not written.
 */
export const activityFilters: Format<readonly ActivityFilter[]> = {
  write: (filters) =>
    filters.length === 0
      ? null
      : filters.map(({ field, values }) => `${marked(field)}:${values.map(marked).join('|')}`).join(';'),
  read,
}
