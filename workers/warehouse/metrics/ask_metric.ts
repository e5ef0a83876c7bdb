import type { Engine } from '../engine'
import { rowsOf } from '../rows'
import type { MetricName, MetricRow } from './metrics'

/** The rows of a metric, called with its parameters in the declared order; callers pass no SQL. */
export function askMetric<M extends MetricName>(
  engine: Engine,
  metric: M,
  ...parameters: readonly (string | number | boolean | null)[]
): MetricRow<M>[] {
  const places = parameters.map((_, index) => `$${index + 1}`).join(', ')
  return rowsOf<MetricRow<M>>(engine.query(`SELECT * FROM ${metric}(${places})`, ...parameters))
}
