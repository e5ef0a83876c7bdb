import { counted } from '../../../../../src/domain/words/counted'
import type { Engine } from '../../../engine'
import { onlyRow } from '../../../rows'
import { attendeeListOf, type AttendeeList } from '../../privacy/attendee_list'
import type { PlannedFile } from '../../planned_file'
import findActivities from './attendees.sql?raw'

interface Joined {
  readonly people: number
  readonly activities: number
}

/** The fields that a sum writes. */
export const FIELDS_OF_ATTENDEES = ['id', 'pupils', 'year_groups']

const SET_COUNTS = `
  UPDATE file_records SET pupils = people::VARCHAR, year_groups = nullif(years, '')
  FROM attended_activities WHERE source_row = first_row`

/** An id that most rows have to themselves is the person's, and not kept. */
const FORGET_OWN_IDS = `
  UPDATE file_records SET id = NULL
  WHERE (SELECT count(DISTINCT row_id_of(id)) * 2 > count(*) FROM raw_records)`

/** Sums a list of attendees: the first row of an activity stands for all of its rows, and its pupils are how many they are. */
export class AttendeeSum {
  readonly #list: AttendeeList
  #joined: Joined = { people: 0, activities: 0 }

  constructor({ headings: { headings }, plan: { positions } }: PlannedFile) {
    this.#list = attendeeListOf(headings, positions)
  }

  get isNeeded(): boolean {
    return this.#list !== null
  }

  /** Needs day_readings and urn_readings of raw_records. */
  join(engine: Engine): void {
    if (this.#list === null) return
    engine.run(findActivities)
    const joined = onlyRow<Joined>(
      engine.query(
        'SELECT coalesce(sum(people), 0)::INTEGER AS people, count(*)::INTEGER AS activities FROM attended_activities',
      ),
    )
    const isSummed = this.#list === 'certain' || joined.people > joined.activities
    if (isSummed) {
      this.#joined = joined
      engine.run(SET_COUNTS)
      engine.run(FORGET_OWN_IDS)
    }
    engine.run('DROP TABLE attended_activities')
  }

  notices(): string[] {
    const { people, activities } = this.#joined
    if (people === 0) return []
    return [
      `Each row is a person: ${counted(people, 'row')} became ${counted(activities, 'activity', 'activities')}, one for each school, date and type, with the rows as its number of young people. Everybody listed counts as present, and no column about them was read.`,
    ]
  }
}
