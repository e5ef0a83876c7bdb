-- A row is the delivered engagements reported in one week after their day: 1 is the first seven days, 14 any later than thirteen weeks, 0 before the day itself.
CREATE OR REPLACE MACRO lag_by_week() AS TABLE
SELECT
  CASE WHEN reported_before THEN 0 ELSE greatest(1, least(14, ceil(lag_days / 7))) END::INTEGER AS week,
  count(*)::INTEGER AS engagements
FROM engagement_checks()
WHERE lag_days IS NOT NULL
GROUP BY week
ORDER BY week;
