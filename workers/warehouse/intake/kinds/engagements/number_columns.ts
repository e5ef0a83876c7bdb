import { FEWEST_USUAL_HOURS, MOST_SHARE_OF_DAY } from '../../../../../src/domain/engagement/plausible_numbers'
import type { CommaMark, Mapping } from '../../../../../src/domain/files/mapping'
import { agreeing, counted } from '../../../../../src/domain/words/counted'
import type { Engine } from '../../../engine'
import { onlyRow } from '../../../rows'

/** Fields whose marks of thousands and decimals are decided by the whole column. */
export const NUMBER_COLUMNS = ['hours', 'prep_hours', 'pupils'] as const

/** How the numbers in different_cells write decimals, and the smallest but 0 and the largest of each way. */
const NUMBER_MARKS = `
    CREATE OR REPLACE TEMP TABLE number_marks AS
    SELECT field, CASE
      WHEN regexp_matches(number, '^([0-9]+,([0-9]{1,2}|[0-9]{4,})|0+,[0-9]+|[0-9]{1,3}([.][0-9]{3})+,[0-9]+)$') THEN 'decimal_comma'
      WHEN regexp_matches(number, '^([0-9]*[.]([0-9]{1,2}|[0-9]{4,})|0+[.][0-9]+|[0-9]{1,3}(,[0-9]{3})+[.][0-9]+)$') THEN 'decimal_point'
      WHEN regexp_matches(number, '^[0-9]+[.][0-9]{3}$') THEN 'point_and_three'
      WHEN regexp_matches(number, '^[1-9][0-9]{0,2}(,[0-9]{3}){2,}$') THEN 'thousands_commas'
      WHEN regexp_matches(number, '^[1-9][0-9]{0,2},[0-9]{3}$') THEN 'comma_and_three'
      ELSE 'other'
    END AS form, sum(cells)::INTEGER AS cells, min(size) FILTER (size > 0) AS smallest, max(size) AS largest,
      coalesce(sum(cells) FILTER (regexp_matches(number, '^[0-9]{1,2}[.](15|30|45)$')), 0)::INTEGER AS quarters,
      coalesce(sum(cells) FILTER (regexp_matches(number, '[.,][0-9]*[1-9]')), 0)::INTEGER AS fractions
    FROM (
      SELECT field, cells, regexp_extract(written, '[0-9][0-9.,]*') AS number,
        coalesce(TRY_CAST(replace(number, ',', '.') AS DOUBLE), 'inf'::DOUBLE) AS size
      FROM different_cells
      WHERE field IN (${NUMBER_COLUMNS.map((field) => `'${field}'`).join()}) AND trimmed(written) IS NOT NULL
    )
    GROUP BY field, form`

const HOURS_AMBIGUOUS = `
  SELECT coalesce(sum(cells), 0)::INTEGER AS cells FROM (
    SELECT sum(cells) FILTER (form = 'comma_and_three') AS cells
    FROM number_marks WHERE field IN ('hours', 'prep_hours') GROUP BY field
    HAVING count(*) FILTER (form IN ('decimal_comma', 'decimal_point', 'thousands_commas')) = 0
  )`

const SHARES_OF_DAY = `
  SELECT coalesce(sum(cells), 0)::INTEGER AS cells FROM number_marks JOIN hour_styles USING (field) WHERE is_share_of_day`

/** Cells such as “1.30” and “0.45” of a column whose every fraction is 15, 30 or 45 behind a point. */
const CLOCK_HOURS = `
  SELECT coalesce(sum(cells), 0)::INTEGER AS cells FROM (
    SELECT sum(quarters) AS cells FROM number_marks WHERE field IN ('hours', 'prep_hours')
    GROUP BY field HAVING sum(quarters) = sum(fractions)
  )`

/** What the numbers of a log’s columns tell. */
export interface NumberEvidence {
  /** Cells of hours whose comma can mark decimals or thousands, whatever a person said. */
  readonly ambiguousHours: number
  /** Cells of hours that may be hours and minutes with a point between. */
  readonly clockHours: number
  /** Cells of hours that are shares of a day. */
  readonly sharesOfDay: number
}

