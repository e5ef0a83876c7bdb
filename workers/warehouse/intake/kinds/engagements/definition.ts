import { confirmLogMerge } from '../../changes/take_in'
import { putLogLookups } from './lookups'
import { LOG_STAGING_TABLES } from './staging_tables'
import type { FileKindDefinition } from '../file_kind_definition'
import { ENGAGEMENTS } from './headings'
import { DaysCheck } from './days_check'
import { engagements } from './description'
import { engagementsReader } from './reader'

const STATUS_FIELDS = engagements.statusFields ?? []

const RENAME_FILE = ['staged_engagements', 'staged_waiting_engagements'].map(
  (table) => `UPDATE ${table} SET source_file = $2,
      engagement_id = CASE WHEN starts_with(engagement_id, $1 || ' row ' || source_row)
        THEN $2 || substr(engagement_id, length($1) + 1) ELSE engagement_id END
    WHERE source_file = $1`,
)

/** A log of engagements. */
export const definition: FileKindDefinition = {
  headings: ENGAGEMENTS,
  joinedBy: 'id',
  contradictedBy: [],
  checkTable: (engine, _name, planned) =>
    new DaysCheck(
      engine,
      planned,
      STATUS_FIELDS.some((field) => planned.plan.positions.has(field)),
    ),
  reader: engagementsReader,
  table: 'engagements',
  isReadByOthers: true,
  needsRegister: true,
  furtherTables: ['waiting_engagements', 'written_employers'],
  readingStep: 3,
  createLookups: putLogLookups,
  stagingTables: LOG_STAGING_TABLES,
  confirmMerge: confirmLogMerge,
  renameFile: RENAME_FILE,
  sumsAttendees: true,
  notOfPeople: ['date', 'urn', 'school_name'],
  cellContents: { employer: 'organisations', school_name: 'school_names', place: 'places' },
  unknownWords: {
    type: 'match_key(type) NOT IN (SELECT wording FROM activity_type_words)',
    status: 'status_code_of(status) IS NULL',
    is_cancelled: 'yes_or_no_of(is_cancelled) IS NULL',
    is_delivered: 'yes_or_no_of(is_delivered) IS NULL',
    is_deleted: 'yes_or_no_of(is_deleted) IS NULL',
    is_duplicate: 'yes_or_no_of(is_duplicate) IS NULL',
    is_draft: 'yes_or_no_of(is_draft) IS NULL',
    setting: 'match_key(setting) NOT IN (SELECT wording FROM setting_words)',
    mode: 'match_key(mode) NOT IN (SELECT wording FROM delivery_mode_words)',
  },
  keptAsWritten: ['type'],
  countedBy: ['date', 'status'],
}
