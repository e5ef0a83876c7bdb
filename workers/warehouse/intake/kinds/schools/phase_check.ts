import type { UnknownWord } from '../../../../../src/domain/files/recognition'
import type { Engine } from '../../../engine'
import { columnNames } from '../../column_names'
import { createTable } from '../../create_table'
import type { PlannedTable } from '../../planned_file'
import { valuesOfPeople } from '../../privacy/people_values'
import { fieldOf, type RecordCursor } from '../../records'
import type { CheckedTable, TableCheck } from '../../table_check'
import { fieldOfPhases, PHASE_FIELDS, unknownPhases } from './unknown_phases'

/** The most different records that are counted. */
const MOST_DIFFERENT = 50_000

/** Different records of a register by what tells a phase, each with how many there are. */
export class PhaseCheck implements TableCheck {
  readonly #records = new Map<string, { readonly cells: readonly string[]; count: number }>()

  readonly #engine: Engine

  constructor(
    engine: Engine,
    private readonly planned: PlannedTable,
  ) {
    this.#engine = engine
  }

  see(text: Uint8Array, cursor: RecordCursor): void {
    const { positions } = this.planned.plan
    const cells = PHASE_FIELDS.map((field) => {
      const position = positions.get(field)
      return position === undefined ? '' : fieldOf(text, cursor, position)
    })
    // Of an id, its second character alone tells a phase, in Northern Ireland.
    const key = [cells[0]?.trim()[1] ?? '', ...cells.slice(1)].join('\0')
    const known = this.#records.get(key)
    if (known) known.count += 1
    else if (this.#records.size < MOST_DIFFERENT) this.#records.set(key, { cells, count: 1 })
  }

  finish(): CheckedTable {
    const words = this.#words()
    if (words.length === 0 || valuesOfPeople(words.map(({ written }) => written)) !== null) return {}
    const { headings, plan } = this.planned
    const position = plan.positions.get(fieldOfPhases(this.planned)) ?? -1
    return { unknownPhases: { column: columnNames(headings.headings)[position] ?? '', words } }
  }

  #words(): readonly UnknownWord[] {
    const records = [...this.#records.values()]
    const columns = PHASE_FIELDS.map(
      (field, at) => [field, records.map(({ cells }) => cells[at] ?? '')] as const,
    )
    createTable(this.#engine, 'phase_records', {
      ...Object.fromEntries(columns),
      records: Int32Array.from(records, ({ count }) => count),
    })
    const words = unknownPhases(this.#engine, this.planned, 'phase_records', 'sum(records)')
    this.#engine.run('DROP TABLE phase_records; DROP TABLE register_nation')
    return words
  }
}
