import { expect, test } from 'vitest'
import { isSameView, type Fit } from '../../../src/map/camera'
import { stableValue, isSameList } from '../../../src/ui/stable_value'

test('an equal list stays the object it was; another takes its place', () => {
  const keep = stableValue<readonly string[]>(isSameList)
  const first = keep(['view=gaps', 'view=coverage'])
  expect(keep(['view=gaps', 'view=coverage'])).toBe(first)
  expect(keep(['view=coverage', 'view=gaps'])).toEqual(['view=coverage', 'view=gaps'])
  expect(keep(['view=gaps'])).toEqual(['view=gaps'])
  expect(isSameList([], [])).toBe(true)
})

test('the map moves for another fit, and for the same area number of another grouping, and for nothing else', () => {
  const fits: readonly Fit[] = [
    { kind: 'all' },
    { kind: 'area', area: 1 },
    { kind: 'area', area: 2 },
    { kind: 'box', box: [0, 1, 2, 3] },
    { kind: 'box', box: [0, 1, 2, 4] },
    { kind: 'school', school: 1 },
    { kind: 'school', school: 2 },
  ]
  for (const [at, fit] of fits.entries())
    for (const [other, againstFit] of fits.entries())
      for (const grouping of ['region', 'trust'])
        expect(isSameView({ fit, grouping: 'region' }, { fit: structuredClone(againstFit), grouping })).toBe(
          at === other && (grouping === 'region' || fit.kind !== 'area'),
        )
})
