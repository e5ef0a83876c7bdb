-- Makes staged_schools all that will be open, the open schools that stay first, in the order of either register.
CREATE OR REPLACE TABLE joined_registers AS
SELECT * EXCLUDE (newer) REPLACE ((row_number() OVER (ORDER BY newer, school_index) - 1)::INTEGER AS school_index)
FROM (
  SELECT *, false AS newer FROM staying
  UNION ALL
  SELECT *, true FROM staged_schools
)
ORDER BY school_index;
DROP TABLE staged_schools;
ALTER TABLE joined_registers RENAME TO staged_schools;
