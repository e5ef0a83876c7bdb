-- How a log's words for what became of an activity are read.

-- The words of a text in lower case, without punctuation.
CREATE OR REPLACE TEMP MACRO words_of(written) AS
  list_filter(string_split_regex(lower(coalesce(trimmed(written), '')), '[^a-z0-9]+'), word -> word <> '');

-- The codes that the first word, the first two words … stand for.
CREATE OR REPLACE TEMP MACRO leading_status_codes(words) AS
  list_filter(list_transform(range(1, len(words) + 1), n -> status_codes()[array_to_string(words[1:n], '')]), code -> code IS NOT NULL);

-- delivered, planned, requested or cancelled: what the whole text stands for, else the most words that it begins with
-- ("Cancelled (snow)"), unless another word of it stands for something else ("Confirmed, then cancelled").
CREATE OR REPLACE TEMP MACRO status_code_of(written) AS
  coalesce(
    status_codes()[match_key(written)],
    list_transform([words_of(written)], words ->
      list_transform([leading_status_codes(words)[-1]], start_code ->
        CASE WHEN len(list_filter(words, word -> status_codes()[word] <> start_code)) = 0 THEN start_code END)[1])[1]);

-- yes or no; a tick is yes.
CREATE OR REPLACE TEMP MACRO yes_or_no_of(written) AS
  CASE WHEN regexp_full_match(trimmed(written), '[✓✔☑]') THEN 'yes'
  ELSE yes_no_answers()[match_key(written)] END;

-- True of a day or a reason in a column of cancellations: any text but one that says there is none.
CREATE OR REPLACE TEMP MACRO says_cancelled(written) AS
  coalesce(known_text(written) IS NOT NULL AND yes_or_no_of(written) IS DISTINCT FROM 'no'
    AND match_key(written) NOT IN ('none', 'notapplicable', 'nil'), false);
