import { agreeing, counted } from '../../../../../src/domain/words/counted'
import type { Engine } from '../../../engine'
import { onlyRow } from '../../../rows'
import type { PlannedTable } from '../../planned_file'

interface Counts {
  /** Rows without a total whose boys and girls were added. */
  readonly summed: number
  /** Rows without a total that give only boys or only girls. */
  readonly halved: number
  /** Rows whose boys and girls do not come to their total. */
  readonly otherwise: number
  readonly first: number | null
}

const COUNTS = `
  SELECT count(*) FILTER (no_total AND has_boys AND has_girls)::INTEGER AS summed,
    count(*) FILTER (no_total AND has_boys <> has_girls)::INTEGER AS halved,
    count(*) FILTER (boys_and_girls NOT BETWEEN low AND high)::INTEGER AS otherwise,
    min(source_row) FILTER (boys_and_girls NOT BETWEEN low AND high)::INTEGER AS first
  FROM (
    SELECT source_row, trimmed(raw_records.pupils) IS NULL AS no_total,
      NOT says_nothing(boys) AS has_boys, NOT says_nothing(girls) AS has_girls,
      of_boys.pupils + of_girls.pupils AS boys_and_girls, of_all.low, of_all.high
    FROM raw_records
    JOIN checked_records USING (source_row)
    LEFT JOIN headcount_readings AS of_boys ON of_boys.written = boys
    LEFT JOIN headcount_readings AS of_girls ON of_girls.written = girls
    LEFT JOIN headcount_readings AS of_all ON of_all.written = raw_records.pupils
    WHERE verdict NOT IN ('repeated', 'joined', 'left_out') AND date_fault IS NULL AND coalesce(boys, girls) IS NOT NULL
  )`

/** Columns of other young people than boys and girls, so that these two are not all. */
const OTHERS =
  /non[- ]?binary|(other|unknown|not known|unspecified) (gender|sex)|(gender|sex) (other|unknown|not known)|prefer not/i

/** Young people as boys and girls: added where a row has both and no total, and held against the total where it has one. */
export class BoysAndGirls {
  readonly #isNeeded: boolean
  readonly #others: readonly string[]
  #summed = 0
  #halved = 0
  #otherwise = 0
  #first = Infinity

  constructor({ headings: { headings }, plan: { positions } }: PlannedTable) {
    this.#isNeeded = positions.has('boys') && positions.has('girls')
    this.#others = headings.filter((heading) => OTHERS.test(heading)).map((heading) => heading.trim())
  }

  /** Adds the rows of checked_records, whose numbers headcount_readings says. */
  add(engine: Engine): void {
    if (!this.#isNeeded) return
    const { summed, halved, otherwise, first } = onlyRow<Counts>(engine.query(COUNTS))
    this.#summed += summed
    this.#halved += halved
    this.#otherwise += otherwise
    this.#first = Math.min(this.#first, first ?? Infinity)
  }

  notices(): string[] {
    const [summed, halved, otherwise] = [this.#summed, this.#halved, this.#otherwise]
    const others = this.#others.map((heading) => `“${heading}”`).join(', ')
    return [
      ...(summed > 0
        ? [
            `${counted(summed, 'row gives', 'rows give')} no number of young people in all: boys and girls are added up.${others === '' ? '' : ` ${others} ${agreeing(this.#others.length, 'is', 'are')} not among them: add a column “Young people” with all of them and load the file again.`}`,
          ]
        : []),
      ...(halved > 0
        ? [
            `${counted(halved, 'row gives', 'rows give')} boys without girls, or girls without boys, and no number in all: the number of young people is taken as unknown. Write 0 where there were none and load the file again.`,
          ]
        : []),
      ...(otherwise > 0
        ? [
            `${counted(otherwise, 'row has', 'rows have')} boys and girls that do not come to the number of young people (the first is row ${this.#first}): the number in all counts.`,
          ]
        : []),
    ]
  }
}
