-- A row is one school with a street, a town, a telephone or a website, as its public register gives them; '' where it gives none.
CREATE OR REPLACE MACRO school_contacts() AS TABLE
SELECT school_index, coalesce(street, '') AS street, coalesce(town, '') AS town, coalesce(telephone, '') AS telephone,
  coalesce(website, '') AS website
FROM schools
WHERE coalesce(street, town, telephone, website) IS NOT NULL
ORDER BY school_index;