/**
 * Makes of different_cells number_marks, hour_styles, a row for each field of hours (where a comma marks decimals, a point marks
 * thousands), and headcount_style. What a comma marks is found from the column, or otherwise from the person's
 * answer. Hours are shares of a day, as spreadsheets store a length of time, where the largest number of a column is
 * at most half a day and the smallest would be under six minutes. A column of headcounts whose every cell has a point and three digits comes from a program that writes so
 * many decimals.
 */
export function readNumberForms(
  engine: Engine,
  comma: CommaMark | undefined,
  units: Mapping['units'] = {},
): NumberEvidence {
  const inMinutes = Object.keys(units).filter((field) => units[field] === 'minutes')
  engine.run(`${NUMBER_MARKS};
    CREATE OR REPLACE TEMP TABLE hour_styles AS
    WITH forms AS (SELECT field, form, min(smallest) AS smallest, max(largest) AS largest FROM number_marks GROUP BY ALL)
    SELECT hour_fields.field,
      coalesce(max(largest) <= ${MOST_SHARE_OF_DAY} AND min(smallest) < ${FEWEST_USUAL_HOURS}, false)
        AND hour_fields.field NOT IN (${["''", ...inMinutes.map((field) => `'${field}'`)].join()}) AS is_share_of_day,
      coalesce(bool_or(form = 'decimal_comma'), false) AS has_decimal_comma,
      coalesce(bool_or(form = 'decimal_point'), false) AS has_decimal_point,
      coalesce(bool_or(form = 'thousands_commas'), false) AS has_thousands_commas,
      NOT has_decimal_point AND (has_decimal_comma OR ${comma === 'decimals'} AND NOT has_thousands_commas) AS comma_is_decimal
    FROM (VALUES ('hours'), ('prep_hours')) AS hour_fields (field)
    LEFT JOIN forms USING (field)
    GROUP BY hour_fields.field;
    CREATE OR REPLACE TEMP TABLE headcount_style AS
    SELECT coalesce(count(*) FILTER (form = 'decimal_point') = 0
      AND (count(*) FILTER (form <> 'point_and_three') > 0 OR sum(cells) = 1), true) AS points_are_thousands
    FROM number_marks WHERE field = 'pupils'`)
  return {
    ambiguousHours: onlyRow<{ cells: number }>(engine.query(HOURS_AMBIGUOUS)).cells,
    clockHours: onlyRow<{ cells: number }>(engine.query(CLOCK_HOURS)).cells,
    sharesOfDay: onlyRow<{ cells: number }>(engine.query(SHARES_OF_DAY)).cells,
  }
}

/** A sentence where hours may be hours and minutes. */
export const noticesOfClockHours = (cells: number): string[] =>
  cells === 0
    ? []
    : [
        `${counted(cells, 'cell')} of hours such as “1.30” ${agreeing(cells, 'is', 'are')} read as decimals (1.3 hours), though every fraction of the column is .15, .30 or .45: if they are hours and minutes, write 1:30 and load the file again.`,
      ]

/** A sentence where hours are shares of a day. */
export const noticesOfSharesOfDay = (cells: number): string[] =>
  cells === 0
    ? []
    : [
        `${counted(cells, 'cell')} of hours ${agreeing(cells, 'is', 'are')} read as shares of a day, as spreadsheets store a length of time (0.0625 is an hour and a half).`,
      ]

/** How cells of hours such as “1,250” are read, where nothing else in their column tells. */
export function noticesOfComma(cells: number, comma: CommaMark | undefined): string[] {
  if (cells === 0) return []
  const such = `${counted(cells, 'cell')} of hours such as “1,250” ${agreeing(cells, 'is', 'are')} read`
  if (comma !== undefined) return [`${such} with a comma that marks ${comma}, as you said.`]
  return [
    `${such} as thousands, though the comma could mark decimals: if it does, load the file again and say so.`,
  ]
}
