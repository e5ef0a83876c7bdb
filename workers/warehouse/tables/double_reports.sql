-- A row is what a person decided of two reports that may be of one visit: where they are the same, the second is left out.
CREATE OR REPLACE TABLE double_reports (first_id VARCHAR, second_id VARCHAR, same BOOLEAN);
