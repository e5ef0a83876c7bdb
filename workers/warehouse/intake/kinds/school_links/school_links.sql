-- raw_records → checked_records: each record of a school links file with what becomes of it. The file has each link from both
-- ends; links that are neither a successor's nor a predecessor's (a federation, a sixth form centre) are left out.
CREATE OR REPLACE TEMP TABLE checked_records AS
WITH read_records AS (
  SELECT source_row,
    CASE WHEN starts_with(match_key(link_type), 'predecessor') THEN urn_of(linked_urn) ELSE urn_of(urn) END AS closed_id,
    CASE WHEN starts_with(match_key(link_type), 'predecessor') THEN urn_of(urn) ELSE urn_of(linked_urn) END AS successor_id,
    regexp_matches(match_key(link_type), '^(successor|predecessor)') AS in_succession,
    trimmed(link_type) AS link_type,
    date_of(since, is_month_first()) AS since,
    urn, linked_urn
  FROM raw_records
)
SELECT *,
  CASE
    WHEN NOT in_succession THEN 'left_out'
    WHEN closed_id IS NULL OR successor_id IS NULL OR closed_id = successor_id THEN 'bad_link'
    WHEN row_number() OVER (PARTITION BY closed_id, successor_id, in_succession ORDER BY source_row) > 1 THEN 'repeated'
    ELSE 'kept'
  END AS verdict,
  CASE WHEN urn_of(urn) IS NULL THEN 'urn' ELSE 'linked_urn' END AS rejected_field,
  CASE WHEN urn_of(urn) IS NULL THEN urn ELSE linked_urn END AS rejected_value
FROM read_records;

INSERT INTO staged_school_links (closed_id, successor_id, link_type, since)
SELECT closed_id, successor_id, link_type, since
FROM checked_records
WHERE verdict = 'kept'
ORDER BY source_row;
