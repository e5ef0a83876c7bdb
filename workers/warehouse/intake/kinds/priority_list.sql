-- raw_records → judged: each record of a priority list with what becomes of it.
CREATE OR REPLACE TEMP TABLE judged AS
SELECT *,
  CASE
    WHEN urn_of(urn) IS NULL THEN 'bad_urn'
    WHEN row_number() OVER (PARTITION BY urn_of(urn) ORDER BY source_row) > 1 THEN 'repeated'
    ELSE 'kept'
  END AS verdict,
  'urn' AS rejected_field,
  urn AS rejected_value
FROM raw_records;
