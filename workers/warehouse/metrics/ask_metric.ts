import type { Engine } from '../engine'
import { rowsOf } from '../rows'
import type { MetricName, MetricRow } from './metric_row'

/** The rows of a metric, called with its parameters in the declared order; callers pass no SQL. */
export function askMetric<M extends MetricName>(
  engine: Engine,
  metric: M,
  ...parameters: readonly (string | number | boolean | null)[]
): MetricRow<M>[] {
  return rowsOfMacro<MetricRow<M>>(engine, metric, parameters)
}

/** The rows of a table macro, by the name it was made under. */
export function rowsOfMacro<Row>(
  engine: Engine,
  macro: string,
  parameters: readonly (string | number | boolean | null)[],
): Row[] {
  const places = parameters.map((_, index) => `$${index + 1}`).join(', ')
  return rowsOf<Row>(engine.query(`SELECT * FROM ${macro}(${places})`, ...parameters))
}
