import type { GapSort } from '../../domain/gaps/gap_order'
import type { Term } from '../../findings/glossary/glossary'

/** A column of the gap list by which it can be sorted. */
interface GapColumn {
  readonly sort: GapSort
  readonly label: string
  readonly width: string
  readonly fallsFirst: boolean
  readonly help?: string
  readonly term?: Term
}

/** The columns of the gap list in their order; `needHelp` and `monthsHelp` say what those two count. */
export const gapColumns = (needHelp: string, monthsHelp: string): readonly GapColumn[] => [
  {
    sort: 'need',
    label: 'Need',
    width: '104px',
    fallsFirst: true,
    help: needHelp,
    term: 'need_score',
  },
  { sort: 'name', label: 'School', width: '20%', fallsFirst: false },
  { sort: 'status', label: 'Status', width: '104px', fallsFirst: false, term: 'engagement_status' },
  {
    sort: 'months',
    label: 'Months since visit',
    width: '70px',
    fallsFirst: true,
    help: monthsHelp,
  },
  {
    sort: 'fsm',
    label: 'Why it is here',
    width: '19%',
    fallsFirst: true,
    help: 'Sorts by share of pupils on free school meals',
  },
  { sort: 'km', label: 'Nearest employers', width: '', fallsFirst: false },
]
