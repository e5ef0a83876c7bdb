import type { FieldChange } from '../../../../src/domain/files/changes'
import { counted } from '../../../../src/domain/words/counted'
import { formatCount } from '../../../../src/findings/format_number'
import { registerFieldLabel } from '../../../../src/findings/files/file_field_labels'
import type { Engine } from '../../engine'
import { rowsOf } from '../../rows'
import findSameSchools from './same_schools.sql?raw'

/** Fields of a school that a newer register may say nothing of: then the open one's stand. */
const KEPT_FIELDS = [
  'phase',
  'type',
  'status',
  'low_age',
  'high_age',
  'sixth_form',
  'pupils',
  'fsm_pct',
  'postcode',
  'street',
  'town',
  'region',
  'local_authority',
  'local_authority_code',
  'constituency',
  'trust',
  'ukprn',
  'laestab',
  'open_date',
  'telephone',
  'website',
] as const
type KeptField = (typeof KEPT_FIELDS)[number]

/** The value of a field; of a phase that nothing tells there is none. */
const valueOf = (side: 'held' | 'fresh', field: KeptField): string =>
  field === 'phase' ? `nullif(${side}.phase, 'OTHER')` : `${side}.${field}`

/** True where the new file says nothing of the field, rather than that there is none. */
function isSilentOf(field: KeptField): string {
  const notEmptied = `NOT list_contains(emptied, '${field}')`
  // The code of another authority would stand beside the name of this one.
  return field === 'local_authority_code'
    ? `${notEmptied} AND coalesce(normalised_name(held.local_authority) = normalised_name(fresh.local_authority), true)`
    : notEmptied
}

const countOf = (condition: string): string => `count(*) FILTER (${condition})::INTEGER`

function comparisonOf(field: KeptField): string {
  const [current, newer] = [valueOf('held', field), valueOf('fresh', field)]
  const gone = `${current} IS NOT NULL AND ${newer} IS NULL`
  return `{
    field: '${field}',
    changed: ${countOf(`${current} <> ${newer}`)},
    added: ${countOf(`${current} IS NULL AND ${newer} IS NOT NULL`)},
    kept: ${countOf(`${gone} AND ${isSilentOf(field)}`)},
    lost: ${countOf(`${gone} AND NOT (${isSilentOf(field)})`)} }`
}

/** Names are never blank; positions the intake has kept already, where it could. */
const NAME_AND_POSITION = `
  { field: 'name', changed: ${countOf('held.name <> fresh.name')}, added: 0, kept: 0, lost: 0 },
  {
    field: 'position',
    changed: ${countOf('metres > 100')},
    added: ${countOf('held.lon IS NULL AND fresh.lon IS NOT NULL')},
    kept: ${countOf('is_position_kept')},
    lost: ${countOf('held.lon IS NOT NULL AND fresh.lon IS NULL')} }`

const keptValue = (field: KeptField): string =>
  `${field} = CASE WHEN ${valueOf('fresh', field)} IS NULL AND ${valueOf('held', field)} IS NOT NULL AND ${isSilentOf(field)}
    THEN held.${field} ELSE fresh.${field} END`

/**
 * Puts what the open register has of a school, and the staged one says nothing of, into staged_schools. Gives, for each
 * field in which the two differ, how many of the schools in both it changes, fills, keeps and loses.
 */
export function keepMissingFields(engine: Engine): FieldChange[] {
  engine.run(findSameSchools)
  const fields = rowsOf<FieldChange>(
    engine.query(
      `SELECT unnest([${[NAME_AND_POSITION, ...KEPT_FIELDS.map(comparisonOf)].join(', ')}], recursive := true)
      FROM same_schools`,
    ),
  )
  engine.run(`
    UPDATE staged_schools SET ${KEPT_FIELDS.map(keptValue).join(', ')}
    FROM same_schools AS pair WHERE pair.school_id = staged_schools.school_id`)
  engine.run('DROP TABLE same_schools')
  return fields
    .map(({ field, changed, added, kept, lost }) => ({ field, changed, added, kept, lost }))
    .filter(({ changed, added, kept, lost }) => changed + added + kept + lost > 0)
}

/** What was kept of the register that was open, for the report of the newer one. */
export function keptNotice(fields: readonly FieldChange[]): string[] {
  const kept = fields.filter((change) => change.kept > 0 && change.field !== 'position')
  const [first, ...others] = kept.map(
    (change, at) =>
      `${registerFieldLabel(change.field)} (${at === 0 ? counted(change.kept, 'school') : formatCount(change.kept)})`,
  )
  return first === undefined
    ? []
    : [
        `Kept from the register that was open, where this file says nothing: ${[first, ...others].join(', ')}.`,
      ]
}
