import type { DeliveredBySchool } from '../../domain/plan/kept_plan'
import type { DeliveredInTerm } from '../../domain/plan/delivered_in_term'
import type { SchoolDirectory } from '../../domain/project/dataset'

/** The engagements of a term by the school’s id; null where no open log covers the term. */
export const deliveredBySchool = (
  answer: DeliveredInTerm | undefined,
  { ids, version }: Pick<SchoolDirectory, 'ids' | 'version'>,
): DeliveredBySchool | null =>
  answer?.known && answer.version === version
    ? new Map(Array.from(answer.school, (school, at) => [ids[school] ?? '', answer.engagements[at] ?? 0]))
    : null
