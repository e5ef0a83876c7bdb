-- A row is one provider who attends events together with the others of a group.
CREATE OR REPLACE TABLE attendance_groups (
  name VARCHAR,
  provider VARCHAR
);
