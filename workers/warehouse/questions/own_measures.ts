import { isSameMeasure, visibleMeasure, type OwnMeasure } from '../../../src/domain/measures/own_measures'
import { askMetric } from '../metrics/ask_metric'
import type { Parts } from '../parts'

/** The measures of one's own that the open file has, with every figure; those of few people hidden. */
export async function ownMeasures({ tables }: Parts): Promise<{
  readonly version: number
  readonly measures: readonly OwnMeasure[]
}> {
  const { engine } = await tables.filledSql()
  const measures: OwnMeasure[] = []
  for (const row of askMetric(engine, 'measure_figures')) {
    const figure = { month: row.month, area: row.area, value: row.value }
    const at = measures.findIndex(({ name }) => isSameMeasure(name, row.measure))
    const held = measures[at]
    if (held) measures[at] = { ...held, unit: held.unit || row.unit, figures: [...held.figures, figure] }
    else
      measures.push({
        name: row.measure,
        unit: row.unit,
        target: row.target,
        fewerIsBetter: row.fewer_is_better,
        figures: [figure],
      })
  }
  return {
    version: tables.version,
    measures: measures.map((measure) =>
      visibleMeasure(
        {
          ...measure,
          figures: measure.figures.toSorted((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0)),
        },
        tables.threshold,
      ),
    ),
  }
}
