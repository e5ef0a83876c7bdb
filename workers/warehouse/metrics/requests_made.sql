-- A row is one request, in file order, of a school of the register.
CREATE OR REPLACE MACRO requests_made() AS TABLE
SELECT school_index, strftime(requests.created, '%Y-%m-%d') AS created, requests.status,
  strftime(status_date, '%Y-%m-%d') AS status_date, strftime(matched_on, '%Y-%m-%d') AS matched_on,
  coalesce(discipline, '') AS disciplines, requests.pupils
FROM requests JOIN schools USING (school_id)
ORDER BY requests.rowid;
