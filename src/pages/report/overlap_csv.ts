import { csvFile } from '../../domain/files/csv'
import type { OverlapAnswer } from '../../domain/overlap/overlap'
import type { SchoolDirectory } from '../../domain/project/dataset'
import { isoOfDay } from '../../domain/time/academic_year'

const HEADINGS = [
  ...['table', 'first', 'second', 'schools_of_first', 'schools_of_both', 'school_id', 'score'],
  ...['first_id', 'second_id', 'first_date', 'second_date', 'activity_type'],
]

/** Overlap (CSV): the matrix, then pairs that may do the same twice, then pairs that may report one visit twice. */
export const overlapCsv = (
  { matrix, pairs, doublePairs }: OverlapAnswer,
  { ids }: Pick<SchoolDirectory, 'ids'>,
): string =>
  csvFile(HEADINGS, [
    ...matrix.names.flatMap((first, a) =>
      matrix.names.map((second, b) => [
        ...['matrix', first, second, matrix.schools[a]!, matrix.shared[a]![b]!],
        ...[null, null, null, null, null, null, null],
      ]),
    ),
    ...pairs.map(({ a, b, score }) => [
      ...['duplication', a.providerName, b.providerName, null, null, ids[a.school]!, score],
      ...[a.id, b.id, isoOfDay(a.day), isoOfDay(b.day), a.type],
    ]),
    ...doublePairs.map((pair) => [
      ...['one_visit', pair.firstName, pair.secondName, null, null, ids[pair.school]!, null],
      ...[pair.firstId, pair.secondId, pair.date, pair.date, pair.type],
    ]),
  ])
