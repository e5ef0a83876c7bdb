import { EMPTY_DESCRIPTION, OWN_GROUPS, yearIn } from '../../../../../src/domain/jobs/own_table'
import { missingDescription } from '../../../../../src/findings/files/own_table_sentences'
import { Refusal } from '../../refusal'
import { onlyRow, rowsOf } from '../../../rows'
import { OWN_CELL_CHECKS } from './cell_checks'
import checkOwnTable from './own_table.sql?raw'
import { counted } from '../../../../../src/domain/words/counted'
import type { KindReader } from '../kind_reader'

interface FileCounts {
  readonly groups: number
  readonly whole: number
  readonly refused: number
}

const FILE_COUNTS = `
  SELECT count(*) FILTER (verdict = 'kept')::INTEGER AS "groups",
    coalesce(sum(amount) FILTER (verdict = 'kept'), 0)::DOUBLE AS whole,
    count(*) FILTER (verdict NOT IN ('kept', 'left_out'))::INTEGER AS refused
  FROM checked_records`
const TOTALS = `SELECT label, amount FROM checked_records WHERE verdict = 'left_out' ORDER BY source_row`

export const ownTableReader: KindReader = {
  check({ file, ownTable = EMPTY_DESCRIPTION }) {
    const missingPart = missingDescription(ownTable)
    if (missingPart !== '')
      throw new Refusal(file.name, `${file.name} is a table of your own: say ${missingPart}.`)
  },
  cellChecks: OWN_CELL_CHECKS,
  read({ engine, planned: { name }, choice: { ownTable = EMPTY_DESCRIPTION } }) {
    const { counted: unit, where, when, source } = ownTable
    engine.run(
      'CREATE OR REPLACE TEMP TABLE figures_source (source_id VARCHAR, area VARCHAR, year SMALLINT, period VARCHAR, source VARCHAR, unit VARCHAR)',
    )
    engine.query(
      'INSERT INTO figures_source (source_id, area, year, period, source, unit) VALUES ($1, $2, $3::SMALLINT, $4, $5, $6)',
      name,
      where.trim(),
      yearIn(when) ?? 0,
      when.trim().replaceAll('|', '/'),
      source.trim(),
      `own:${unit.trim()}`,
    )
    engine.run(checkOwnTable)
    const { groups, whole, refused } = onlyRow<FileCounts>(engine.query(FILE_COUNTS))
    const { fewest, most } = OWN_GROUPS
    if (groups > 0 && (groups < fewest || groups > most))
      throw new Refusal(
        name,
        `${name} has ${counted(groups, 'group')} with a number: a class of 30 can be made of ${fewest} to ${most}.`,
      )
    if (groups > 0 && whole === 0)
      throw new Refusal(name, `Every number of ${name} is 0: a share of nothing cannot be shown.`)
    const totals = rowsOf<{ label: string; amount: number }>(engine.query(TOTALS)).map(
      ({ label, amount }) => `“${label}” (${amount.toLocaleString('en-GB')}) is left out as a total.`,
    )
    const missing =
      refused > 0 ? [`${counted(refused, 'row')} could not be used: the class is of the others alone.`] : []
    return { notices: [...totals, ...missing] }
  },
}
