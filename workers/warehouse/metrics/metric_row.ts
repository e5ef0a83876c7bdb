import type { METRICS } from './metrics'

export type MetricName = keyof typeof METRICS

type ValueOf<T extends string> = T extends `${infer Base}?`
  ? ValueOf<Base> | null
  : T extends 'VARCHAR'
    ? string
    : T extends 'BOOLEAN'
      ? boolean
      : number

/** A row of columns declared so, as it crosses from SQL; a DATE comes as milliseconds. */
export type RowOf<Columns extends Readonly<Record<string, string>>> = {
  readonly [C in keyof Columns]: ValueOf<Columns[C]>
}

export type MetricRow<M extends MetricName> = RowOf<(typeof METRICS)[M]['columns']>
