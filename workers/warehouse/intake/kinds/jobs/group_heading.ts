import { foldGroup, JOB_GROUP_WORDS } from './job_group_words'

/** A group of jobs as a heading names it: a wording of JOB_GROUP_WORDS or a code of it, and whose jobs they are. */
export interface GroupHeading {
  readonly group: string
  readonly sex: 'all' | 'female' | 'male'
}

const CODES = new Set(Object.values(JOB_GROUP_WORDS).flatMap((groups) => Object.keys(groups)))
const WORDINGS = new Set(
  Object.values(JOB_GROUP_WORDS).flatMap((groups) => Object.values(groups).flat().map(foldGroup)),
)

/** "T09b:7 (All people - Health professionals (SOC2020) : All people )": what Nomis calls a cell of the survey. */
const CELL_OF_THE_SURVEY = /^T\d+\w*:\d+\s*\((.*)\)$/
/** "21 : Science …", "A: Agriculture …", "11 Corporate managers …". */
const CODE_BEFORE = /^([A-T]|[1-9]\d?)\s*[:.–-]?\s+(\S.*)$/

/** Wordings of all groups together, folded: names_total of kinds/job_reading.sql reads the same. */
const TOTALS = new Set([
  'total',
  'inemployment',
  'alloccupations',
  'allindustries',
  'allinemployment',
  'alljobs',
])

const sexOf = (pieces: readonly string[]): GroupHeading['sex'] => {
  if (pieces.some((piece) => /^(females?|women)$/i.test(piece))) return 'female'
  return pieces.some((piece) => /^(males?|men)$/i.test(piece)) ? 'male' : 'all'
}

/**
 * The group that a heading names, by its label, or its code with a label or alone; undefined where it names none, such
 * as a total. Groups of SOC 2010 are others than those of SOC 2020, though some have the same names, and are none.
 */
export function groupIn(heading: string): GroupHeading | undefined {
  if (/soc ?2010/i.test(heading)) return undefined
  const words = CELL_OF_THE_SURVEY.exec(heading.trim())?.[1] ?? heading
  const pieces = words.split(/\s+[-–:]\s+/).map((piece) => piece.trim())
  const sex = sexOf(pieces)
  const [first = ''] = pieces
  if (CODES.has(first)) return { group: first, sex }
  const group = codedGroup(first) ?? namedGroup(pieces) ?? groupAfterVariable(words)
  return group === undefined ? undefined : { group, sex }
}

/** "11 Corporate managers …": the code, where its label follows. */
function codedGroup(words: string): string | undefined {
  const [, code = '', label = ''] = CODE_BEFORE.exec(words) ?? []
  return CODES.has(code) && WORDINGS.has(foldGroup(label)) ? code : undefined
}

const namedGroup = (pieces: readonly string[]): string | undefined =>
  pieces.find((piece) => WORDINGS.has(foldGroup(piece)) || TOTALS.has(foldGroup(piece)))

/** "Occupation (current): 1. Managers, …": tables of the census say the variable, a colon, and then the category. */
function groupAfterVariable(words: string): string | undefined {
  const [, ...pieces] = words.split(/:\s+/).map((piece) => piece.trim())
  return pieces.map(codedGroup).find((code) => code !== undefined) ?? namedGroup(pieces)
}

/** Whether a heading is of all groups together. */
export const isTotal = ({ group }: GroupHeading): boolean => TOTALS.has(foldGroup(group))
