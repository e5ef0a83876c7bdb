-- How cells of a measures file are read. Every macro gives NULL where nothing usable is written.

-- The first day of the month that a cell names: "2025-01", "Jan 2025", "January 2025", "01/2025", "Jan-25", or any day of it.
CREATE OR REPLACE TEMP MACRO month_of(written, month_first) AS
  date_trunc('month', coalesce(
    CASE WHEN regexp_full_match(trimmed(written), '20[0-9]{2}-[0-9]{1,2}') THEN try_strptime(trimmed(written), '%Y-%m') END,
    CASE WHEN regexp_full_match(trimmed(written), '[0-9]{1,2}[/-]20[0-9]{2}') THEN try_strptime(replace(trimmed(written), '-', '/'), '%m/%Y') END,
    CASE WHEN regexp_full_match(trimmed(written), '[A-Za-z]{3,9}[ -]+20[0-9]{2}')
      THEN coalesce(
        try_strptime(regexp_replace(trimmed(written), '[ -]+', ' '), '%b %Y'),
        try_strptime(regexp_replace(trimmed(written), '[ -]+', ' '), '%B %Y')) END,
    CASE WHEN regexp_full_match(trimmed(written), '[A-Za-z]{3}[ -][0-9]{2}') THEN try_strptime(replace(trimmed(written), ' ', '-'), '%b-%y') END,
    date_of(written, month_first)::TIMESTAMP))::DATE;

-- A number with or without a pound sign before it.
CREATE OR REPLACE TEMP MACRO measure_figure_of(written) AS amount_of(replace(written, '£', ''));

CREATE OR REPLACE TEMP MACRO unit_of_figure(unit, figure) AS
  coalesce(
    CASE WHEN lower(trimmed(unit)) IN ('per cent', 'percent', 'percentage', 'pct') THEN '%' ELSE trimmed(unit) END,
    CASE WHEN contains(figure, '%') THEN '%' WHEN starts_with(trimmed(figure), '£') THEN '£' END);

CREATE OR REPLACE TEMP MACRO is_fewer_better(written) AS
  CASE
    WHEN match_key(written) IN ('fewer', 'fewerisbetter', 'lower', 'lowerisbetter', 'low', 'down', 'less', 'lessisbetter') THEN true
    WHEN match_key(written) IN ('more', 'moreisbetter', 'higher', 'higherisbetter', 'high', 'up') THEN false
  END;
