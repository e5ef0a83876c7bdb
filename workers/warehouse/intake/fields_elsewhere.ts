import type { FileKind } from '../../../src/domain/files/file_kind'
import { fieldLabel } from '../../../src/findings/files/file_field_labels'
import type { TableText } from './formats/table_text'
import { planColumns } from './headings'
import { FILE_KIND_DEFINITIONS } from './kinds/definitions'
import type { PlannedTable } from './planned_file'
import { possibleHeadings } from './survey'

/** Fields of the kind that another table of the file has and this one lacks, where its rows have the id that this one’s have. */
function fieldsOnlyIn(other: TableText, kind: FileKind, { plan }: PlannedTable): string[] {
  const [ids = []] = FILE_KIND_DEFINITIONS[kind].headings.needed
  const idFields = ids.flat().filter((field) => plan.positions.has(field))
  for (const { headings } of possibleHeadings(other)) {
    const { positions, missing } = planColumns(kind, headings)
    if (missing.length === 0) return []
    const found = [...positions.keys()].filter((field) => !plan.positions.has(field))
    if (found.length > 0 && idFields.some((field) => positions.has(field))) return found
  }
  return []
}

/**
 * A sentence where other tables of a file, which cannot be loaded by themselves, hold fields of the kind for the same
 * rows, as a workbook may keep its schools in one sheet and their rolls in another: only this table is read.
 */
export function noticesOfFieldsElsewhere(
  kind: FileKind,
  planned: PlannedTable,
  tables: readonly TableText[],
): string[] {
  const elsewhere = tables
    .filter(({ part }) => part !== planned.table.part)
    .map((table) => ({ part: table.part, fields: fieldsOnlyIn(table, kind, planned) }))
    .filter(({ fields }) => fields.length > 0)
    .map(
      ({ part, fields }) => `${fields.map((field) => `“${fieldLabel(kind, field)}”`).join(', ')} in ${part}`,
    )
  if (elsewhere.length === 0) return []
  return [
    `Not read, because it stands in another table of the file: ${elsewhere.join('; ')}. To have it, put its columns beside those of ${planned.table.part} and load the file again.`,
  ]
}
