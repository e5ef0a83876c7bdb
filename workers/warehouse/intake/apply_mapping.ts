import type { Mapping, Unit } from '../../../src/domain/files/mapping'
import type { Engine } from '../engine'
import { createTable } from './create_table'
import type { FileKindDefinition } from './kinds/file_kind_definition'
import { FILE_KIND_DEFINITIONS } from './kinds/definitions'
import type { FieldColumn } from './field_column'
import { matchKey } from './match_key'

/** A bare number in another unit, as SQL of the amount. */
const IN_OUR_UNIT: Readonly<Partial<Record<Unit, string>>> = {
  // Ten decimals: in a column of decimal commas, a point before three digits would mark thousands.
  minutes: "format('{:.10f}', amount / 60)",
  share: 'round(amount * 100, 10)',
}

function createMappingCodes(
  engine: Engine,
  codes: Mapping['codes'],
  { wordsOfCodes = {} }: Partial<FileKindDefinition>,
): void {
  const rows = Object.entries(codes).flatMap(([field, words]) =>
    Object.entries(words).map(([written, code]) => ({
      field,
      match_key: matchKey(written),
      code: wordsOfCodes[field]?.[code] ?? code,
    })),
  )
  createTable(engine, 'mapping_codes', {
    field: rows.map(({ field }) => field),
    match_key: rows.map(({ match_key }) => match_key),
    code: rows.map(({ code }) => code),
  })
}

/**
 * Applies the person's mapping of words and units to raw_records, before it is checked: a word with a code becomes
 * that code, and a bare number in minutes, or a share of 1, becomes hours or per cent. Numbers that carry their unit
 * ("90 mins", "25%") stand as written. Makes the table mapping_codes and the macro is_month_first.
 */
export function applyMapping(
  engine: Engine,
  mapping: Mapping | undefined,
  columns: readonly FieldColumn[],
): void {
  const definition: Partial<FileKindDefinition> = mapping ? FILE_KIND_DEFINITIONS[mapping.kind] : {}
  createMappingCodes(engine, mapping?.codes ?? {}, definition)
  engine.run(`CREATE OR REPLACE TEMP MACRO is_month_first() AS ${mapping?.dates === 'month_first'}`)
  const staged = new Set(columns.map(({ field }) => field))
  for (const field of Object.keys(mapping?.codes ?? {}))
    if (staged.has(field) && !definition.keptAsWritten?.includes(field))
      engine.query(
        `UPDATE file_records SET "${field}" = code FROM mapping_codes
        WHERE field = $1 AND match_key("${field}") = mapping_codes.match_key`,
        field,
      )
  for (const [field, unit] of Object.entries(mapping?.units ?? {})) {
    const inOurs = IN_OUR_UNIT[unit]
    if (!inOurs || !staged.has(field)) continue
    const commaIsDecimal = unit === 'minutes' && mapping?.comma === 'decimals'
    const amount = commaIsDecimal ? `number_of("${field}", true, true)` : `amount_of("${field}")`
    engine.run(`UPDATE file_records SET "${field}" = (${inOurs.replace('amount', amount)})::VARCHAR
      WHERE ${amount} IS NOT NULL AND NOT contains("${field}", '%')`)
  }
}

/** The units that a person chose for a file, for its report. */
export const unitNotices = (mapping: Mapping | undefined): string[] =>
  Object.entries(mapping?.units ?? {}).flatMap(([field, unit]) => {
    const column = mapping?.fields[field]
    if (column === undefined || !IN_OUR_UNIT[unit]) return []
    return [`“${column}” is read as ${unit === 'share' ? 'a share of 1' : unit}, as you said.`]
  })
