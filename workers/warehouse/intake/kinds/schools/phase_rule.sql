-- Phase of an establishment (DOMAIN §3.2), a code of PHASES, checked in this order.

-- The codes of Get Information about Schools.
CREATE OR REPLACE TEMP MACRO phase_of_code(code) AS
  CASE code
    WHEN '1' THEN 'EY'
    WHEN '2' THEN 'PRI'
    WHEN '3' THEN 'PRI'
    WHEN '4' THEN 'SEC'
    WHEN '5' THEN 'SEC'
    WHEN '6' THEN 'P16'
    WHEN '7' THEN 'ALL'
  END;

-- What the registers of the four nations call a phase. A middle school of Wales takes pupils from 3 to 16 or 18; those of
-- England say which phase they are deemed to be.
CREATE OR REPLACE TEMP MACRO phase_in_words(nation, words) AS
  CASE
    WHEN regexp_matches(words, '^(nursery( schools?)?|early years)$') THEN 'EY'
    WHEN regexp_matches(words, '^(16 plus|sixth form|college|further education|tertiary)') THEN 'P16'
    WHEN regexp_matches(words, '^(all[ -](through|age)|primary (and|&) secondary)') THEN 'ALL'
    WHEN nation = 'Wales' AND starts_with(words, 'middle') THEN 'ALL'
    WHEN regexp_matches(words, '^(secondary|middle deemed secondary|post[ -]primary|grammar|non[ -]grammar)') THEN 'SEC'
    WHEN nation IS NULL AND regexp_matches(words, '^elementary.*\bhigh\b|^k ?-? ?12\b') THEN 'ALL'
    WHEN nation IS NULL AND regexp_matches(words, '^(middle|high|senior high|junior high)( schools?)?$|^middle high') THEN 'SEC'
    WHEN nation IS NULL AND regexp_matches(words, '^elementary') THEN 'PRI'
    WHEN regexp_matches(words, '^(primary|middle deemed primary|infant|junior|nursery, infant|preparatory)') THEN 'PRI'
  END;

CREATE OR REPLACE TEMP MACRO phase_by_name(nation, written) AS
  list_transform(
    [{ nation: nation, words: normalised_name(written) }], it -> phase_in_words(it.nation, it.words))[1];

-- Types of establishment that are a phase of their own.
CREATE OR REPLACE TEMP MACRO phase_by_type(type) AS
  CASE
    WHEN regexp_matches(lower(type), 'alternative provision|pupil referral|\bpru\b|secure|\beotas\b') THEN 'AP_PRU'
    WHEN contains(lower(type), 'special') THEN 'SPECIAL'
    WHEN regexp_matches(lower(type), 'independent|british schools overseas|offshore') THEN 'INDEPENDENT'
  END;

-- What the register says in words of the phase, and where it says "Not applicable" of the type; NULL where neither tells.
CREATE OR REPLACE TEMP MACRO phase_of(nation, phase, type) AS
  coalesce(
    phase_of_code(trimmed(phase)),
    phase_by_name(nation, phase),
    phase_by_type(type),
    phase_by_type(phase));

-- A column a phase, with "1", "Yes" or the phase's own name where a school has it.
CREATE OR REPLACE TEMP MACRO is_marked(written) AS
  coalesce(NOT regexp_full_match(lower(known_text(written)), '0|0\.0|no|n|false'), false);

CREATE OR REPLACE TEMP MACRO phase_by_marks(is_primary, is_secondary, is_post16, is_special) AS
  list_transform([list_transform([is_primary, is_secondary, is_post16, is_special], mark -> is_marked(mark))], marked -> CASE
    WHEN marked[4] THEN 'SPECIAL'
    WHEN marked[1] AND marked[2] THEN 'ALL'
    WHEN marked[2] THEN 'SEC'
    WHEN marked[1] THEN 'PRI'
    WHEN marked[3] THEN 'P16'
  END)[1];

