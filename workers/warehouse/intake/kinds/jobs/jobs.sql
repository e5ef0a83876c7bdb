-- raw_records → checked_records: each figure of a job figures file with what becomes of it.
-- verdict: kept (a withheld figure too), repeated, left_out (a group or measure of no use here), or a reason of
-- REJECT_REASONS.

-- A row is one wording of a group with the classifications that have it: some have a wording in common.
CREATE OR REPLACE TEMP TABLE group_readings AS
SELECT written, classification, code, label
FROM (SELECT DISTINCT job_group AS written FROM raw_records)
JOIN job_group_words ON job_group_words.wording = group_wording(written);

-- A row is one classification of which the file has every group.
CREATE OR REPLACE TEMP TABLE complete_classifications AS
SELECT classification
FROM group_readings JOIN job_classifications USING (classification)
GROUP BY classification, groups
HAVING count(DISTINCT code) FILTER (code <> 'T') >= groups;

CREATE OR REPLACE TEMP TABLE checked_records AS
WITH read_records AS (
  SELECT raw_records.*,
    trimmed(area) AS area_name,
    TRY_CAST(regexp_extract(trimmed(year), '((19|20)[0-9]{2})[^0-9]*$', 1) AS SMALLINT) AS figure_year,
    figure_of(figure) AS jobs,
    CASE
      WHEN says_nothing(sex) THEN 'all'
      WHEN regexp_matches(match_key(sex), '^(f|females?|wom[ae]n|girls?|[26])$') THEN 'female'
      WHEN regexp_matches(match_key(sex), '^(m|males?|m[ae]n|boys?|[15])$') THEN 'male'
      WHEN regexp_matches(match_key(sex), '^(all|total|both|persons?|people|everyone)|^[07]$|(female|women)s?and(male|men)|(male|men)s?and(female|women)') THEN 'all'
    END AS read_sex,
    job_group IN (
      SELECT written FROM group_readings WHERE classification IN (FROM complete_classifications)) AS in_group,
    NOT (counts_nothing(measure) OR counts_nothing(value_type) OR contains(coalesce(figure, ''), '%'))
      AND is_counted(employment_status, chosen_fields, 'employment_status')
      AND is_counted(measure, chosen_fields, 'measure')
      AND is_counted(split, chosen_fields, 'split') AS counts
  FROM raw_records CROSS JOIN figures_source
),
faulted AS (
  SELECT *,
    CASE
      WHEN NOT in_group OR NOT counts OR read_sex IS NULL THEN 'left_out'
      WHEN area_name IS NULL THEN 'missing_name'
      WHEN figure_year IS NULL THEN 'no_year'
      WHEN jobs IS NULL AND NOT is_withheld(figure) OR jobs < 0 THEN 'bad_figure'
    END AS set_aside
  FROM read_records
),
by_cell AS (
  SELECT *,
    row_number() OVER (cell ORDER BY jobs IS NULL, source_row) AS place_in_cell,
    coalesce(min(jobs) OVER cell <> max(jobs) OVER cell, false) AS contradicted
  FROM faulted
  WINDOW cell AS (
    PARTITION BY coalesce(trimmed(area_code), area_name), group_wording(job_group), read_sex, figure_year, set_aside)
)
SELECT *,
  CASE
    WHEN set_aside IS NOT NULL THEN set_aside
    WHEN place_in_cell > 1 THEN 'repeated'
    ELSE 'kept'
  END AS verdict,
  CASE set_aside WHEN 'missing_name' THEN 'area' WHEN 'no_year' THEN 'year' ELSE 'figure' END AS rejected_field,
  CASE set_aside WHEN 'missing_name' THEN area WHEN 'no_year' THEN year ELSE figure END AS rejected_value
FROM by_cell;

-- A row is one figure's confidence interval to either side, where the file gives it in a row of its own.
CREATE OR REPLACE TEMP TABLE stated_margins AS
SELECT coalesce(trimmed(area_code), area_name) AS area, group_wording(job_group) AS wording,
  read_sex AS margin_sex, figure_year AS margin_year, min(jobs) AS stated
FROM checked_records
WHERE names_margin(value_type) AND jobs > 0 AND NOT EXISTS (FROM raw_records WHERE names_share(value_type))
GROUP BY ALL
HAVING min(jobs) = max(jobs);

-- A row is one area and year with the whole of its jobs, as the file says it in a group of its own.
CREATE OR REPLACE TEMP TABLE stated_totals AS
SELECT coalesce(trimmed(area_code), area_name) AS area, figure_year, min(jobs) AS total
FROM checked_records
WHERE names_total(job_group) AND counts AND read_sex = 'all' AND jobs > 0
GROUP BY ALL;

INSERT INTO staged_loaded_jobs (
  area_code, area_name, stands_in, region, classification, code, label, sex, year, jobs, total,
  source_id, source, period, unit, impossible, margin
)
SELECT
  (SELECT source_id FROM figures_source) || ':' || coalesce(trimmed(area_code), area_name),
  area_name,
  local_authority_areas.jobs_area,
  local_authority_areas.region,
  classification,
  group_readings.code,
  group_readings.label,
  read_sex,
  checked_records.figure_year,
  CASE WHEN NOT contradicted THEN checked_records.jobs END,
  stated_totals.total,
  (SELECT source_id FROM figures_source),
  concat_ws(', ',
    coalesce(nullif(concat_ws(', ', trimmed(publisher), trimmed(title)), ''), (SELECT source_id FROM figures_source)),
    (SELECT nullif(categories, '') FROM figures_source)),
  coalesce(trimmed(period), checked_records.figure_year::VARCHAR),
  (SELECT unit FROM figures_source),
  NULL,
  CASE WHEN NOT contradicted THEN coalesce(figure_of(margin), stated) END
FROM checked_records
JOIN group_readings ON group_readings.written = job_group
JOIN complete_classifications USING (classification)
LEFT JOIN stated_totals ON stated_totals.area = coalesce(trimmed(area_code), area_name) AND stated_totals.figure_year = checked_records.figure_year
LEFT JOIN stated_margins ON stated_margins.area = coalesce(trimmed(area_code), area_name) AND stated_margins.wording = group_wording(job_group)
  AND margin_sex = read_sex AND margin_year = checked_records.figure_year
LEFT JOIN local_authority_areas ON local_authority_areas.name = match_key(area_name)
WHERE verdict = 'kept'
ORDER BY source_row;
