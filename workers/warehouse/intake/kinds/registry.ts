import type { FileKindDescription } from './file_kind_description'
import { schools } from './schools/description'
import { schoolLinks } from './school_links/description'
import { employers } from './employers/description'
import { engagements } from './engagements/description'
import { volunteers } from './volunteers/description'
import { packages } from './packages/description'
import { requests } from './requests/description'
import { calendarEvents } from './calendar_events/description'
import { termDates } from './term_dates/description'
import { attendanceGroups } from './attendance_groups/description'
import { outcomes } from './outcomes/description'
import { priorityList } from './priority_list/description'
import { schoolAttributes } from './school_attributes/description'
import { hubAreas } from './hub_areas/description'
import { targets } from './targets/description'
import { measures } from './measures/description'
import { countyPacks } from './county_packs/description'
import { boundaries } from './boundaries/description'
import { jobs } from './jobs/description'
import { ownTable } from './own_table/description'

/**
 * The one list of kinds of file: name of the kind's folder → its description, in the order of the screen. Where a table
 * is as much like two kinds, the first is taken.
 */
export const FILE_KIND_REGISTRY = {
  schools,
  school_links: schoolLinks,
  employers,
  engagements,
  volunteers,
  packages,
  requests,
  calendar_events: calendarEvents,
  term_dates: termDates,
  attendance_groups: attendanceGroups,
  outcomes,
  priority_list: priorityList,
  school_attributes: schoolAttributes,
  hub_areas: hubAreas,
  targets,
  measures,
  county_packs: countyPacks,
  boundaries,
  jobs,
  own_table: ownTable,
} satisfies Readonly<Record<string, FileKindDescription>>
