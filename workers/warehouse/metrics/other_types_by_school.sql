-- A row is one school with its delivered activities of a window, days included: how many, those of type "other", and those without a type.
CREATE OR REPLACE MACRO other_types_by_school(in_from, in_to) AS TABLE
SELECT school_index,
  count(*)::INTEGER AS activities,
  count(*) FILTER (WHERE activity_type = 'OTHER')::INTEGER AS other,
  count(*) FILTER (WHERE activity_type = 'UNKNOWN')::INTEGER AS untyped
FROM engagements
WHERE status = 'delivered' AND date BETWEEN in_from::DATE AND in_to::DATE
GROUP BY school_index
ORDER BY school_index;
