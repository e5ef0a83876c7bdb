import { onlyRow } from '../../../rows'
import { counted } from '../../../../../src/domain/words/counted'
import type { KindReader } from '../kind_reader'
import { LINK_CELL_CHECKS } from './cell_checks'
import checkLinks from './school_links.sql?raw'

interface FileCounts {
  readonly left_out: number
  readonly split: number
}

const FILE_COUNTS = `
  SELECT (SELECT count(*) FROM checked_records WHERE verdict = 'left_out')::INTEGER AS left_out,
    (SELECT count(*) FROM (
      SELECT closed_id FROM staged_school_links GROUP BY closed_id HAVING count(*) > 1))::INTEGER AS split`

export const schoolLinksReader: KindReader = {
  cellChecks: LINK_CELL_CHECKS,
  read({ engine }) {
    engine.run(checkLinks)
    const { left_out, split } = onlyRow<FileCounts>(engine.query(FILE_COUNTS))
    const notices: string[] = []
    if (left_out > 0)
      notices.push(`${counted(left_out, 'link')} of another kind left out: not to a successor.`)
    if (split > 0)
      notices.push(
        `${counted(split, 'school')} went on in several others: nothing is matched to one of them unasked.`,
      )
    return { notices }
  },
}
