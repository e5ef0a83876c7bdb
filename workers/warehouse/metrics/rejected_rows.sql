-- A row is one source row that could not be used: rows whose schools were all found or decided since are left
-- out, and so are those that turned out to be at a setting that is no school.
CREATE OR REPLACE MACRO rejected_rows() AS TABLE
SELECT file, source_row, source_column, value, reason
FROM rejects
ANTI JOIN (
  SELECT source_file AS file, source_row FROM waiting_engagements LEFT JOIN school_matches USING (wording)
  GROUP BY ALL HAVING bool_and(school_index IS NOT NULL OR school_matches.setting IS NOT NULL)
) USING (file, source_row);
