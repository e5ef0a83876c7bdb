-- How the cells of a table of job figures are read.

-- Letters and digits alone, "and" written out, without "(SOC2020)": as foldGroup of intake/job_tables has it.
CREATE OR REPLACE TEMP MACRO group_wording(written) AS
  regexp_replace(
    regexp_replace(replace(lower(coalesce(written, '')), '&', 'and'), '\((soc|sic) ?20[0-9]{2}\)', '', 'g'),
    '[^a-z0-9]', '', 'g');

-- A number; a mark in brackets after it ("[p]" for provisional) does not count.
CREATE OR REPLACE TEMP MACRO figure_of(written) AS
  amount_of(regexp_replace(trimmed(written), '\s*[\[(][a-z]{1,2}[\])]$', ''));

-- The marks of Nomis, the Office for National Statistics and the Department for Education for a figure that is withheld,
-- unreliable, too small or not there. It is missing, never 0.
CREATE OR REPLACE TEMP MACRO is_withheld(written) AS
  coalesce(regexp_full_match(lower(trimmed(written)), '[!*~#:.…-]+|\[?(c|z|x|k|u|w|low|supp|suppressed|na|n/a)\]?|–'), true);

-- A group that is all of them.
CREATE OR REPLACE TEMP MACRO names_total(written) AS
  group_wording(written) IN ('total', 'inemployment', 'alloccupations', 'allindustries', 'allinemployment', 'alljobs');

-- A measure that stands beside a number and counts nothing: as NO_COUNT of src/domain/jobs/job_dimensions.ts has it.
CREATE OR REPLACE TEMP MACRO counts_nothing(words) AS
  regexp_matches(coalesce(lower(words), ''),
    '%|per ?cent|\brates?\b|confidence|variable|denominator|standard error|coefficient|\bratio\b');

-- A row that gives the confidence interval of the count beside it, and one whose count is a percentage, so that the interval is its.
CREATE OR REPLACE TEMP MACRO names_margin(words) AS
  regexp_full_match(coalesce(lower(trimmed(words)), ''), 'conf(idence)?( interval)?( \(\+/-\))?');
CREATE OR REPLACE TEMP MACRO names_share(words) AS
  regexp_matches(coalesce(lower(words), ''), '%|per ?cent|\brates?\b|variable|denominator');

-- Whether a row is of the category of a dimension that a person chose; every row is where nobody chose one.
CREATE OR REPLACE TEMP MACRO is_counted(category, chosen_fields, field) AS
  NOT list_contains(chosen_fields, field) OR coalesce(category = 'counted', false);
