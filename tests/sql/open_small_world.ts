import { tablesOfEngine } from '../../workers/warehouse/arrays/loaded_tables'
import { openColumns } from '../../workers/warehouse/arrays/open_columns'
import type { OpenColumns } from '../../workers/warehouse/arrays/open_columns'
import type { Engine } from '../../workers/warehouse/engine'

/** The engine's tables in columns, as the warehouse opens them after a load. */
export const columnsOf = (engine: Engine): OpenColumns => openColumns(tablesOfEngine(engine), 1)
