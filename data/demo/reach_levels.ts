import type { Phase } from '../../src/domain/school/phase'

/** Schools whose reach is stated together. */
export type Group = 'primary' | 'secondary' | 'college' | 'special' | 'independent' | 'other'

export const GROUP_OF: Readonly<Record<Phase, Group>> = {
  EY: 'other',
  PRI: 'primary',
  SEC: 'secondary',
  ALL: 'secondary',
  P16: 'college',
  SPECIAL: 'special',
  AP_PRU: 'special',
  INDEPENDENT: 'independent',
  OTHER: 'other',
}

/**
 * Per cent reached in each year from 2019/20. Primary, secondary and college in the first two are SQW 2022, Table 1;
 * the slow recovery after them, and the other groups, are invented.
 */
export const ALL_PCT: Readonly<Record<Group, readonly number[]>> = {
  primary: [25, 23, 19.4, 20.6, 22, 23.2],
  secondary: [70, 59, 61, 63.5, 65.5, 67],
  college: [63, 61, 60, 61, 61.5, 62],
  special: [29, 20, 22, 25, 27, 28],
  independent: [27, 19, 20, 22, 23, 24],
  other: [9, 5, 6, 7, 8, 8],
}

/**
 * The same for priority schools: 54 % in 2020/21 with 30 and 73 (SQW 2022, 2.5 and Table 1); 76 % in the best year.
 * They recover more slowly than the rest.
 */
export const PRIORITY_PCT: Readonly<Partial<Record<Group, readonly number[]>>> = {
  primary: [56, 30, 31.5, 33, 34.5, 36],
  secondary: [91.7, 73, 74, 75, 76, 77],
}
