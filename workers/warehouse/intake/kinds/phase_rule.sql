-- Phase of an establishment (DOMAIN §3.2), a code of PHASES: what the register says, and where it says
-- "Not applicable" the type of establishment.
CREATE OR REPLACE TEMP MACRO phase_by_type(type) AS
  CASE
    WHEN regexp_matches(lower(type), 'alternative provision|pupil referral|\bpru\b|secure') THEN 'AP_PRU'
    WHEN contains(lower(type), 'special') THEN 'SPECIAL'
    WHEN regexp_matches(lower(type), 'independent|british schools overseas|offshore') THEN 'INDEPENDENT'
    ELSE 'OTHER'
  END;

CREATE OR REPLACE TEMP MACRO phase_of(phase, type) AS
  CASE coalesce(folded(phase), '')
    WHEN 'nursery' THEN 'EY'
    WHEN '1' THEN 'EY'
    WHEN 'early years' THEN 'EY'
    WHEN 'primary' THEN 'PRI'
    WHEN '2' THEN 'PRI'
    WHEN 'middle deemed primary' THEN 'PRI'
    WHEN '3' THEN 'PRI'
    WHEN 'infant' THEN 'PRI'
    WHEN 'junior' THEN 'PRI'
    WHEN 'secondary' THEN 'SEC'
    WHEN '4' THEN 'SEC'
    WHEN 'middle deemed secondary' THEN 'SEC'
    WHEN '5' THEN 'SEC'
    WHEN '16 plus' THEN 'P16'
    WHEN '6' THEN 'P16'
    WHEN 'college' THEN 'P16'
    WHEN 'sixth form' THEN 'P16'
    WHEN 'all-through' THEN 'ALL'
    WHEN 'all through' THEN 'ALL'
    WHEN '7' THEN 'ALL'
    ELSE CASE phase_by_type(coalesce(type, ''))
      WHEN 'OTHER' THEN phase_by_type(coalesce(phase, ''))
      ELSE phase_by_type(coalesce(type, ''))
    END
  END;
