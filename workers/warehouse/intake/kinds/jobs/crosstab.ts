import { groupIn, isTotal, type GroupHeading } from './group_heading'

/** A row of a table as its cells, trimmed. */
export type RowCells = readonly string[]

/** One figure of a table with areas one way and groups of jobs the other, as written. */
export interface JobCell {
  readonly area: string
  readonly areaCode: string
  readonly heading: GroupHeading
  readonly figure: string
  /** The confidence interval of the figure to either side, as written; '' where the table gives none. */
  readonly margin: string
  /** As the row says it; '' where it says none. */
  readonly year: string
  /** The heading of all groups together: it may say who is counted. '' where there is none. */
  readonly counted: string
}

const AREA_HEADING = /^(area|area name|geography|geography name|local authority( name)?|region|country)$/i
const AREA_CODE_HEADING = /^(mnemonic|code|area code|geography code)$/i
const YEAR_HEADING = /^(date|year|time)$/i
/** What a sheet says of itself in a row above its table: a word, and its answer beside it. */
const LABEL = /^(source|publisher|date|year|time|units?|measures?|variable|notes?|title|released?)\s*:?$/i

/** Fewer headings that name groups than these are chance. */
const LEAST_GROUPS = 5

const COUNTED = /^(number|value|count|jobs|employment|numerator|employees)$/i
/** Headings of what stands beside a number and is none. */
const BESIDE = /^(flags?|conf(idence)?\.?|%|per ?cent(age)?|variable|denominator|rate|cv|standard error)$/i

const CONFIDENCE = /^conf(idence)?\.?$/i
const FLAGS = /^flags?$/i

/** A run of columns under one heading, and which of them holds the numbers, and their confidence; undefined where none does. */
interface Block {
  readonly heading: string
  readonly numbers: number | undefined
  readonly margins: number | undefined
}

const isBlank = (cells: RowCells): boolean => cells.every((cell) => cell === '')
const isUnder = (cell: string): boolean => COUNTED.test(cell) || BESIDE.test(cell)

/** The columns of each heading: from its own to the next. `under`: the row of headings below, where there is one. */
function blocksOf(top: RowCells, under: RowCells | undefined): Block[] {
  const starts = [...top.keys()].filter((column) => column > 0 && top[column] !== '')
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? Math.max(top.length, under?.length ?? 0)
    const columns = Array.from({ length: end - start }, (_, offset) => start + offset)
    const heading = top[start] ?? ''
    if (!under) return { heading, numbers: BESIDE.test(heading) ? undefined : start, margins: undefined }
    const counted = columns.find((column) => COUNTED.test(under[column] ?? ''))
    const numbers = counted ?? columns.find((column) => (under[column] ?? '') === '')
    return { heading, numbers, margins: confidenceBeside(under, numbers, columns) }
  })
}

/** The column of confidence of the numbers: the next one but for flags, since after a percentage it is that of the percentage. */
function confidenceBeside(
  under: RowCells,
  numbers: number | undefined,
  columns: readonly number[],
): number | undefined {
  if (numbers === undefined) return undefined
  const next = columns.find((column) => column > numbers && !FLAGS.test(under[column] ?? ''))
  return next !== undefined && CONFIDENCE.test(under[next] ?? '') ? next : undefined
}

/** Where a table starts in a sheet: its headings, the row of headings below them, and its first row. */
interface Start {
  readonly top: RowCells
  readonly under: RowCells | undefined
  readonly body: number
}

function startAt(rows: readonly RowCells[], row: number): Start {
  const below = rows[row + 1] ?? []
  const hasUnder = below.slice(1).some(isUnder) && !below.slice(1).some((cell) => /\d/.test(cell))
  return { top: rows[row] ?? [], under: hasUnder ? below : undefined, body: row + (hasUnder ? 2 : 1) }
}

/** A number alone may be a code, but is as likely a count or the number of a row. */
const namesGroup = (cell: string): boolean => {
  if (/^\d+$/.test(cell)) return false
  const heading = groupIn(cell)
  return heading !== undefined && !isTotal(heading)
}

const totalIn = (cell: string): boolean => {
  const heading = groupIn(cell)
  return heading !== undefined && isTotal(heading)
}

