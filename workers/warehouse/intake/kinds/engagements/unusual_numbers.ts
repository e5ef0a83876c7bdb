import { FEWEST_USUAL_HOURS, PLAUSIBLE_NUMBERS } from '../../../../../src/domain/engagement/plausible_numbers'
import { agreeing, counted } from '../../../../../src/domain/words/counted'
import type { Engine } from '../../../engine'
import { onlyRow } from '../../../rows'

type Field = keyof typeof PLAUSIBLE_NUMBERS

const WORDS: Readonly<Record<Field, string>> = {
  pupils: 'young people',
  volunteers: 'volunteers',
  hours: 'hours of delivery',
}
const FIELDS = Object.keys(WORDS) as readonly Field[]
const FEW_MINUTES = FEWEST_USUAL_HOURS * 60

type Counts = Readonly<Record<`${Field | 'few'}_${'rows' | 'first'}`, number | null>>

const counts = (name: string, condition: string): string =>
  `count(*) FILTER (${condition})::INTEGER AS ${name}_rows, min(source_row) FILTER (${condition})::INTEGER AS ${name}_first`

/** Rows of a file with a number that an activity seldom has; an activity at several schools is one row. */
const COUNTS = `
  SELECT ${FIELDS.map((field) => counts(field, `${field} > ${PLAUSIBLE_NUMBERS[field].usual}`)).join(', ')},
    ${counts('few', `hours > 0 AND hours < ${FEWEST_USUAL_HOURS}`)}
  FROM (
    SELECT source_row, ${FIELDS.map((field) => `sum(${field}) AS ${field}`).join(', ')}
    FROM staged_engagements WHERE source_file = $1 GROUP BY source_row
  )`

/** Sentences of the rows of a file whose numbers count as written, though an activity seldom has so many or so few. */
export function noticesOfUnusualNumbers(engine: Engine, file: string): string[] {
  const found = onlyRow<Counts>(engine.query(COUNTS, file))
  const many = FIELDS.flatMap((field) => {
    const rows = found[`${field}_rows`] ?? 0
    if (rows === 0) return []
    const usual = PLAUSIBLE_NUMBERS[field].usual.toLocaleString('en-GB')
    return [
      `${counted(rows, 'row has', 'rows have')} more than ${usual} ${WORDS[field]}, which one activity seldom has (the first is row ${found[`${field}_first`]}): ${agreeing(rows, 'it counts', 'they count')} as written, so put right what is mistyped and load the file again.`,
    ]
  })
  const few = found.few_rows ?? 0
  if (few === 0) return many
  return [
    ...many,
    `${counted(few, 'row has', 'rows have')} fewer than ${FEW_MINUTES} minutes of delivery (the first is row ${found.few_first}): ${agreeing(few, 'it counts', 'they count')} as written. If ${agreeing(few, 'it is', 'they are')} in days, write hours and load the file again.`,
  ]
}
