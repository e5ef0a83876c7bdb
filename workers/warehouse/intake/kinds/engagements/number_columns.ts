import type { Engine } from '../../../engine'

/** Fields whose marks of thousands and decimals are decided by the whole column. */
export const NUMBER_COLUMNS = ['hours', 'prep_hours', 'pupils'] as const

/** Begins a look at the numbers of a log: makes number_marks, empty. */
export function beginNumbers(engine: Engine): void {
  engine.run('CREATE OR REPLACE TEMP TABLE number_marks (field VARCHAR, form VARCHAR, cells INTEGER)')
}

/** Adds how the numbers in raw_records write decimals. */
export function lookAtNumbers(engine: Engine): void {
  for (const field of NUMBER_COLUMNS)
    engine.run(`
      INSERT INTO number_marks (field, form, cells)
      SELECT '${field}', CASE
        WHEN regexp_matches(number, '^([0-9]+,([0-9]{1,2}|[0-9]{4,})|0+,[0-9]+|[0-9]{1,3}([.][0-9]{3})+,[0-9]+)$') THEN 'decimal_comma'
        WHEN regexp_matches(number, '^([0-9]*[.]([0-9]{1,2}|[0-9]{4,})|0+[.][0-9]+|[0-9]{1,3}(,[0-9]{3})+[.][0-9]+)$') THEN 'decimal_point'
        WHEN regexp_matches(number, '^[0-9]+[.][0-9]{3}$') THEN 'point_and_three'
        ELSE 'other'
      END, count(*)::INTEGER
      FROM (SELECT regexp_extract("${field}", '[0-9][0-9.,]*') AS number FROM raw_records WHERE trimmed("${field}") IS NOT NULL)
      GROUP BY ALL`)
}

/**
 * Ends the look: makes hour_styles, a row for each field of hours (where a comma marks decimals, a point marks
 * thousands), and headcount_style. A column of headcounts whose every cell has a point and three digits comes from a
 * program that writes so many decimals.
 */
export function endNumbers(engine: Engine): void {
  engine.run(`
    CREATE OR REPLACE TEMP TABLE hour_styles AS
    WITH forms AS (SELECT field, form, sum(cells) AS cells FROM number_marks GROUP BY ALL)
    SELECT field,
      EXISTS (FROM forms WHERE forms.field = hour_fields.field AND form = 'decimal_comma')
      AND NOT EXISTS (FROM forms WHERE forms.field = hour_fields.field AND form = 'decimal_point') AS comma_is_decimal
    FROM (VALUES ('hours'), ('prep_hours')) AS hour_fields (field);
    CREATE OR REPLACE TEMP TABLE headcount_style AS
    SELECT coalesce(count(*) FILTER (form = 'decimal_point') = 0
      AND (count(*) FILTER (form <> 'point_and_three') > 0 OR sum(cells) = 1), true) AS points_are_thousands
    FROM number_marks WHERE field = 'pupils'`)
}
