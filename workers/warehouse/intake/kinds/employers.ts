import { onlyRow } from '../../rows'
import judgeEmployers from './employers.sql?raw'
import { countOf, type KindReader } from './reader'

export const employersReader: KindReader = {
  read({ engine }) {
    const before = onlyRow<{ rows: number }>(
      engine.query('SELECT count(*)::INTEGER AS rows FROM staged_employers'),
    ).rows
    engine.run(judgeEmployers)
    const { district, none } = onlyRow<{ district: number; none: number }>(
      engine.query(
        `SELECT count(*) FILTER (located_by = 'district')::INTEGER AS district,
        count(*) FILTER (located_by = 'none')::INTEGER AS none
      FROM staged_employers WHERE employer_index >= $1`,
        before,
      ),
    )
    const notices: string[] = []
    if (district > 0)
      notices.push(
        `${countOf(district, 'employer')} placed at the middle of the schools of their postcode district, so good to a few kilometres.`,
      )
    if (none > 0)
      notices.push(
        `${countOf(none, 'employer')} could not be placed: no postcode district in England is given.`,
      )
    return { notices }
  },
}
