-- One row: the five parts of the data quality score (DOMAIN §4.10), each 0 to 1, NULL where there is nothing to measure.
CREATE OR REPLACE MACRO data_quality() AS TABLE
WITH of_rows AS (
  SELECT
    avg(((activity_type <> 'UNKNOWN')::INTEGER + (pupils IS NOT NULL)::INTEGER + (hours IS NOT NULL)::INTEGER
      + (mode IS NOT NULL)::INTEGER + (reported IS NOT NULL)::INTEGER) / 5.0) AS completeness,
    count(*) FILTER (activity_type = 'OTHER') / nullif(count(*) FILTER (activity_type <> 'UNKNOWN'), 0) AS other_rate,
    count(*) FILTER (reported - date BETWEEN 0 AND 28) / nullif(count(*) FILTER (reported IS NOT NULL AND status = 'delivered'), 0) AS timeliness,
    count(*) AS accepted
  FROM engagements WHERE status = 'delivered'
),
of_rejects AS (
  SELECT count(*) FILTER (reason IN ('bad_date', 'wrong_column_count', 'bad_urn')) AS invalid,
    count(*) FILTER (reason IN ('no_school', 'unknown_urn')) AS unplaced
  FROM rejects WHERE file IN (SELECT DISTINCT source_file FROM engagements)
)
SELECT completeness::DOUBLE AS completeness, other_rate::DOUBLE AS other_rate,
  (accepted / nullif(accepted + invalid, 0))::DOUBLE AS validity,
  timeliness::DOUBLE AS timeliness,
  (accepted / nullif(accepted + unplaced, 0))::DOUBLE AS placement
FROM of_rows, of_rejects;
