import { compareGroups } from '../../domain/class_of_thirty/group_comparison'
import type { ClassGroup, ClassOfThirty } from '../../domain/class_of_thirty/class_of_thirty'
import type { ShareBounds } from '../../domain/class_of_thirty/possible_children'
import { csvFile } from '../../domain/files/csv'

/** A class with the source of its figures and the name it goes by beside another. */
export interface SourcedClass {
  readonly name: string
  readonly classOf: ClassOfThirty
  readonly source: string
  /** How the class was made whole; '' or left out where nobody says. */
  readonly rounding?: string
  /** What is wrong with the figures or not known of them; '' or left out where nothing is. */
  readonly note?: string
}

type Row = (string | number)[]

/**
 * "Class of 30 (CSV)": one row a group, those with no child too. Per cent and exact children are not rounded. With
 * another beside it the rows of both, each with its name, and how many children more the first has than the second.
 * Where a file leaves some unknown, groups without a figure have empty cells, and columns for the least and the most that
 * each number can be; so where it gives confidence intervals. A column has the note, where there is one. `fair_least` and `fair_most` are what a fair
 * rounding could say; `mark` is what stands beside the number on screen.
 */
export function classOfThirtyCsv(main: SourcedClass, other?: SourcedClass): string {
  const both = other ? [main, other] : [main]
  const hasBounds = both.some(({ classOf }) =>
    classOf.groups.some(({ possible, interval }) => possible ?? interval),
  )
  const isNoted = both.some(({ note = '' }) => note !== '')
  const only = (isIncluded: boolean, cells: Row): Row => (isIncluded ? cells : [])
  const headings = [
    ...['group', 'label', 'share_pct', `exact_of_${main.classOf.size}`, 'children', 'source'],
    ...only(other !== undefined, ['place', 'exact_more_than_beside']),
    ...only(hasBounds, ['exact_least', 'exact_most']),
    ...only(hasBounds && other !== undefined, ['exact_more_least', 'exact_more_most']),
    ...only(isNoted, ['note']),
    ...['count', 'unit', 'fair_least', 'fair_most', 'mark', 'rounding'],
  ].map(String)
  const more = other ? differences(main.classOf, other.classOf) : () => NO_DIFFERENCE
  return csvFile(
    headings,
    both.flatMap((each) =>
      rowsOf(each).map(({ code, cells, bounds, marks }) => {
        const { exact, least, most } = each === main ? more(code) : NO_DIFFERENCE
        return [
          ...cells,
          ...only(other !== undefined, [each.name, exact]),
          ...only(hasBounds, bounds),
          ...only(hasBounds && other !== undefined, [least, most]),
          ...only(isNoted, [each.note ?? '']),
          ...marks,
          each.rounding ?? '',
        ]
      }),
    ),
  )
}

/** Cells of the difference; '' where there is none to tell. */
type Difference = Readonly<Record<'exact' | 'least' | 'most', string | number>>
const NO_DIFFERENCE: Difference = { exact: '', least: '', most: '' }

function differences(main: ClassOfThirty, other: ClassOfThirty): (code: string) => Difference {
  const byCode = new Map(compareGroups(main, other).map((each) => [each.group.code, each]))
  return (code) => {
    const each = byCode.get(code)
    if (!each) return NO_DIFFERENCE
    const { from, to, difference } = each
    if (!difference) return { ...NO_DIFFERENCE, exact: rounded(to - from) }
    return { exact: '', least: rounded(difference.low), most: rounded(difference.high) }
  }
}

const rounded = (exact: number): number => Number(exact.toFixed(3))

interface GroupRow {
  readonly code: string
  readonly cells: Row
  readonly bounds: Row
  /** Count, unit, what a fair rounding could say, and the mark. */
  readonly marks: Row
}

const boundCells = ({ low, high }: ShareBounds): Row => [rounded(low), rounded(high)]
const markOf = ({ reliable }: Pick<ClassGroup, 'reliable'>): string => (reliable ? '' : 'unreliable')

const rowsOf = ({ classOf, source }: SourcedClass): GroupRow[] => [
  ...classOf.groups.map(({ code, label, share, exact, children, possible, interval, ...more }) => ({
    code,
    cells: [code, label, Number((100 * share).toFixed(2)), rounded(exact), children, source],
    bounds: boundCells(possible ?? interval ?? { low: exact, high: exact }),
    marks: [Math.round(more.count), classOf.unit, more.range.least, more.range.most, markOf(more)],
  })),
  ...(classOf.missing ?? []).map(({ code, label, possible }) => ({
    code,
    cells: [code, label, '', '', '', source],
    bounds: possible ? boundCells(possible) : ['', ''],
    marks: ['', classOf.unit, '', '', 'not known'],
  })),
]
