import { isDay } from '../../is_day'
import { Refusal } from '../../refusal'
import { onlyRow } from '../../../rows'
import checkList from './priority_list.sql?raw'
import { counted } from '../../../../../src/domain/words/counted'
import type { KindReader } from '../kind_reader'
import { isNearlyAll, whyNoList } from './nearly_all'
import { SCHOOL_ID_CHECK } from '../engagements/school_id_check'
import readUrns from '../engagements/school_ids.sql?raw'

const listIdOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')

export const priorityListReader: KindReader = {
  check({ file, listName, validFrom }) {
    if (!listName?.trim())
      throw new Refusal(file.name, `${file.name} is a priority list without a name: give the list a name.`)
    if (!validFrom || !isDay(validFrom))
      throw new Refusal(
        file.name,
        `${file.name} is a priority list without a date: give the day it is valid from.`,
      )
  },
  cellChecks: { counted: "verdict <> 'repeated'", fields: [SCHOOL_ID_CHECK] },
  read({ engine, planned, choice: { listName = '', validFrom = '', mapping } }) {
    const name = listName.trim()
    const listId = listIdOf(name) || name
    engine.run(readUrns)
    engine.run(checkList)
    engine.query(
      `INSERT INTO staged_lists (list_id, list_name, valid_from, school_id)
      SELECT $1, $2, CAST($3 AS DATE), school_id FROM checked_records WHERE verdict = 'kept' ORDER BY source_row`,
      listId,
      name,
      validFrom,
    )
    const { unknown, listed, schools } = onlyRow<{ unknown: number; listed: number; schools: number }>(
      engine.query(`SELECT count(*) FILTER (school_index IS NULL)::INTEGER AS unknown,
        count(school_index)::INTEGER AS listed, (SELECT count(*) FROM register)::INTEGER AS schools
      FROM checked_records WHERE verdict = 'kept'`),
    )
    if (!mapping && isNearlyAll(listed, schools))
      throw new Refusal(planned.name, whyNoList(planned.name, listed, schools))
    return {
      holds: [listId],
      notices:
        unknown > 0
          ? [`${counted(unknown, 'URN')} not found in the schools file: kept on the list, counted nowhere.`]
          : [],
    }
  },
}
