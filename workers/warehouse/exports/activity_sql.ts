import {
  LENGTH_BANDS,
  NOT_GIVEN,
  UNKNOWN,
  headingOfTag,
  isTag,
  type KnownField,
} from '../../../src/domain/engagement/activity_fields'
import { tagText } from '../../../src/domain/engagement/tags'
import type { ActivityFilter } from '../../../src/domain/engagement/activity_filter'
import { TAG_LINE } from '../tag_line'
import { quoted } from './quoted'

/** Written employers with what is known of each: the name that its spellings share, sections and size. */
const WRITTEN_EMPLOYERS = `SELECT written_employer, size_band, nullif(sic_sections, '') AS sections,
      first_value(coalesce(nullif(employers.name, ''), nullif(written_employers.name, ''), number))
        OVER (PARTITION BY coalesce(employer_id, wording) ORDER BY written_employer) AS provider
    FROM written_employers LEFT JOIN employers USING (employer_id)`

/** Rows of an employer of whom something is so; also those of nobody, or of one of whom it is not known, where that counts. */
const ofEmployer = (column: string, is: string, countsUnknown: boolean): string => {
  const rows = (condition: string): string => `(
    SELECT written_employer FROM (${WRITTEN_EMPLOYERS})
    WHERE ${condition}
  )`
  return countsUnknown
    ? `coalesce(written_employer, -1) NOT IN ${rows(`${column} IS NOT NULL AND NOT ${is}`)}`
    : `written_employer IN ${rows(is)}`
}

/** The texts as a list, for IN, and as a list of DuckDB. */
const inList = (values: readonly string[]): string => `(${values.map(quoted).join(', ')})`
const asList = (values: readonly string[]): string => `[${values.map(quoted).join(', ')}]`

/** The rows of engagements that a filter counts, by the field that it is of. */
const CONDITIONS: Readonly<Record<KnownField, (values: readonly string[]) => string>> = {
  type: (values) => `coalesce(activity_type, 'UNKNOWN') IN ${inList(values)}`,
  mode: (values) => `coalesce(mode, '${UNKNOWN}') IN ${inList(values)}`,
  length: (values) =>
    `CASE ${LENGTH_BANDS.map(({ code, from }) => `WHEN hours >= ${from} THEN '${code}'`).join(' ')} ELSE '${UNKNOWN}' END IN ${inList(values)}`,
  direct: (values) => `CASE WHEN direct THEN 'direct' ELSE 'indirect' END IN ${inList(values)}`,
  year_group: (values) =>
    `list_has_any(string_split(coalesce(years_in(year_groups), '${UNKNOWN}'), ';'), ${asList(values)})`,
  provider: (values) => ofEmployer('provider', `provider IN ${inList(values)}`, values.includes(NOT_GIVEN)),
  sector: (values) =>
    ofEmployer(
      'sections',
      `list_has_any(string_split(sections, ''), ${asList(values)})`,
      values.includes(UNKNOWN),
    ),
  size: (values) => ofEmployer('size_band', `size_band IN ${inList(values)}`, values.includes(UNKNOWN)),
}

/** The rows of engagements that a filter counts, as a condition. */
export const activityCondition = ({ field, values }: ActivityFilter): string =>
  isTag(field) ? tagCondition(headingOfTag(field), values) : CONDITIONS[field](values)

const TAG_LINES = `string_split(coalesce(tags, ''), ${TAG_LINE})`

const tagCondition = (heading: string, values: readonly string[]): string =>
  [
    `list_has_any(${TAG_LINES}, ${asList(values.map((value) => tagText([[heading, value]])))})`,
    ...(values.includes(NOT_GIVEN)
      ? [`len(list_filter(${TAG_LINES}, line -> starts_with(line, ${quoted(tagText([[heading, '']]))}))) = 0`]
      : []),
  ]
    .join(' OR ')
    .replace(/^.* OR .*$/s, '($&)')
