import type { Engine } from '../../../engine'
import { onlyRow } from '../../../rows'
import { createTable } from '../../create_table'
import { fieldOf, type RecordCursor } from '../../records'
import type { CheckedTable, TableCheck } from '../../table_check'
import { isNearlyAll, whyNoList } from './nearly_all'

const LISTED = `
  SELECT count(*) FILTER (school_id IN (SELECT plain_id(id) FROM listed_ids))::INTEGER AS listed, count(*)::INTEGER AS schools
  FROM schools`

/** The ids of a list, against the register that is open. */
export class ListCheck implements TableCheck {
  readonly #ids = new Set<string>()

  readonly #engine: Engine

  constructor(
    engine: Engine,
    private readonly name: string,
    private readonly position: number,
  ) {
    this.#engine = engine
  }

  see(text: Uint8Array, cursor: RecordCursor): void {
    this.#ids.add(fieldOf(text, cursor, this.position))
  }

  finish(): CheckedTable {
    createTable(this.#engine, 'listed_ids', { id: [...this.#ids] })
    const { listed, schools } = onlyRow<{ listed: number; schools: number }>(this.#engine.query(LISTED))
    this.#engine.run('DROP TABLE listed_ids')
    return isNearlyAll(listed, schools) ? { why: whyNoList(this.name, listed, schools) } : {}
  }
}
