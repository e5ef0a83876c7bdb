import { METRICS } from '../../workers/warehouse/metrics/metrics'
import { tablesScript } from '../../workers/warehouse/parquet/tables_script'
import { SCHEMA_SQL } from '../../workers/warehouse/schema'
import { ORACLE_STATEMENTS } from '../sql/oracle/oracle'

/** The SQL of the app for a log that is kept in a folder a year beside a register and its employers. */
export const appSql = () => ({
  tables: SCHEMA_SQL.tables.join('\n'),
  script: tablesScript(['schools', 'written_employers']),
  metrics: METRICS,
  oracle: ORACLE_STATEMENTS,
})
