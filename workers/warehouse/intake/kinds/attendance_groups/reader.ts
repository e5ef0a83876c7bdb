import type { KindReader } from '../kind_reader'
import checkGroups from './attendance_groups.sql?raw'

export const attendanceGroupsReader: KindReader = {
  read({ engine }) {
    engine.run(checkGroups)
    return { notices: [] }
  },
}
