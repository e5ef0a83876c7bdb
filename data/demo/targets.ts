/** A row of targets, in the unit of its metric, for every academic year. */
export const TARGETS = [
  { metric: 'reach', phase: 'primary', target: 26, source: 'SQW 2022, Table 1' },
  { metric: 'reach', phase: 'secondary', target: 80, source: 'SQW 2022, Table 1' },
  { metric: 'reach', phase: 'college', target: 70, source: 'SQW 2022, Table 1' },
  { metric: 'priority reach', phase: 'all', target: 95, source: 'SQW 2022, 2.5' },
] as const
