import { ACTIVITY_TYPES } from '../../../src/domain/engagement/engagement'
import type { Engine } from '../engine'
import { ACTIVITY_TYPE_WORDS } from './kinds/engagements/activity_type_words'
import { putColumns } from './columns_into_table'
import employerNames from './kinds/employers/employer_names.sql?raw'
import { DELIVERY_MODE_WORDS, STATUS_WORDS } from './kinds/engagements/engagement_words'
import { putJobLookups } from './kinds/jobs/lookups'
import phaseRule from './kinds/schools/phase_rule.sql?raw'
import sicSections from './kinds/employers/sic_sections.sql?raw'
import sizeBands from './kinds/employers/size_bands.sql?raw'
import { matchKey } from './match_key'
import reading from './reading.sql?raw'

/** Match key of a wording → code; the first code to claim a wording keeps it. */
function putWords(engine: Engine, table: string, words: Readonly<Record<string, readonly string[]>>): void {
  const codes = new Map<string, string>()
  for (const [code, wordings] of Object.entries(words))
    for (const wording of [...wordings, code].map(matchKey)) if (!codes.has(wording)) codes.set(wording, code)
  putColumns(engine, table, { wording: [...codes.keys()], code: [...codes.values()] })
}

function putPostcodeDistricts(engine: Engine, csv: string): void {
  const rows = csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','))
  putColumns(engine, 'postcode_districts', {
    district: rows.map(([district]) => district ?? ''),
    lon: Float64Array.from(rows, ([, lon]) => Number(lon)),
    lat: Float64Array.from(rows, ([, , lat]) => Number(lat)),
  })
}

/**
 * Makes the macros and small tables that reading needs. `postcodeDistrictsCsv` has the columns district, lon, lat
 * (mean position of the district's schools, degrees).
 */
export function putLookups(engine: Engine, postcodeDistrictsCsv: string): void {
  for (const macros of [reading, employerNames, phaseRule, sicSections, sizeBands]) engine.run(macros)
  const types = Object.entries(ACTIVITY_TYPES)
  const direct = types.filter(([, { kind }]) => kind !== 'indirect').map(([code]) => code)
  const words = Object.fromEntries(
    types.map(([code, { label }]) => [
      code,
      [label, ...(ACTIVITY_TYPE_WORDS[code as keyof typeof ACTIVITY_TYPES] ?? [])],
    ]),
  )
  putWords(engine, 'activity_type_words', words)
  putWords(engine, 'status_words', STATUS_WORDS)
  putWords(engine, 'delivery_mode_words', DELIVERY_MODE_WORDS)
  putColumns(engine, 'activity_types', {
    code: types.map(([code]) => code),
    meets: types.map(([code]) => (direct.includes(code) ? 'pupils' : 'others')),
  })
  putPostcodeDistricts(engine, postcodeDistrictsCsv)
  putJobLookups(engine)
}
