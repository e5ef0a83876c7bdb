import { rollup } from 'd3-array'
import type { FileKind } from '../../../../src/domain/files/file_kind'
import type { Engine } from '../../engine'
import { rowsOf } from '../../rows'
import { createTable } from '../create_table'
import { counted } from '../../../../src/domain/words/counted'
import { FILE_KIND_DEFINITIONS } from '../kinds/definitions'
import type { PlannedFile } from '../planned_file'
import { Refusal } from '../refusal'
import type { FieldColumn } from '../field_column'
import { keptCell } from './kept_cell'
import { holdsNamesOfPeople, isColumnOfPeople } from './people_values'
import { WORTH_A_LOOK } from './worth_a_look'

/**
 * Takes names of people and ways to reach them out of raw_records before anything is made of it, and counts the cells.
 * A firm that is among the employers keeps its name.
 */
export class HiddenCells {
  readonly #engine: Engine
  readonly #kind: FileKind
  readonly #file: string
  readonly #cells = new Map<number, number>()

  constructor(engine: Engine, kind: FileKind, file: string) {
    this.#engine = engine
    this.#kind = kind
    this.#file = file
  }

  /** `worthALook`: the fields with cells that may be. Throws Refusal where the rows are people. */
  hideIn(columns: readonly FieldColumn[], worthALook: ReadonlySet<string>): void {
    const { namesNoPeople, isCheckedByReader, rowsNamedBy, cellContents } = FILE_KIND_DEFINITIONS[this.#kind]
    if (namesNoPeople) return
    const lookedAt = columns.filter(({ field }) => !isCheckedByReader?.(field))
    const valuesByField = this.#valuesOf(
      lookedAt.map(({ field }) => field).filter((field) => worthALook.has(field)),
    )
    for (const column of lookedAt) {
      const values = valuesByField.get(column.field) ?? []
      if (rowsNamedBy === column.field) this.#refuseIfPeople(column.field)
      const content = cellContents?.[column.field] ?? 'words'
      const names = new Set(content === 'organisations' ? this.#employers() : [])
      const ofPeople = content !== 'places' && holdsNamesOfPeople(values)
      const hidden = values
        .filter((value) => !names.has(value.toLowerCase()))
        .map((written) => ({ written, kept: keptCell(content, written, ofPeople) }))
        .filter(({ written, kept }) => written !== kept)
      if (hidden.length > 0) this.#hide(column, hidden)
    }
  }

  notices({ headings }: PlannedFile): string[] {
    return [...this.#cells].map(
      ([position, cells]) =>
        `${counted(cells, 'cell')} of “${headings.headings[position] ?? ''}” ${cells === 1 ? 'holds' : 'hold'} a name of a person or a way to reach one: that part was not kept.`,
    )
  }

  /**
   * The different cells worth a look, by field, with one statement: to plan one a field takes longer than to run it. OFFSET
   * keeps the engine from looking at every row instead of at the different cells.
   */
  #valuesOf(fields: readonly string[]): ReadonlyMap<string, readonly string[]> {
    if (fields.length === 0) return new Map()
    const sql = fields
      .map(
        (field) =>
          `SELECT '${field}' AS field, value FROM (SELECT DISTINCT "${field}" AS value FROM raw_records OFFSET 0) WHERE ${WORTH_A_LOOK}`,
      )
      .join(' UNION ALL ')
    const rows = rowsOf<{ field: string; value: string }>(this.#engine.query(sql))
    return rollup(
      rows,
      (ofField) => ofField.map(({ value }) => value),
      ({ field }) => field,
    )
  }

  #employers(): string[] {
    return rowsOf<{ name: string }>(
      this.#engine.query(
        'SELECT lower(name) AS name FROM employers UNION SELECT lower(name) FROM staged_employers',
      ),
    ).map(({ name }) => name)
  }

  #refuseIfPeople(field: string): void {
    const sql = `SELECT DISTINCT trimmed("${field}") AS value FROM raw_records WHERE trimmed("${field}") IS NOT NULL`
    const values = rowsOf<{ value: string }>(this.#engine.query(sql)).map(({ value }) => value)
    if (isColumnOfPeople(values))
      throw new Refusal(
        this.#file,
        `${this.#file} seems to be a list of people: its names are those of people. Nothing of it was kept: check that it is the right file.`,
      )
  }

  #hide({ field, position }: FieldColumn, hidden: readonly { written: string; kept: string }[]): void {
    createTable(this.#engine, 'hidden_cells', {
      written: hidden.map(({ written }) => written),
      kept: hidden.map(({ kept }) => kept),
    })
    const { cells } = rowsOf<{ cells: number }>(
      this.#engine.query(
        `SELECT count(*)::INTEGER AS cells FROM raw_records JOIN hidden_cells ON written = "${field}"`,
      ),
    )[0] ?? { cells: 0 }
    this.#cells.set(position, (this.#cells.get(position) ?? 0) + cells)
    this.#engine.run(`UPDATE file_records SET "${field}" = kept FROM hidden_cells WHERE written = "${field}";
      DROP TABLE hidden_cells`)
  }
}
