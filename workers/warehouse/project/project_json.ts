import * as v from 'valibot'
import { ACTIVITY_TYPES } from '../../../src/domain/engagement/engagement'
import { SETTING_CODES } from '../../../src/domain/engagement/setting'
import type { ActivityType } from '../../../src/domain/engagement/engagement'
import type { Decisions } from '../../../src/domain/project/decisions'
import { FILE_KINDS } from '../../../src/domain/files/file_kind'
import { FAR_YEAR_ANSWERS, ROWS_WITHOUT_STATUS } from '../../../src/domain/files/mapping'
import type { FileReport } from '../../../src/domain/files/import_report'
import {
  MAX_NOTES_LENGTH,
  MAX_QUERY_LENGTH,
  MAX_SLIDES,
  MAX_TITLE_LENGTH,
} from '../../../src/domain/project/story'
import {
  CALL_STATES,
  MAX_LIST_NAME_LENGTH,
  MAX_LISTED_SCHOOLS,
  MAX_LISTS,
  MAX_NOTE_LENGTH,
} from '../../../src/domain/outreach_list/outreach_list'
import { MAX_SCHOOL_NOTE_LENGTH, MAX_SCHOOL_NOTES } from '../../../src/domain/school/school_notes'
import { PEOPLE_THRESHOLDS, USUAL_THRESHOLD } from '../../../src/domain/people/small_numbers'
import { MAX_AIM_LENGTH, MAX_AIMS } from '../../../src/domain/report/aims'
import type { ProjectNote } from '../../../src/domain/project/project_file'
import { LOADED_TABLES } from '../schema'
import { fileReportSchema } from './file_report_json'
import { count, text } from './json_values'
import { leftOutputsSchema } from './left_outputs_json'
import { ownAreasSchema } from './own_area_json'
import { clashDecisionsSchema, themeWeeksSchema } from './calendar_json'
import { keptPlansSchema } from './plan_json'
import { partnerSchema } from './partner_json'
import { requestDecisionsSchema } from './request_json'

/** The entry of the archive that describes the others. */
export const PROJECT_JSON = 'project.json'
/** The first words of every project file's project.json. */
export const PROJECT_FORMAT = 'reach-atlas-project'
/** The current version. A change of shape needs a new number and a step in migrate_project.ts. */
export const PROJECT_VERSION = 2

/** Bytes of one table’s part, unpacked: past what a browser can hold. */
const MAX_PART_BYTES = 2 ** 31
const MAX_PARTS = 10_000

const textByText = v.record(text, text)

/** A list of schools that people made, with what became of each call. */
const outreachLists = v.pipe(
  v.array(
    v.object({
      id: v.pipe(text, v.maxLength(MAX_LIST_NAME_LENGTH)),
      name: v.pipe(text, v.maxLength(MAX_LIST_NAME_LENGTH)),
      schools: v.pipe(
        v.array(
          v.object({
            id: text,
            name: text,
            state: v.picklist(CALL_STATES),
            note: v.pipe(text, v.maxLength(MAX_NOTE_LENGTH)),
          }),
        ),
        v.maxLength(MAX_LISTED_SCHOOLS),
      ),
    }),
  ),
  v.maxLength(MAX_LISTS),
)

/** What people say of a figure in a monthly report. */
const reportText = v.object({
  area: text,
  month: v.pipe(text, v.regex(/^\d{4}-\d{2}$/)),
  metric: text,
  barrier: text,
  enabler: text,
  risk: text,
})

/** A measure of one’s own that people typed figures of. */
const ownMeasure = v.object({
  name: text,
  unit: text,
  target: v.nullable(v.pipe(v.number(), v.finite())),
  fewerIsBetter: v.boolean(),
  figures: v.array(
    v.object({
      month: v.pipe(text, v.regex(/^\d{4}-\d{2}$/)),
      area: text,
      value: v.pipe(v.number(), v.finite()),
    }),
  ),
})

const match = v.object({
  written: text,
  id: v.nullable(text),
  setting: v.exactOptional(v.picklist(SETTING_CODES)),
})

/**
 * Typed against the domain: a new kind of decision does not compile until it is saved too. A field that older
 * files lack is `v.optional(…, its meaning there)`.
 */
