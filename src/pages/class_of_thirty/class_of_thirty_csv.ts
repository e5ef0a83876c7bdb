import type { ClassOfThirty } from '../../domain/class_of_thirty/class_of_thirty'
import { csvFile } from '../../domain/files/csv'

/** A class with the source of its figures and the name it goes by beside another. */
export interface SourcedClass {
  readonly name: string
  readonly classOf: ClassOfThirty
  readonly source: string
  /** What is wrong with the figures or not known of them; '' or left out where nothing is. */
  readonly note?: string
}

/**
 * "Class of 30 (CSV)": one row a group, those with no child too. Per cent and exact children are not rounded. With
 * another beside it the rows of both, each with its name, and how many children more the first has than the second. A last
 * column has the note, where there is one.
 */
export function classOfThirtyCsv(main: SourcedClass, other?: SourcedClass): string {
  const headings = ['group', 'label', 'share_pct', `exact_of_${main.classOf.size}`, 'children', 'source']
  const isNoted = [main, other].some((each) => (each?.note ?? '') !== '')
  const noted = (columns: readonly string[]) => (isNoted ? [...columns, 'note'] : columns)
  const noteOf = ({ note = '' }: SourcedClass) => (isNoted ? [note] : [])
  if (!other)
    return csvFile(
      noted(headings),
      rowsOf(main).map((row) => [...row, ...noteOf(main)]),
    )
  const exactThere = new Map(other.classOf.groups.map(({ code, exact }) => [code, exact]))
  const more = main.classOf.groups.map(({ code, exact }) => {
    const there = exactThere.get(code)
    return there === undefined ? '' : Number((exact - there).toFixed(3))
  })
  return csvFile(noted([...headings, 'place', 'exact_more_than_beside']), [
    ...rowsOf(main).map((row, at) => [...row, main.name, more[at] ?? '', ...noteOf(main)]),
    ...rowsOf(other).map((row) => [...row, other.name, '', ...noteOf(other)]),
  ])
}

const rowsOf = ({ classOf, source }: SourcedClass): (string | number)[][] =>
  classOf.groups.map(({ code, label, share, exact, children }) => [
    code,
    label,
    Number((100 * share).toFixed(2)),
    Number(exact.toFixed(3)),
    children,
    source,
  ])
