import type { CodingReview, TypeCount, WrittenType } from '../../../src/domain/engagement/activity_coding'
import type { Engine } from '../engine'
import { rowsOf } from '../rows'
import { groupSimilar } from './similar_texts'

const COUNTS = `
  SELECT academic_year::INTEGER AS year, activity_type AS type, count(*)::INTEGER AS engagements
  FROM engagements WHERE status = 'delivered' AND activity_type <> 'UNKNOWN' GROUP BY ALL ORDER BY ALL`

const WRITTEN = `
  SELECT type_as_written AS written, activity_type AS type, academic_year::INTEGER AS year, count(*)::INTEGER AS engagements
  FROM engagements
  WHERE status = 'delivered' AND match_key(type_as_written) <> ''
    AND (activity_type = 'OTHER' OR match_key(type_as_written) IN (SELECT wording FROM activity_codes))
  GROUP BY ALL ORDER BY ALL`

type WrittenRow = TypeCount & { readonly written: string }

function typesOf(rows: readonly WrittenRow[]): WrittenType[] {
  const types = new Map<string, { written: string; type: TypeCount['type']; years: Map<number, number> }>()
  for (const { written, type, year, engagements } of rows) {
    const key = `${type} ${written}`
    const known = types.get(key) ?? { written, type, years: new Map<number, number>() }
    known.years.set(year, (known.years.get(year) ?? 0) + engagements)
    types.set(key, known)
  }
  return [...types.values()].map(({ written, type, years }) => ({
    written,
    type,
    years: [...years],
    engagements: [...years.values()].reduce((sum, count) => sum + count, 0),
  }))
}

/** Activity types as written that have no code, or one that a person chose, in groups of similar texts, most engagements first. */
export function reviewTypes(engine: Engine, version: number): CodingReview {
  const types = typesOf(rowsOf<WrittenRow>(engine.query(WRITTEN)))
  const groups = groupSimilar(
    types,
    ({ written }) => written,
    ({ engagements }) => engagements,
  )
  return {
    version,
    counts: rowsOf<TypeCount>(engine.query(COUNTS)),
    groups: groups
      .map((texts) => ({
        label: texts[0]?.written ?? '',
        texts,
        engagements: texts.reduce((sum, { engagements }) => sum + engagements, 0),
      }))
      .sort((a, b) => b.engagements - a.engagements || a.label.localeCompare(b.label)),
  }
}
