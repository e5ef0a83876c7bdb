-- One row: how many days pass between a delivered activity and its report; a report before its activity is an error and left out.
-- The log is as at the last day, no later than in_today, up to which four weeks brought a tenth of the usual number of reports,
-- and two at the least: neither a mistyped year nor late stragglers move it. Usual is the median, over all reports, of the
-- reports in the four weeks up to each.
CREATE OR REPLACE MACRO reporting_lag(in_today) AS TABLE
WITH lags AS (
  SELECT
    count(*) FILTER (lag_days >= 0) AS reported,
    count(*) FILTER (delivered AND NOT has_reported) AS not_reported,
    count(*) FILTER (reported_before) AS negative,
    count(*) FILTER (lag_days > 28) AS over_28,
    count(*) FILTER (lag_days > 90) AS over_90,
    quantile_cont(lag_days, 0.5) FILTER (lag_days >= 0) AS median,
    quantile_disc(lag_days, 0.9) FILTER (lag_days >= 0) AS p90
  FROM engagement_checks()
),
recent AS (
  SELECT reported AS day,
    count(*) OVER (ORDER BY reported RANGE BETWEEN INTERVAL 27 DAYS PRECEDING AND CURRENT ROW) AS in_four_weeks
  FROM engagements WHERE reported <= in_today::DATE
),
usual AS (
  SELECT quantile_disc(in_four_weeks, 0.5) AS reports FROM recent
),
as_at AS (
  SELECT max(day) AS day FROM recent, usual
  WHERE in_four_weeks >= least(reports, greatest(2, ceil(0.1 * reports)))
)
SELECT
  reported::INTEGER AS reported,
  not_reported::INTEGER AS not_reported,
  negative::INTEGER AS negative,
  over_28::INTEGER AS over_28,
  over_90::INTEGER AS over_90,
  median::DOUBLE AS median,
  p90::INTEGER AS p90,
  strftime(day, '%Y-%m-%d') AS as_at,
  strftime(day - p90::INTEGER, '%Y-%m-%d') AS complete_to,
  (SELECT count(*) FROM engagements WHERE status = 'delivered' AND date > day - p90::INTEGER)::INTEGER AS in_last_weeks,
  (SELECT count(*) FROM engagements WHERE engagements.reported > day)::INTEGER AS dated_later
FROM lags, as_at;
