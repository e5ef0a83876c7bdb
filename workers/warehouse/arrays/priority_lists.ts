import type { Table } from 'apache-arrow'
import { isoOfDay } from '../../../src/domain/time/academic_year'
import type { PriorityList } from '../../../src/domain/project/dataset'
import { numberColumn, textColumn } from '../arrow_columns'

export interface ListColumn {
  readonly list: PriorityList
  /** 1 for each school of the register on the list. */
  readonly onList: Uint8Array
}

/** Every priority list, the latest first. */
export function listColumns(lists: Table, schoolIds: readonly string[]): ListColumn[] {
  const schoolOf = new Map(schoolIds.map((id, school) => [id, school]))
  const ids = textColumn(lists, 'list_id')
  const names = textColumn(lists, 'list_name')
  const members = textColumn(lists, 'school_id')
  const validFrom = numberColumn(lists, 'valid_from', Int32Array, 0)
  const rowsOfList = new Map<string, number[]>()
  ids.forEach((id, row) => {
    const rows = rowsOfList.get(id)
    if (rows) rows.push(row)
    else rowsOfList.set(id, [row])
  })
  const columns = [...rowsOfList].map(([listId, rows]) => {
    const onList = new Uint8Array(schoolIds.length)
    const distinct = new Set(rows.map((row) => members[row] ?? ''))
    let found = 0
    for (const id of distinct) {
      const school = schoolOf.get(id)
      if (school === undefined) continue
      onList[school] = 1
      found++
    }
    const first = rows[0] ?? 0
    const list = {
      listId,
      name: names[first] ?? listId,
      validFrom: isoOfDay(validFrom[first] ?? 0),
      members: distinct.size,
      found,
    }
    return { list, onList }
  })
  return columns.sort(
    (a, b) => b.list.validFrom.localeCompare(a.list.validFrom) || a.list.listId.localeCompare(b.list.listId),
  )
}