const namesGroups = (cells: RowCells): boolean => cells.filter(namesGroup).length >= LEAST_GROUPS

/** "ladu:Hartlepool" is Hartlepool: Nomis says before a name what kind of area it is. */
const areaName = (written: string): string => written.replace(/^[a-z]+\d*:\s*/, '')
const isArea = (name: string): boolean => name !== '' && !/^(column )?total$/i.test(name)

/** Areas down, groups across. */
function cellsAcross(rows: readonly RowCells[], { top, under, body }: Start): JobCell[] {
  const blocks = blocksOf(top, under).flatMap(({ heading, numbers, margins = -1 }) => {
    const group = groupIn(heading)
    return group && numbers !== undefined ? [{ heading: group, numbers, margins }] : []
  })
  const column = (heading: RegExp) => top.findIndex((cell) => heading.test(cell))
  const [areas, codes, years] = [
    Math.max(0, column(AREA_HEADING)),
    column(AREA_CODE_HEADING),
    column(YEAR_HEADING),
  ]
  const counted = top.find((cell) => totalIn(cell)) ?? ''
  const cells: JobCell[] = []
  for (let row = body; row < rows.length; row += 1) {
    const own = rows[row] ?? []
    if (isBlank(own) || isBlank(own.slice(1))) break
    const area = areaName(own[areas] ?? '')
    if (!isArea(area)) continue
    const [areaCode = '', year = ''] = [own[codes], own[years]]
    for (const { heading, numbers, margins } of blocks) {
      const [figure = '', margin = ''] = [own[numbers], own[margins]]
      cells.push({ area, areaCode, heading, figure, margin, year, counted })
    }
  }
  return cells
}

/** The one block of a table whose headings are measures. */
function measuredBlock(top: RowCells, heading: string): Block {
  const columns = [...top.keys()].slice(1)
  const numbers = columns.find((column) => COUNTED.test(top[column] ?? ''))
  return { heading, numbers, margins: confidenceBeside(top, numbers, columns) }
}

/** Groups down, areas across, area by area; `only` is the area of a table that is all of one. */
function cellsDown(rows: readonly RowCells[], { top, under, body }: Start, only: string): JobCell[] {
  const measures = under === undefined && top.slice(1).some(isUnder)
  const blocks = measures ? [measuredBlock(top, only)] : blocksOf(top, under)
  const end = rows.findIndex((cells, row) => row >= body && isBlank(cells))
  const named = rows.slice(body, end === -1 ? undefined : end).flatMap((cells) => {
    const heading = groupIn(cells[0] ?? '')
    return heading ? [{ heading, cells }] : []
  })
  return blocks.flatMap(({ heading: area, numbers = -1, margins = -1 }) =>
    numbers > 0 && (measures || isArea(area))
      ? named.map(({ heading, cells }) => ({
          area: areaName(area),
          areaCode: '',
          heading,
          figure: cells[numbers] ?? '',
          margin: cells[margins] ?? '',
          year: '',
          counted: '',
        }))
      : [],
  )
}

/** Whether enough of the rows from here on, up to a blank one, start with a group. */
function groupsDownFrom(rows: readonly RowCells[], row: number): boolean {
  let found = 0
  for (let at = row; at < rows.length && !isBlank(rows[at] ?? []); at += 1)
    if (namesGroup(rows[at]?.[0] ?? '')) found += 1
  return found >= LEAST_GROUPS
}

/**
 * The figures of the table that starts at a row of a sheet, if one does: with groups of jobs across, or down.
 * `only`: the area of the whole sheet, '' where it names none.
 */
export function jobCellsAt(rows: readonly RowCells[], row: number, only: string): readonly JobCell[] {
  const start = startAt(rows, row)
  if (namesGroups(start.top)) return cellsAcross(rows, start)
  if (start.under && start.under[0] !== '' && LABEL.test(start.top[0] ?? '')) return []
  const first = rows[start.body]?.[0] ?? ''
  if (isBlank(start.top.slice(1)) || groupIn(start.top[0] ?? '')) return []
  if (!groupIn(first) && !groupIn(rows[start.body + 1]?.[0] ?? '')) return []
  return groupsDownFrom(rows, start.body) ? cellsDown(rows, start, only) : []
}
