import { onlyRow } from '../../rows'
import { countOf, type KindReader } from './reader'
import { describeRegister } from './register_nation'
import { placeRecords } from './school_places'
import judgeSchools from './schools.sql?raw'

interface Found {
  readonly left_out: number
  readonly joined: number
  readonly placed: number
  readonly unplaced: number
}

const FOUND = `
  SELECT count(*) FILTER (verdict = 'left_out')::INTEGER AS left_out,
    count(*) FILTER (verdict = 'joined')::INTEGER AS joined,
    count(*) FILTER (verdict = 'kept' AND source_row IN (SELECT source_row FROM positions))::INTEGER AS placed,
    count(*) FILTER (verdict = 'kept')::INTEGER - placed AS unplaced
  FROM judged`

export const schoolsReader: KindReader = {
  read({ engine, planned, columns }) {
    const nation = describeRegister(engine, planned)
    const placedBy = placeRecords(engine, nation, columns)
    engine.run(judgeSchools)
    const { left_out, joined, placed, unplaced } = onlyRow<Found>(engine.query(FOUND))
    const notices: string[] = []
    if (left_out > 0) notices.push(`${countOf(left_out, 'establishment')} closed or not yet open left out.`)
    if (joined > 0)
      notices.push(
        `${countOf(joined, 'row is', 'rows are')} a further part of a school with the same SEED code: one school, its rolls added; a primary and a secondary together are all-through.`,
      )
    if (placedBy === 'district' && placed > 0)
      notices.push(
        `${countOf(placed, 'school')} placed about the middle of the schools of their postcode district, so good to a few kilometres: the file has no positions.`,
      )
    if (unplaced > 0)
      notices.push(
        `${countOf(unplaced, 'school has', 'schools have')} no usable position: in every count, but not on the map.`,
      )
    return { notices, holds: [nation ?? ''] }
  },
}
