import { PLAUSIBLE_NUMBERS } from '../../../../../src/domain/engagement/plausible_numbers'
import { todayIso } from '../../../../../src/domain/time/today'
import { counted } from '../../../../../src/domain/words/counted'
import { formatCount } from '../../../../../src/findings/format_number'
import { onlyRow } from '../../../rows'
import readUrns from '../engagements/school_ids.sql?raw'
import { noticesOfUnusualRows, type UnusualRows } from '../../unusual_rows'
import type { KindReader } from '../kind_reader'
import { REQUEST_CELL_CHECKS } from './cell_checks'
import checkRequests from './requests.sql?raw'

const { pupils, volunteers: people } = PLAUSIBLE_NUMBERS

const unusual = (): readonly UnusualRows[] => [
  {
    where: `pupils_expected_of(pupils_expected) > ${pupils.usual}`,
    says: [
      `request is for more than ${formatCount(pupils.usual)} young people`,
      `requests are for more than ${formatCount(pupils.usual)} young people`,
    ],
  },
  {
    where: `visits_of(volunteers_needed) > ${people.usual}`,
    says: [
      `request asks for more than ${people.usual} volunteers`,
      `requests ask for more than ${people.usual} volunteers`,
    ],
  },
  {
    where: 'date_of(needed_to, is_month_first()) < created_on',
    says: [
      'request is needed by a day before it was made',
      'requests are needed by days before they were made',
    ],
  },
  {
    where: `created_on > DATE '${todayIso()}'`,
    says: [
      'request was made on a day that is still to come',
      'requests were made on days that are still to come',
    ],
  },
]

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
    notices.push(...noticesOfUnusualRows(engine, "(FROM checked_records WHERE verdict = 'kept')", unusual()))
    return { notices, matchedByNameAndPostcode: by_name }
  },
}
