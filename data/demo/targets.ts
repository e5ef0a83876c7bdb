/** A row of targets, in per cent, for every academic year. */
export const TARGETS = [
  { metric: 'reach', phase: 'primary', targetPct: 26, source: 'SQW 2022, Table 1' },
  { metric: 'reach', phase: 'secondary', targetPct: 80, source: 'SQW 2022, Table 1' },
  { metric: 'reach', phase: 'college', targetPct: 70, source: 'SQW 2022, Table 1' },
  { metric: 'priority reach', phase: 'all', targetPct: 95, source: 'SQW 2022, 2.5' },
] as const
