-- A row is one wording of a school's id, read as the registers that are loaded write theirs: school_id is NULL where
-- none of them has ids of that form, school_index where not exactly one school has that id. Added to by
-- each file and batch of rows.
INSERT INTO urn_readings (written, school_id, school_index)
SELECT written,
  coalesce(min(register.school_id), min(forms.school_id)) AS school_id,
  CASE WHEN count(DISTINCT register.school_index) = 1 THEN min(register.school_index) END AS school_index
FROM (
  SELECT written, nation, school_id_in(nation, written) AS school_id
  -- OFFSET keeps the engine from trimming every row's instead of the different ones.
  FROM (SELECT written FROM (SELECT DISTINCT urn AS written FROM raw_records OFFSET 0) WHERE trimmed(written) IS NOT NULL)
  ANTI JOIN urn_readings USING (written)
  CROSS JOIN (SELECT DISTINCT nation FROM register)
) AS forms
LEFT JOIN register ON register.nation IS NOT DISTINCT FROM forms.nation AND register.school_id = forms.school_id
GROUP BY written;
