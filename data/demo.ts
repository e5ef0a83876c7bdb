import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { arrowFile } from './arrow_file'
import { drawnRegions } from './demo/areas'
import { makeEvents, makePeriods } from './demo/calendar'
import { makeEmployers } from './demo/employers'
import { makeEngagements } from './demo/engagements'
import { areaMembers } from './demo/hubs'
import { makeOutcomes } from './demo/outcomes'
import { PACKAGES } from './demo/packages'
import { PRIORITY_LIST, choosePriority } from './demo/priority_list'
import { makeRequests } from './demo/requests'
import { makeSchools } from './demo/schools'
import {
  areaMemberColumns,
  employerColumns,
  engagementColumns,
  listColumns,
  namedIn,
  outcomeColumns,
  packageColumns,
  requestColumns,
  schoolColumns,
  targetColumns,
  volunteerColumns,
  writtenEmployerColumns,
} from './demo/tables'
import { calendarEventColumns, termDateColumns } from './demo/calendar_tables'
import { TARGETS } from './demo/targets'
import { makeVolunteers } from './demo/volunteers'

export const DEMO_FOLDER = new URL('../public/demo/', import.meta.url)

/** Every file of the demo by name: a lifelike, invented England. The same code always gives the same bytes. */
export function makeDemo(): ReadonlyMap<string, Uint8Array> {
  const schools = makeSchools()
  const employers = makeEmployers()
  const priority = choosePriority(schools, employers)
  const engagements = makeEngagements(schools, employers, new Set(priority))
  const volunteers = makeVolunteers(employers)
  const tables = {
    schools: schoolColumns(schools),
    employers: employerColumns(employers),
    volunteers: volunteerColumns(volunteers),
    packages: packageColumns(PACKAGES),
    requests: requestColumns(makeRequests(schools, new Set(priority), volunteers)),
    engagements: engagementColumns(engagements),
    calendar_events: calendarEventColumns(makeEvents(schools)),
    term_dates: termDateColumns(makePeriods()),
    outcomes: outcomeColumns(makeOutcomes(engagements)),
    written_employers: writtenEmployerColumns(namedIn(engagements), employers),
    lists: listColumns(PRIORITY_LIST, priority),
    area_members: areaMemberColumns(areaMembers),
    targets: targetColumns(TARGETS),
  }
  return new Map([
    ...Object.entries(tables).map(([table, columns]) => [`${table}.arrow.gz`, arrowFile(columns)] as const),
    ['areas.json', new TextEncoder().encode(JSON.stringify(drawnRegions(schools)))],
  ])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(DEMO_FOLDER, { recursive: true })
  for (const [name, bytes] of makeDemo()) {
    writeFileSync(new URL(name, DEMO_FOLDER), bytes)
    console.log(`public/demo/${name}: ${(bytes.length / 1000).toFixed(0)} kB`)
  }
}
