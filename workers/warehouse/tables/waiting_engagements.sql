-- A row is one activity whose school is not certain from the register, or that is at a setting which is no school. It stays
-- here once its school is found or decided by a person: school_index is then filled, and engagements holds the row too.
CREATE OR REPLACE TABLE waiting_engagements AS
SELECT engagements.*,
  ''::VARCHAR AS written_urn,      -- as the file has them; NULL where it does not
  ''::VARCHAR AS written_name,
  ''::VARCHAR AS written_postcode,
  ''::VARCHAR AS written_place,
  ''::VARCHAR AS reason,           -- why it waits: a code of REJECT_REASONS
  ''::VARCHAR AS wording,          -- the way the school is written: school_match_key()
  ''::VARCHAR AS setting           -- the kind of setting that its file gives: a code of SETTING_TYPES; NULL where it is at a school
FROM engagements LIMIT 0;
