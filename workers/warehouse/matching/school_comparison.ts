import { MATCH_SENTENCES } from '../../../src/findings/matching_sentences'
import type { MatchCandidate } from '../../../src/domain/matching/matching'
import { PHASE_LABELS } from '../../../src/domain/school/phase'
import type { Phase } from '../../../src/domain/school/phase'
import { textColumn } from '../arrow_columns'
import type { Engine } from '../engine'
import { compactPostcode } from './postcode_relation'
import { SchoolMatcher } from './school_matcher'
import { CANDIDATES, type MatchingIndex } from './waiting_review'
import waitingSchools from './waiting_schools.sql?raw'
import type { RegisterSchool, WrittenSchool } from './written_school'

const REGISTER =
  'SELECT school_id, name, postcode, town, local_authority, phase FROM schools ORDER BY school_index'

export function readRegister(engine: Engine): RegisterSchool[] {
  const table = engine.query(REGISTER)
  const [ids, names, postcodes, towns, authorities, phases] = [
    ...['school_id', 'name', 'postcode', 'town', 'local_authority', 'phase'],
  ].map((column) => textColumn(table, column))
  return (ids ?? []).map((id, row) => ({
    id,
    name: names?.[row] ?? '',
    postcode: postcodes?.[row] ?? '',
    town: towns?.[row] ?? '',
    localAuthority: authorities?.[row] ?? '',
    phase: (phases?.[row] ?? 'OTHER') as Phase,
  }))
}

const candidateOf = (
  { id, name, phase, town, localAuthority, postcode }: RegisterSchool,
  probability: number,
): MatchCandidate => ({
  id,
  name,
  facts: [PHASE_LABELS[phase], town, localAuthority, postcode, `URN ${id}`].filter((fact) => fact !== ''),
  probability,
})

/** The schools of the open register, to be compared with what a log writes. */
export function schoolComparison(engine: Engine): MatchingIndex {
  const schools = readRegister(engine)
  const matcher = new SchoolMatcher(schools)
  const likeliest = (written: WrittenSchool): MatchCandidate[] =>
    matcher
      .likeliest(written, CANDIDATES)
      .map(({ index, probability }) => candidateOf(schools[index]!, probability))
  return {
    waitingSql: waitingSchools,
    doing: MATCH_SENTENCES.schools.comparingStep,
    likeliest,
    search(words) {
      const searchedPostcode = compactPostcode(words)
      const exact = schools.filter(
        ({ id, postcode }) =>
          id === words || (searchedPostcode !== '' && compactPostcode(postcode) === searchedPostcode),
      )
      return exact.length > 0
        ? exact.slice(0, CANDIDATES).map((school) => candidateOf(school, 1))
        : likeliest({ name: words, postcode: '', place: '' })
    },
  }
}
