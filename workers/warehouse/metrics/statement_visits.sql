-- A row is one school that one written employer visited in the window, with its delivered activities there and the last day of one.
CREATE OR REPLACE MACRO statement_visits(in_from, in_to) AS TABLE
SELECT written_employer, school_index, count(*)::INTEGER AS activities, strftime(max(date), '%Y-%m-%d') AS last_date
FROM engagements
WHERE status = 'delivered' AND written_employer IS NOT NULL AND date BETWEEN in_from::DATE AND in_to::DATE
GROUP BY written_employer, school_index;
