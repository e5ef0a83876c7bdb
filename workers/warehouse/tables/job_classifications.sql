-- A row is one classification that loaded job figures may be in, with how many groups a class of 30 must have of it: of
-- the sections of SIC 2007, A to S, for few publishers give T and none of the picture's groups holds U. A person's own table has groups of its own, at least two.
CREATE OR REPLACE TABLE job_classifications AS
FROM (VALUES ('SIC_SECTION', 19), ('SOC9', 9), ('SOC26', 26), ('OWN', 2)) AS classifications (classification, groups);
