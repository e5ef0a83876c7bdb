-- A row is a decision about two reports that may be of one visit: if they are the same, the second is left out of counts.
CREATE OR REPLACE TABLE double_reports (first_id VARCHAR, second_id VARCHAR, same BOOLEAN);
