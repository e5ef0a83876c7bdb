-- A row is one school with its delivered activities in a window, as far as they were reported by a day.
CREATE OR REPLACE MACRO delivered_by_school(in_from, in_to, in_as_at, in_types) AS TABLE
SELECT school_index, count(*)::INTEGER AS activities
FROM engagements
WHERE status = 'delivered'
  AND date BETWEEN CAST(in_from AS DATE) AND CAST(in_to AS DATE)
  AND (in_as_at IS NULL OR reported IS NULL OR reported <= CAST(in_as_at AS DATE))
  AND (in_types IS NULL OR list_contains(string_split(in_types, ';'), activity_type))
GROUP BY school_index;
