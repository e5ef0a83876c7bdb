-- A row is one calendar month with the counted, delivered engagements of the schools in scope.
CREATE OR REPLACE MACRO coverage_over_time(in_phase, in_direct_only, within_grouping, within_area) AS TABLE
SELECT (year(date) * 12 + month(date) - 1)::INTEGER AS month, count(*)::INTEGER AS engagements
FROM engagements
JOIN schools_in_scope(in_phase, within_grouping, within_area) USING (school_index)
WHERE engagements.status = 'delivered' AND (direct OR NOT in_direct_only::BOOLEAN)
GROUP BY 1
ORDER BY 1;
