import { counted } from '../../../../../src/domain/words/counted'
import { onlyRow } from '../../../rows'
import readUrns from '../engagements/school_ids.sql?raw'
import type { KindReader } from '../kind_reader'
import { REQUEST_CELL_CHECKS } from './cell_checks'
import checkRequests from './requests.sql?raw'

export const requestsReader: KindReader = {
  cellChecks: REQUEST_CELL_CHECKS,
  read({ engine }) {
    engine.run(readUrns)
    engine.run(checkRequests)
    const { by_name, older, open, no_status } = onlyRow<{
      by_name: number
      older: number
      open: number
      no_status: number
    }>(
      engine.query(`SELECT count(*) FILTER (verdict = 'kept' AND by_name)::INTEGER AS by_name,
        count(*) FILTER (verdict = 'repeated' AND NOT repeats_content)::INTEGER AS older,
        count(*) FILTER (verdict = 'kept' AND status IN ('open', 'offered'))::INTEGER AS open,
        count(*) FILTER (verdict = 'kept' AND status IS NULL)::INTEGER AS no_status FROM checked_records`),
    )
    const notices = [
      `${counted(open, 'request is', 'requests are')} open or offered.`,
      older > 0
        ? `${counted(older, 'row gives', 'rows give')} an older status of a request: the newest counts.`
        : '',
      no_status > 0
        ? `${counted(no_status, 'request has', 'requests have')} no status that is known, so none of them is offered for matching.`
        : '',
    ].filter((notice) => notice !== '')
    return { notices, matchedByNameAndPostcode: by_name }
  },
}
