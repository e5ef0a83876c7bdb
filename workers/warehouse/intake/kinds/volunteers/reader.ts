import { onlyRow } from '../../../rows'
import type { KindReader } from '../kind_reader'
import { VOLUNTEER_CELL_CHECKS } from './cell_checks'
import { noticesOfVolunteers, VOLUNTEER_COUNTS, type VolunteerCounts } from './volunteer_notices'
import checkVolunteers from './volunteers.sql?raw'

export const volunteersReader: KindReader = {
  cellChecks: VOLUNTEER_CELL_CHECKS,
  read({ engine, planned, columns }) {
    const ids = columns.find(({ field }) => field === 'volunteer_id')
    const heading = planned.headings.headings[ids?.position ?? -1] ?? ''
    engine.run(`CREATE OR REPLACE TEMP MACRO heading_of_ids() AS '${heading.replaceAll("'", "''")}'`)
    engine.run(checkVolunteers)
    return { notices: noticesOfVolunteers(onlyRow<VolunteerCounts>(engine.query(VOLUNTEER_COUNTS))) }
  },
}
