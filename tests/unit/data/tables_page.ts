import { fileOfTable, TABLE_DECLARATIONS } from '../../../workers/warehouse/parquet/table_columns'
import { CODES, RANGES } from '../../../workers/warehouse/parquet/table_rules'
import { TABLES_SCRIPT } from '../../../workers/warehouse/parquet/tables_script'
import { LOADED_TABLES, type LoadedTable } from '../../../workers/warehouse/schema'

const HEAD = `# Tables as Parquet

What is open in Reach Atlas, as one Parquet file a table: “Tables (Parquet)” in Data writes them, and “Open tables” there
opens them, from a zip archive, a folder or file by file. A program that prepares them, such as a national warehouse,
need not send them through the intake: types, keys, codes and ranges are checked, and no row is judged again.
This page is made from \`tables/*.sql\` and \`parquet/table_rules.ts\`: \`npx vitest run tests/unit/data/tables_page -u\`.

## Rules

- \`schools.parquet\` must be there; a table without a file is empty. A table may be several files in a folder of its name.
- Every column must be there, with NULL in the rows where it is not known. Other columns are not read, and are named.
- \`school_index\`, \`employer_index\`, \`volunteer_index\`, \`package_index\` and \`written_employer\` number the rows of
  their own table from 0, in the order of the file.
- Engagements are sorted by \`school_index\`, then \`date\`; \`date\`, \`academic_year\` and \`status\` are never NULL.
- An engagement that names an \`employer\` has its \`written_employer\`: each way of writing a name is a row of that table.
- Nothing names or reaches a person. What the rules of the intake find to be about people is left out, and that is said.

## The same metrics in DuckDB

The archive that Reach Atlas writes holds \`${TABLES_SCRIPT}\`, which reads the files and makes every metric a table macro.
\`tests/sql/native_engine.test.ts\` holds its answers equal to the app's, metric by metric.

\`\`\`sh
unzip reach-atlas-tables.zip -d tables && cd tables
duckdb reach.duckdb < ${TABLES_SCRIPT}
duckdb reach.duckdb "FROM activity_mix(NULL, 'secondary', DATE '2024-09-01', DATE '2025-08-31')"
\`\`\`

A log that is too large for a browser is kept in a folder a year. In the warehouse that has it:

\`\`\`sql
COPY (FROM engagements ORDER BY school_index, date, source_row)
TO 'engagements' (FORMAT parquet, PARTITION_BY (academic_year), WRITE_PARTITION_COLUMNS);
\`\`\`

Beside that folder, the tables of a project without a log, and its script, which makes \`engagements\` empty:

\`\`\`sql
INSERT INTO engagements BY NAME
FROM read_parquet('engagements/*/*.parquet', hive_partitioning = false)
ORDER BY academic_year, school_index, date, source_row;
\`\`\`

\`npm run bench -- native\` does so with 20,000,000 generated engagements at 32,000 schools, asks every metric and
compares what it says of reach, months, activities and quality with a plain count; the tests do the same with 20,000, and
compare every metric with the app's.

Spark writes files of this form too (not tested here); the metrics are DuckDB's SQL and run in DuckDB or MotherDuck:

\`\`\`python
engagements.sort("school_index", "date").coalesce(1).write.parquet("tables/engagements.parquet")
\`\`\`
`

const ruleOf = (table: LoadedTable, column: string): string => {
  const codes = (CODES as Partial<Record<string, Readonly<Record<string, readonly string[]>>>>)[table]?.[
    column
  ]
  const range = (RANGES as Partial<Record<string, Readonly<Record<string, readonly number[]>>>>)[table]?.[
    column
  ]
  if (codes) return codes.map((code) => `\`${code}\``).join(' ')
  return range ? range.join(' to ') : ''
}

const tableSection = (table: LoadedTable): string => {
  const { note, columns } = TABLE_DECLARATIONS[table]
  const rows = columns.map(
    ({ name, type, note }) =>
      `| \`${name}\` | ${type} | ${note.replaceAll('|', '\\|')} | ${ruleOf(table, name)} |`,
  )
  return `## ${fileOfTable(table)}

${note}

| column | type | what it is | may be |
|---|---|---|---|
${rows.join('\n')}
`
}

/** The page that says what every table of Reach Atlas holds, as `workers/warehouse/tables/README.md` has it. */
export const tablesPage = (): string => [HEAD, ...LOADED_TABLES.map(tableSection)].join('\n')
