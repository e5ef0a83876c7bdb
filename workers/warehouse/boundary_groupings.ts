import { FILE_KIND_DESCRIPTIONS } from '../../src/domain/files/file_kind'
import type { BoundaryChange, LayerGrouping } from '../../src/domain/geography/boundaries'
import type { FileReport } from '../../src/domain/files/import_report'
import type { Engine } from './engine'
import { deriveSchoolAreas } from './schema'

/** "Combined authority" → placed_combined_authority: never the key of a grouping that a register or a hub areas file has. */
const groupingKeyOf = (label: string): string =>
  `placed_${label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')}`

function groupByLayer(engine: Engine, { file, layer, label }: LayerGrouping): void {
  const key = groupingKeyOf(label)
  engine.query('DELETE FROM boundary_groupings WHERE grouping_key = $1', key)
  engine.query('INSERT INTO boundary_groupings VALUES ($1, $2, $3, $4)', key, label, file, layer)
}

/**
 * Makes a grouping of a layer in the engine, in the place of one of the same label, or takes a boundaries file out with
 * the groupings made of it.
 */
export function changeBoundaryTables(engine: Engine, change: BoundaryChange): void {
  if (change.kind === 'group') groupByLayer(engine, change.grouping)
  else
    for (const table of ['boundaries', 'boundary_groupings'])
      engine.query(`DELETE FROM ${table} WHERE file = $1`, change.file)
  deriveSchoolAreas(engine)
}

/** The reports of the files that are open still. */
export const reportsAfterChange = (change: BoundaryChange, files: readonly FileReport[]): FileReport[] =>
  files.filter(
    ({ kind, file }) =>
      change.kind !== 'drop' || !FILE_KIND_DESCRIPTIONS[kind].isReadByShape || file !== change.file,
  )
