import type { FileChoice } from '../../../../../src/domain/files/import_report'
import { tagHeading } from '../../../../../src/domain/engagement/tags'
import type { Engine } from '../../../engine'
import { quoted } from '../../../exports/quoted'
import { rowsOf } from '../../../rows'
import { TAG_LINE } from '../../../tag_line'
import type { FieldColumn } from '../../field_column'
import type { PlannedFile } from '../../planned_file'
import { NOT_SHOWN } from '../../privacy/quoting'
import { MOST_GROUPS, whyNoCategories } from '../../privacy/people_values'
import { unusedColumns } from '../../unused_columns'

const chosen = (planned: PlannedFile, { mapping }: FileChoice) =>
  unusedColumns(planned).filter(({ name }) => mapping?.groupings?.includes(name))

/** The columns of a log that a person chose to keep as tags, in file order: never one about people. */
export const tagColumns = (planned: PlannedFile, choice: FileChoice): FieldColumn[] =>
  chosen(planned, choice).map(({ position }) => ({ field: `tag_${position}`, position }))

/** The staged rows of the log, certain or waiting. */
const STAGED = ['staged_engagements', 'staged_waiting_engagements'] as const

const LINES = `string_split(tags, ${TAG_LINE})`

/** Keeps the columns that a person chose with each row of a log, and leaves out those whose cells are no categories. */
export class TagColumns {
  readonly #engine: Engine
  readonly #file: string
  readonly #tags: readonly { readonly field: string; readonly heading: string }[]

  constructor(engine: Engine, planned: PlannedFile, choice: FileChoice) {
    this.#engine = engine
    this.#file = planned.name
    this.#tags = chosen(planned, choice).map(({ name, position }) => ({
      field: `tag_${position}`,
      heading: tagHeading(name),
    }))
  }

  /** raw_records → tag_readings. */
  read(): void {
    const lines = this.#tags.map(({ field, heading }) => {
      const value = `regexp_replace(known_text("${field}"), '\\s+', ' ', 'g')`
      return `CASE WHEN known_text("${field}") IS NOT NULL THEN ${quoted(`${heading}=`)} || ${value} END`
    })
    this.#engine.run(
      this.#tags.length === 0
        ? 'CREATE OR REPLACE TEMP TABLE tag_readings (source_row INTEGER, tags VARCHAR)'
        : `CREATE OR REPLACE TEMP TABLE tag_readings AS
          SELECT source_row, nullif(concat_ws(${TAG_LINE}, ${lines.join(', ')}), '') AS tags FROM raw_records`,
    )
  }

  /** What became of each tag, once every row is staged. */
  notices(): string[] {
    return this.#tags.map(({ heading }) => {
      const why = this.#whyNot(heading)
      if (why === null) return `“${heading}” is kept as a tag.`
      this.#leaveOut(heading)
      return `“${heading}” is not kept as a tag: it holds ${why}.`
    })
  }

  #whyNot(heading: string): string | null {
    const all = STAGED.map((table) => `SELECT DISTINCT tags FROM ${table} WHERE source_file = $1`)
    const start = quoted(`${heading}=`)
    const values = rowsOf<{ value: string }>(
      this.#engine.query(
        `SELECT DISTINCT substr(line, length(${start}) + 1) AS value
        FROM (SELECT unnest(${LINES}) AS line FROM (${all.join(' UNION ')})) WHERE starts_with(line, ${start})`,
        this.#file,
      ),
    ).map(({ value }) => value)
    if (values.length === 0) return 'nothing'
    if (values.some((value) => value.includes(NOT_SHOWN))) return 'names of people or ways to reach them'
    return (
      whyNoCategories(values) ??
      (values.length > MOST_GROUPS ? `more than ${MOST_GROUPS} different values` : null)
    )
  }

  #leaveOut(heading: string): void {
    for (const table of STAGED)
      this.#engine.query(
        `UPDATE ${table} SET tags = nullif(array_to_string(
          list_filter(${LINES}, line -> NOT starts_with(line, ${quoted(`${heading}=`)})), ${TAG_LINE}), '')
        WHERE source_file = $1 AND tags IS NOT NULL`,
        this.#file,
      )
  }
}
