-- How cells of a targets file are read. Every macro gives NULL where nothing usable is written.

-- A metric, also where the words that begin it say that it is a share or a number, or of which phase it is.
CREATE OR REPLACE TEMP MACRO target_metric_of(written) AS
  list_transform([match_key(written)], key -> coalesce(
    target_metric_codes()[key],
    target_metric_codes()[regexp_replace(key, '^(percentageof|percentof|percent|pctof|shareof|proportionof|numberof|numbersof|totalnumberof|total|meanof|mean|average)', '')],
    target_metric_codes()[regexp_replace(key, '^(primary|secondary|college|special)', '')]
  ))[1];

CREATE OR REPLACE TEMP MACRO target_phase_of(written) AS target_phase_codes()[match_key(written)];

-- The phase that the name of a metric begins with: "Primary reach".
CREATE OR REPLACE TEMP MACRO phase_in_metric(written) AS
  CASE WHEN target_metric_codes()[match_key(written)] IS NULL
    THEN nullif(regexp_extract(match_key(written), '^(primary|secondary|college|special)', 1), '') END;

-- A unit as it is written beside a target, or in its own column.
CREATE OR REPLACE TEMP MACRO target_unit_of(written) AS
  CASE WHEN contains(written, '%') THEN 'per_cent' ELSE target_unit_codes()[match_key(written)] END;

-- The unit that a target carries after its number: "80 %", "4 out of 5", "1,200 hours".
CREATE OR REPLACE TEMP MACRO unit_after_number(written) AS
  regexp_extract(trimmed(written), '^[-+]?[0-9.,''’ ]*[0-9][0-9.,]* ?(/ ?5|[^0-9 .,''’].*)$', 1);

-- The number of a target, with or without a unit that is known after it.
CREATE OR REPLACE TEMP MACRO target_amount_of(written) AS
  list_transform([unit_after_number(written)], unit -> CASE
    WHEN unit = '' THEN amount_of(written)
    WHEN regexp_full_match(unit, '/ ?5') OR target_unit_of(unit) IS NOT NULL
      THEN amount_of(left(trimmed(written), length(trimmed(written)) - length(unit)))
  END)[1];

-- The unit of the row: in its own column, or after the number.
CREATE OR REPLACE TEMP MACRO stated_unit_of(unit, target) AS
  coalesce(target_unit_of(unit),
    CASE WHEN regexp_full_match(unit_after_number(target), '/ ?5') THEN 'score' ELSE target_unit_of(unit_after_number(target)) END);
