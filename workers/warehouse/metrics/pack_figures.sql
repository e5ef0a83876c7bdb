-- A row is one value of a county pack, in the order of the files.
CREATE OR REPLACE MACRO pack_figures() AS TABLE
SELECT organisation, strftime(month, '%Y-%m') AS month, coalesce(strftime(as_at, '%Y-%m-%d'), '') AS as_at, grouping_key, area,
  metric_id, definition_version, metric, unit, value, denominator, is_hidden
FROM county_packs
ORDER BY county_packs.rowid;
