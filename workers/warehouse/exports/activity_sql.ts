import {
  LENGTH_BANDS,
  type ActivityField,
  type ActivityFilter,
} from '../../../src/domain/engagement/activity_filter'

/** The code of each field by SQL, of a row of engagements. */
const CODE_OF: Readonly<Record<ActivityField, string>> = {
  type: "coalesce(activity_type, 'UNKNOWN')",
  mode: "coalesce(mode, 'unknown')",
  length: `CASE ${LENGTH_BANDS.map(({ code, from }) => `WHEN hours >= ${from} THEN '${code}'`).join(' ')} ELSE 'unknown' END`,
}

/** The rows of engagements that a filter counts, as a condition. */
export const activityCondition = ({ field, values }: ActivityFilter): string =>
  `${CODE_OF[field]} IN (${values.map((value) => `'${value}'`).join(', ')})`
