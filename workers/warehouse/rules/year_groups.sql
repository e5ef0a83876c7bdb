-- Years of school between semicolons, in order: "Y7, Y9", "Years 7-9" and "KS3" too; reception is 0. NULL where none is named.
CREATE OR REPLACE MACRO years_in(written) AS
  nullif(array_to_string(list_sort(list_distinct(list_filter(flatten(list_transform(
    regexp_extract_all(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(lower(written),
      '\b(?:ks|key stage) ?1\b', '1-2', 'g'), '\b(?:ks|key stage) ?2\b', '3-6', 'g'), '\b(?:ks|key stage) ?3\b', '7-9', 'g'),
      '\b(?:ks|key stage) ?4\b', '10-11', 'g'), '\b(?:ks|key stage) ?5\b', '12-13', 'g'),
      '\br(eception)?\b', '0', 'g'), '[0-9]{1,2}(?: ?(?:-|–|to) ?(?:y(?:ear)? ?)?[0-9]{1,2})?'),
    piece -> list_transform([regexp_extract_all(piece, '[0-9]{1,2}')], ends -> generate_series(ends[1]::INTEGER, ends[-1]::INTEGER))[1]
  )), year -> year BETWEEN 0 AND 13))), ';'), '');
