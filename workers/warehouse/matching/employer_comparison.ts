import type { MatchCandidate } from '../../../src/domain/matching/matching'
import { MATCH_SENTENCES } from '../../../src/findings/matching_sentences'
import { textColumn } from '../arrow_columns'
import type { Engine } from '../engine'
import { onlyRow } from '../rows'
import { EmployerMatcher } from './employer_matcher'
import { compactPostcode } from './postcode_relation'
import { CANDIDATES, type MatchingIndex } from './waiting_review'
import waitingEmployers from './waiting_employers.sql?raw'
import type { LoadedEmployer, WrittenEmployer } from './written_employer'

export function readEmployers(engine: Engine): LoadedEmployer[] {
  const table = engine.query('SELECT * FROM employers ORDER BY employer_index')
  const [ids, fileIds, numbers, names, postcodes] = [
    ...['employer_id', 'file_id', 'company_number', 'name', 'postcode'],
  ].map((column) => textColumn(table, column))
  return (ids ?? []).map((id, row) => ({
    id,
    fileId: fileIds?.[row] ?? '',
    companyNumber: numbers?.[row] ?? '',
    name: names?.[row] ?? '',
    postcode: postcodes?.[row] ?? '',
  }))
}

const candidateOf = (
  { id, name, postcode, companyNumber, fileId }: LoadedEmployer,
  probability: number,
): MatchCandidate => ({
  id,
  name,
  facts: [postcode, companyNumber && `company ${companyNumber}`, fileId && `id ${fileId}`].filter(
    (fact) => fact !== '',
  ),
  probability,
})

/** The loaded employers, to be compared with what a log writes. */
export function employerComparison(engine: Engine): MatchingIndex {
  const employers = readEmployers(engine)
  const matcher = new EmployerMatcher(employers)
  const companyNumberOf = (number: string): string =>
    onlyRow<{ number: string }>(
      engine.query(`SELECT coalesce(company_number_of($1::VARCHAR), '') AS number`, number),
    ).number
  const likeliest = (written: WrittenEmployer): MatchCandidate[] =>
    matcher
      .likeliest(written, CANDIDATES)
      .map(({ index, probability }) => candidateOf(employers[index]!, probability))
  return {
    waitingSql: waitingEmployers,
    doing: MATCH_SENTENCES.employers.comparingStep,
    likeliest: ({ name, number, postcode }) =>
      likeliest({ name, postcode, companyNumber: companyNumberOf(number) }),
    search(words) {
      const searchedPostcode = compactPostcode(words)
      const number = companyNumberOf(words)
      const exact = employers.filter(
        ({ fileId, companyNumber, postcode }) =>
          fileId === words ||
          (number !== '' && companyNumber === number) ||
          (searchedPostcode !== '' && compactPostcode(postcode) === searchedPostcode),
      )
      return exact.length > 0
        ? exact.slice(0, CANDIDATES).map((employer) => candidateOf(employer, 1))
        : likeliest({ name: words, postcode: '', companyNumber: '' })
    },
  }
}
