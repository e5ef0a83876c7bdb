import { mayCountPupils } from '../../../../../src/domain/people/counts_of_pupils'
import { SMALLEST_BASE } from '../../../../../src/domain/people/small_numbers'
import { NO_FIGURE } from '../../../../../src/domain/school/column_filter'
import type { Engine } from '../../../engine'
import { onlyRow, rowsOf } from '../../../rows'
import { createTable } from '../../create_table'
import { isKnownGrouping } from '../../known_groupings'
import { MOST_GROUPS, valuesLikePeople, valuesOfPeople, whyNoCategories } from '../../privacy/people_values'
import { bandsBetween, cutsOf, SMALLEST_BAND_END, withoutSmallCounts } from './bands'

/** A column of the file that a person chose. */
export interface ChosenColumn {
  /** Its field in `checked_records`. */
  readonly field: string
  readonly key: string
  readonly label: string
  readonly heading: string
  /** Where bands of figures begin, except the first, as a person chose them; fifths by default. */
  readonly bandStarts?: readonly number[]
}

/** What putting a column in place came to. */
interface Placed {
  /** Cells that are neither blank nor readable. */
  readonly unreadable: number
  readonly notices: readonly string[]
}

const KEPT = "FROM checked_records WHERE verdict = 'kept'"

/** Why a column cannot be taken, in words that follow "it holds"; null where it can. `figures`: most of its cells are numbers. */
function whyNot(engine: Engine, { field, heading }: ChosenColumn, figures: boolean): string | null {
  const values = rowsOf<{ value: string }>(
    engine.query(`SELECT DISTINCT trimmed("${field}") AS value ${KEPT} AND trimmed("${field}") IS NOT NULL`),
  ).map(({ value }) => value)
  if (values.length === 0) return 'nothing'
  if (figures) return valuesOfPeople(values)
  const why = isKnownGrouping(heading) ? valuesLikePeople(values) : whyNoCategories(values)
  if (why !== null) return why
  return values.length > MOST_GROUPS && !isKnownGrouping(heading)
    ? `more than ${MOST_GROUPS} different values`
    : null
}

function putCategories(engine: Engine, { field, key, label }: ChosenColumn): Placed {
  engine.query(
    `INSERT INTO staged_school_attributes (grouping_key, grouping_label, school_id, area)
    SELECT $1, $2, school_id, trimmed("${field}") ${KEPT} AND regexp_matches("${field}", '[A-Za-z0-9]') ORDER BY source_row`,
    key,
    label,
  )
  return { unreadable: 0, notices: [] }
}

/** A figure that may be a per cent of fewer than ten pupils is kept, and in no band. */
const PUBLISHED = `CASE WHEN NOT coalesce(register.pupils BETWEEN 0 AND ${SMALLEST_BASE - 1}, false) THEN figure END`

function putFigures(engine: Engine, { field, key, label, heading, bandStarts }: ChosenColumn): Placed {
  const figureRows = `SELECT school_id, source_row, amount_of("${field}") AS figure, ${PUBLISHED} AS published_figure,
    trimmed("${field}") IS NOT NULL AS filled
    FROM checked_records JOIN register USING (school_index, school_id) WHERE verdict = 'kept'`
  const figures = rowsOf<{ figure: number }>(
    engine.query(`SELECT published_figure AS figure FROM (${figureRows}) WHERE published_figure IS NOT NULL`),
  ).map(({ figure }) => figure)
  const starts = bandStarts ?? cutsOf(figures)
  const cuts = mayCountPupils(heading, figures) ? withoutSmallCounts(starts) : starts
  const bands = bandsBetween(cuts, figures)
  createTable(engine, 'figure_bands', {
    place: Int32Array.from(bands.keys()),
    lower: Float64Array.from(bands, (band) => band.lower),
    upper: Float64Array.from(bands, (band) => band.upper),
    area: bands.map((band) => band.label),
  })
  engine.query(
    `INSERT INTO staged_school_attributes (grouping_key, grouping_label, school_id, area, area_place, figure)
    SELECT $1, $2, school_id, coalesce(area, '${NO_FIGURE}'), coalesce(place, ${bands.length}), figure
    FROM (${figureRows}) LEFT JOIN figure_bands ON published_figure >= lower AND published_figure < upper
    ORDER BY source_row`,
    key,
    label,
  )
  engine.run('DROP TABLE figure_bands')
  const { unreadable, small } = onlyRow<{ unreadable: number; small: number }>(
    engine.query(`SELECT count(*) FILTER (filled AND figure IS NULL)::INTEGER AS unreadable,
      count(*) FILTER (figure IS NOT NULL AND published_figure IS NULL)::INTEGER AS small FROM (${figureRows})`),
  )
  const named = bands.map((band) => band.label.toLowerCase()).join('; ')
  return {
    unreadable,
    notices: [
      `“${heading}” is in ${bands.length === 1 ? 'one band' : `${bands.length} bands`} (${named})${bandStarts ? ', as you said' : ''}.`,
      ...(bandStarts && cuts.join() !== bandStarts.join()
        ? [`“${heading}”: counts of 1 to ${SMALLEST_BAND_END - 1} pupils are kept in one band.`]
        : []),
      ...(small > 0
        ? [`“${heading}”: ${small} in “${NO_FIGURE}” for having fewer than ${SMALLEST_BASE} pupils.`]
        : []),
    ],
  }
}

/** Puts a column of `checked_records` into staged_school_attributes; words that follow "it holds" where it cannot be taken. */
export function putColumn(engine: Engine, column: ChosenColumn): Placed | string {
  const cell = `"${column.field}"`
  const { figures } = onlyRow<{ figures: boolean }>(
    engine.query(
      `SELECT coalesce(count(amount_of(${cell})) * 2 >= count(trimmed(${cell})) AND count(amount_of(${cell})) > 0, false) AS figures ${KEPT}`,
    ),
  )
  return (
    whyNot(engine, column, figures) ?? (figures ? putFigures(engine, column) : putCategories(engine, column))
  )
}