const decisions: v.GenericSchema<unknown, Required<Decisions>> = v.object({
  mappings: v.array(
    v.object({
      kind: v.picklist(FILE_KINDS),
      headings: v.array(text),
      fields: textByText,
      dates: v.nullable(v.picklist(['day_first', 'month_first'])),
      codes: v.record(text, textByText),
      units: v.optional(v.record(text, v.picklist(['hours', 'minutes', 'percent', 'share'])), {}),
      comma: v.exactOptional(v.picklist(['decimals', 'thousands'])),
      rowsAre: v.exactOptional(v.picklist(ROWS_WITHOUT_STATUS)),
      farYears: v.exactOptional(v.record(text, v.picklist(FAR_YEAR_ANSWERS))),
      groupings: v.exactOptional(v.array(text)),
      bands: v.exactOptional(v.record(text, v.array(v.pipe(v.number(), v.finite())))),
    }),
  ),
  schoolMatches: v.array(match),
  employerMatches: v.array(match),
  activityCodes: v.array(
    v.object({ written: text, type: v.picklist(Object.keys(ACTIVITY_TYPES) as ActivityType[]) }),
  ),
  doubleReports: v.optional(v.array(v.object({ first: text, second: text, same: v.boolean() })), []),
  story: v.pipe(
    v.array(
      v.object({
        query: v.pipe(text, v.maxLength(MAX_QUERY_LENGTH)),
        title: v.pipe(text, v.maxLength(MAX_TITLE_LENGTH)),
        notes: v.pipe(text, v.maxLength(MAX_NOTES_LENGTH)),
      }),
    ),
    v.maxLength(MAX_SLIDES),
  ),
  briefs: v.optional(v.array(v.object({ place: text, title: text, ask: text })), []),
  reportTexts: v.optional(v.array(reportText), []),
  measures: v.optional(v.array(ownMeasure), []),
  aims: v.optional(
    v.pipe(
      v.array(v.object({ name: v.pipe(text, v.maxLength(MAX_AIM_LENGTH)), measures: v.array(text) })),
      v.maxLength(MAX_AIMS),
    ),
    [],
  ),
  outreachLists: v.optional(outreachLists, []),
  schoolNotes: v.optional(
    v.pipe(
      v.array(v.object({ school: text, day: text, text: v.pipe(text, v.maxLength(MAX_SCHOOL_NOTE_LENGTH)) })),
      v.maxLength(MAX_SCHOOL_NOTES),
    ),
    [],
  ),
  ownAreas: v.optional(ownAreasSchema, []),
  plans: v.optional(keptPlansSchema, []),
  requestDecisions: v.optional(requestDecisionsSchema, []),
  clashDecisions: v.optional(clashDecisionsSchema, []),
  themeWeeks: v.optional(themeWeeksSchema, null),
  guessTotals: v.optional(
    v.nullable(
      v.array(v.object({ question: text, rooms: count, sum: count, lowest: count, highest: count })),
    ),
    null,
  ),
  partner: v.optional(v.nullable(partnerSchema), null),
  peopleThreshold: v.optional(v.picklist(PEOPLE_THRESHOLDS), USUAL_THRESHOLD),
  leftOutputs: v.optional(v.nullable(leftOutputsSchema), null),
})

const part = v.object({
  /** Its name in the archive. */
  path: text,
  table: v.picklist(LOADED_TABLES),
  rows: count,
  /** Length of the Arrow IPC stream, unpacked. */
  bytes: v.pipe(count, v.maxValue(MAX_PART_BYTES)),
  /** Of the same bytes, in hexadecimal. */
  sha256: v.pipe(text, v.regex(/^[0-9a-f]{64}$/)),
})

const note = {
  name: text,
  savedAt: v.pipe(text, v.isoTimestamp()),
  app: text,
  address: text,
  decisions,
}

export const noteSchema: v.GenericSchema<unknown, ProjectNote> = v.object(note)

export const projectSchema = v.object({
  format: v.literal(PROJECT_FORMAT),
  version: v.literal(PROJECT_VERSION),
  ...note,
  /** The demo’s own tables are opened as the app ships them: parts hold only what was loaded beside it. */
  demo: v.boolean(),
  files: v.array(fileReportSchema),
  parts: v.pipe(v.array(part), v.maxLength(MAX_PARTS)),
})

export type ProjectJson = v.InferOutput<typeof projectSchema>
export type ProjectPart = v.InferOutput<typeof part>

/** What is open, as the project file states it. */
export type OpenProject = Readonly<Pick<ProjectJson, 'demo'>> & { readonly files: readonly FileReport[] }
