import { PLAUSIBLE_IN_FILES } from '../../../../../src/domain/files/plausible_files'
import { todayIso } from '../../../../../src/domain/time/today'
import { onlyRow } from '../../../rows'
import { noticesOfUnusualRows, type UnusualRows } from '../../unusual_rows'
import type { KindReader } from '../kind_reader'
import { VOLUNTEER_CELL_CHECKS } from './cell_checks'
import { noticesOfVolunteers, VOLUNTEER_COUNTS, type VolunteerCounts } from './volunteer_notices'
import checkVolunteers from './volunteers.sql?raw'

const { visitsATerm, travelKm, dbsYearsAhead } = PLAUSIBLE_IN_FILES

const unusual = (): readonly UnusualRows[] => [
  {
    where: `visits_per_term > ${visitsATerm}`,
    says: [
      `volunteer offers more than ${visitsATerm} visits a term`,
      `volunteers offer more than ${visitsATerm} visits a term`,
    ],
  },
  {
    where: `travel_km > ${travelKm}`,
    says: [`volunteer travels more than ${travelKm} km`, `volunteers travel more than ${travelKm} km`],
  },
  {
    where: `dbs_expires > DATE '${todayIso()}' + INTERVAL ${dbsYearsAhead} YEAR`,
    says: [
      `volunteer has a DBS that is valid for more than ${dbsYearsAhead} years`,
      `volunteers have a DBS that is valid for more than ${dbsYearsAhead} years`,
    ],
  },
  {
    where: `active_on > DATE '${todayIso()}'`,
    says: [
      'volunteer was last active on a day that is still to come',
      'volunteers were last active on days that are still to come',
    ],
  },
]

export const volunteersReader: KindReader = {
  cellChecks: VOLUNTEER_CELL_CHECKS,
  read({ engine, planned, columns }) {
    const ids = columns.find(({ field }) => field === 'volunteer_id')
    const heading = planned.headings.headings[ids?.position ?? -1] ?? ''
    engine.run(`CREATE OR REPLACE TEMP MACRO heading_of_ids() AS '${heading.replaceAll("'", "''")}'`)
    engine.run(checkVolunteers)
    return {
      notices: [
        ...noticesOfVolunteers(onlyRow<VolunteerCounts>(engine.query(VOLUNTEER_COUNTS))),
        ...noticesOfUnusualRows(engine, "(FROM checked_records WHERE verdict = 'kept')", unusual()),
      ],
    }
  },
}
