import type { LeftTable } from '../../../src/domain/people/left_table'

/** A table of young people by hub in a whole academic year, as one that has left the app is kept, but for these parts. */
export const leftTable = (part: Partial<LeftTable> = {}): LeftTable => ({
  people: 'youngPeople',
  grouping: 'hub',
  window: { from: '2023-09-01', to: '2024-08-31' },
  asAt: null,
  counted: 'all',
  list: null,
  rows: null,
  columns: null,
  hiddenCells: [],
  ...part,
})
