-- A row is one source row that could not be used: those whose school was found since, or was said by a person, are not among them.
CREATE OR REPLACE MACRO rejected_rows() AS TABLE
SELECT file, source_row, source_column, value, reason
FROM rejects
ANTI JOIN (
  SELECT source_file AS file, source_row FROM waiting_engagements WHERE school_index IS NOT NULL
) USING (file, source_row);