-- The second digit of a reference of Northern Ireland is the type of school: 142-0021 is a grammar school.
CREATE OR REPLACE TEMP MACRO phase_by_reference(nation, school_id) AS
  CASE WHEN nation = 'Northern Ireland' THEN
    CASE school_id[2]
      WHEN '0' THEN 'PRI'
      WHEN '1' THEN 'EY'
      WHEN '2' THEN 'SEC'
      WHEN '3' THEN 'SPECIAL'
      WHEN '4' THEN 'SEC'
      WHEN '6' THEN 'PRI'
    END
  END;

-- Ages of pupils, in years, where they fit one phase alone.
-- The lowest and the highest age of a range: "4-11", "11 to 18 years", "Ages 3–16".
CREATE OR REPLACE TEMP MACRO ages_in(written) AS
  CASE WHEN regexp_full_match(lower(trimmed(written)), '(ages? )?[0-9]{1,2} ?(-|–|—|to) ?[0-9]{1,2}( ?(years?|yrs?)( olds?)?)?')
    THEN regexp_extract_all(written, '[0-9]+') END;

CREATE OR REPLACE TEMP MACRO phase_by_ages(low_age, high_age) AS
  CASE
    WHEN high_age <= 5 THEN 'EY'
    WHEN low_age >= 16 THEN 'P16'
    WHEN low_age <= 7 AND high_age >= 15 THEN 'ALL'
    WHEN high_age <= 11 THEN 'PRI'
    WHEN low_age >= 11 AND high_age >= 14 THEN 'SEC'
  END;

-- Whether a school has a sixth form.
CREATE OR REPLACE TEMP MACRO has_sixth_form(written) AS
  CASE
    WHEN regexp_full_match(lower(trimmed(written)), 'has a sixth form|yes|true|y|1') THEN true
    WHEN regexp_full_match(lower(trimmed(written)), 'does not have a sixth form|no|false|n|2') THEN false
  END;

-- The phase of a record by all that it says; NULL where nothing tells. A cell of phase that is filled counts alone, with the type.
CREATE OR REPLACE TEMP MACRO phase_of_record(
  nation, id, phase, type, is_primary, is_secondary, is_post16, is_special, from_age, to_age
) AS
  coalesce(
    phase_of(nation, phase, type),
    CASE WHEN trimmed(phase) IS NULL THEN coalesce(
      phase_by_marks(is_primary, is_secondary, is_post16, is_special),
      phase_by_name(nation, type),
      phase_by_reference(nation, id),
      phase_by_ages(from_age, to_age)) END);

-- True of a word that says a phase is none of ours, in a file or by a person.
CREATE OR REPLACE TEMP MACRO says_other_phase(word) AS
  coalesce(match_key(word) IN ('other', 'others'), false);

-- A word of phase that says something, and not that it is another: "Other" is what we call it too.
CREATE OR REPLACE TEMP MACRO asks_for_phase(word) AS
  NOT says_nothing(word) AND NOT says_other_phase(word) AND match_key(word) NOT IN ('', '0');

-- A cell that says there is none, rather than nothing.
CREATE OR REPLACE TEMP MACRO says_none(written) AS
  lower(trimmed(written)) IN ('not applicable', 'does not apply', 'none');

-- What a register says became of a school: true where it is closed or not yet open, false where it is open ("Open, but
-- proposed to close" is), NULL of words that say neither. 1 to 4 are the codes of Get Information About Schools.
CREATE OR REPLACE TEMP MACRO is_closed_by_words(status) AS
  [CASE
    WHEN regexp_full_match(word, '2|4|(now |permanently )?closed\b.*|proposed to open\b.*|not (yet )?open\b.*|pre-?opening\b.*|opening\b.*'
      || '|merged\b.*|amalgamated\b.*|inactive\b.*|discontinued\b.*|ceased\b.*') THEN true
    WHEN regexp_full_match(word, '1|3|open\b.*|active|operational|operating|current|closing\b.*|proposed to close\b.*|yes') THEN false
  END FOR word IN [lower(trimmed(status))]][1];

CREATE OR REPLACE TEMP MACRO is_left_out(status, closed) AS
  coalesce(is_closed_by_words(status), false) OR is_marked(closed);
