-- How cells of a calendar are read. Every macro gives NULL where nothing usable is written.

-- Minutes after midnight of the time of day that a text ends in: "08/07/2026 13:30", "9.15 am", "1 pm".
CREATE OR REPLACE TEMP MACRO minutes_in(written) AS
  list_transform([regexp_extract(lower(trimmed(written)),
    '(?:^|[t ,])([0-9]{1,2})(?:[:.]([0-9]{2}))?(?:[:.][0-9]{2})? ?(?:([ap])\.?m\.?)?z?$', ['hour', 'minute', 'half'])],
    it -> CASE
      WHEN it.hour = '' OR (it.minute = '' AND it.half = '') THEN NULL
      WHEN it.hour::INTEGER > CASE WHEN it.half = '' THEN 23 ELSE 12 END OR coalesce(nullif(it.minute, ''), '0')::INTEGER > 59 THEN NULL
      ELSE 60 * CASE WHEN it.half = '' THEN it.hour::INTEGER ELSE it.hour::INTEGER % 12 + CASE it.half WHEN 'p' THEN 12 ELSE 0 END END
        + coalesce(nullif(it.minute, ''), '0')::INTEGER
    END)[1];

-- A day, and minutes after its midnight where they are known, as domain/calendar writes them.
CREATE OR REPLACE TEMP MACRO time_text(day, minutes) AS
  strftime(day, '%Y-%m-%d') || coalesce('T' || printf('%02d:%02d:00', minutes // 60, minutes % 60), '');

-- "2025-11-06T13:30:00", or a day alone where no time is written. `clock` is a column of its own for the time of day;
-- `day_if_none` is the day of a time by itself.
CREATE OR REPLACE TEMP MACRO event_time_of(written, clock, month_first, day_if_none) AS
  time_text(
    coalesce(date_of(written, month_first), CASE WHEN coalesce(minutes_in(written), minutes_in(clock)) IS NOT NULL THEN day_if_none END),
    coalesce(minutes_in(written), minutes_in(clock)));

-- The first type of activity among words of several kinds; a disciplines' "Other" is none.
CREATE OR REPLACE TEMP MACRO type_among(categories) AS
  list_filter(list_transform(pieces_of(categories), piece -> activity_type_codes()[match_key(piece)]), code -> code IS NOT NULL)[1];

-- Starts of a series between spaces, as calendars write them; whatever else stands there is left out.
CREATE OR REPLACE TEMP MACRO times_in(written) AS
  coalesce(array_to_string(regexp_extract_all(written, '[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}Z?)?'), ' '), '');
