import * as v from 'valibot'
import { FILE_KINDS } from '../../../src/domain/files/file_kind'
import { REJECT_REASONS, type FileReport } from '../../../src/domain/files/import_report'
import { SETTING_CODES } from '../../../src/domain/engagement/setting'
import { count, text } from './json_values'

export const fileReportSchema: v.GenericSchema<unknown, FileReport> = v.object({
  file: text,
  kind: v.picklist(FILE_KINDS),
  rows: count,
  accepted: count,
  rejected: v.pipe(
    v.record(v.picklist(REJECT_REASONS), count),
    v.transform((counts) => counts as FileReport['rejected']),
  ),
  repeatedIds: count,
  matchedByNameAndPostcode: count,
  matchedOtherwise: v.optional(count, 0),
  matchedByPeople: v.optional(count, 0),
  waiting: v.optional(count, 0),
  atSettings: v.optional(
    v.pipe(
      v.record(v.picklist(SETTING_CODES), count),
      v.transform((counts) => counts as FileReport['atSettings']),
    ),
    {},
  ),
  holds: v.optional(v.array(text), []),
  employersFound: count,
  employersByPeople: count,
  employersWaiting: count,
  droppedColumns: v.array(text),
  dateRange: v.nullable(v.tuple([text, text])),
  fields: v.optional(
    v.array(
      v.object({
        field: text,
        column: text,
        filled: count,
        unread: count,
        examples: v.array(v.object({ written: text, row: count })),
      }),
    ),
    [],
  ),
  notices: v.array(text),
})
