/** What a target is measured in: per cent of 100, a score from 1 to 5, hours, or a number of things. */
export type TargetUnit = 'per_cent' | 'score' | 'hours' | 'number'

interface TargetMetricEntry {
  readonly label: string
  readonly unit: TargetUnit
  /** Whether a figure below the target meets it. */
  readonly fewerIsBetter?: true
}

/** Every metric that a target can be set for, by the name the targets table holds it under. */
export const TARGET_METRICS = {
  reach: { label: 'reach', unit: 'per_cent' },
  'priority reach': { label: 'priority reach', unit: 'per_cent' },
  sustained: { label: 'schools with sustained engagement', unit: 'per_cent' },
  repeat: { label: 'schools with repeat engagement', unit: 'per_cent' },
  'one off': { label: 'schools with one-off engagement', unit: 'per_cent', fewerIsBetter: true },
  'volunteer hours': { label: 'volunteer hours', unit: 'hours' },
  'delivery hours': { label: 'volunteer hours delivering', unit: 'hours' },
  'preparing hours': { label: 'volunteer hours preparing', unit: 'hours' },
  'non-school hours': { label: 'volunteer hours at non-school settings', unit: 'hours' },
  sessions: { label: 'sessions', unit: 'number' },
  'young people': { label: 'young people', unit: 'number' },
  'requests filled': { label: 'requests filled', unit: 'per_cent' },
  'requests unfilled': { label: 'requests unfilled', unit: 'per_cent', fewerIsBetter: true },
  satisfaction: { label: 'satisfaction, each measure', unit: 'score' },
  enjoyment: { label: 'enjoyment', unit: 'score' },
  'learning objectives': { label: 'learning objectives met', unit: 'score' },
  'community links': { label: 'community links', unit: 'score' },
  'scored 4 or 5': { label: 'scored 4 or 5', unit: 'per_cent' },
  'evaluation level': { label: 'activities evaluated at level 1 or above', unit: 'per_cent' },
  'evaluation level 2': { label: 'activities evaluated at level 2 or above', unit: 'per_cent' },
  feedback: { label: 'activities with feedback', unit: 'per_cent' },
  'response rate': { label: 'response rate', unit: 'per_cent' },
} as const satisfies Readonly<Record<string, TargetMetricEntry>>

export type TargetMetric = keyof typeof TARGET_METRICS

/** Stands for the metric of a target for a measure of one’s own, whose name is in `measure`. */
export const OWN_METRIC = 'own'
