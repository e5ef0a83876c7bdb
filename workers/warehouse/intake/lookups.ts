import { ACTIVITY_TYPES } from '../../../src/domain/engagement/engagement'
import type { Engine } from '../engine'
import { ACTIVITY_TYPE_WORDS } from './kinds/engagements/activity_type_words'
import { putColumns } from './columns_into_table'
import employerNames from './kinds/employers/employer_names.sql?raw'
import { DELIVERY_MODE_WORDS, STATUS_WORDS, YES_NO_WORDS } from './kinds/engagements/engagement_words'
import { putJobLookups } from './kinds/jobs/lookups'
import phaseRule from './kinds/schools/phase_rule.sql?raw'
import statusReading from './kinds/engagements/status_reading.sql?raw'
import sicSections from './kinds/employers/sic_sections.sql?raw'
import sizeBands from './kinds/employers/size_bands.sql?raw'
import { matchKey } from './match_key'
import reading from './reading.sql?raw'

type Wordings = Readonly<Record<string, readonly string[]>>

/** Match key of a wording → code; the first code to claim a wording keeps it. */
function codesByKey(words: Wordings): Map<string, string> {
  const codes = new Map<string, string>()
  for (const [code, wordings] of Object.entries(words))
    for (const key of [...wordings, code].map(matchKey)) if (!codes.has(key)) codes.set(key, code)
  return codes
}

/** Makes a table of the columns wording (a match key) and code. */
function putWords(engine: Engine, table: string, words: Wordings): void {
  const codes = codesByKey(words)
  putColumns(engine, table, { wording: [...codes.keys()], code: [...codes.values()] })
}

/** Makes a macro without parameters that is a map from match key to code, for use where no table can be read. */
function makeWordMap(engine: Engine, macro: string, words: Wordings): void {
  const entries = [...codesByKey(words)].map(([key, code]) => `'${key}': '${code}'`)
  engine.run(`CREATE OR REPLACE TEMP MACRO ${macro}() AS MAP {${entries.join(', ')}}`)
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
  makeWordMap(engine, 'yes_no_answers', YES_NO_WORDS)
  makeWordMap(engine, 'status_codes', STATUS_WORDS)
  putWords(engine, 'delivery_mode_words', DELIVERY_MODE_WORDS)
  engine.run(statusReading)
  putColumns(engine, 'activity_types', {
    code: types.map(([code]) => code),
    meets: types.map(([code]) => (direct.includes(code) ? 'pupils' : 'others')),
  })
  putPostcodeDistricts(engine, postcodeDistrictsCsv)
  putJobLookups(engine)
}
