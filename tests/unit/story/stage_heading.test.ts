import { describe, expect, it } from 'vitest'
import { foldedSentence, groupParts } from '../../../src/findings/slides/folded_groups'
import { rowsBeside } from '../../../src/findings/slides/rows_beside'
import { stageHeading } from '../../../src/findings/slides/stage_heading'
import type { ClassStep } from '../../../src/findings/slides/class_steps'
import { finerOccupations, teesValley } from '../class_of_thirty/tees_valley'
import { twoPlaces } from '../class_of_thirty/two_places'

const heading = (step: ClassStep, picture = teesValley, title = '') =>
  stageHeading({ content: { kind: 'class', picture, step }, title })

describe('the heading of a slide on stage', () => {
  it('is the finding, with what it is of small above it', () => {
    const [health] = teesValley.classOf.groups
    expect(heading({ kind: 'group', group: health! })).toEqual({
      frame: 'If a class of 30 mirrored jobs in Tees Valley in 2025',
      title: '6 of 30 work in health and care',
      finding: '',
    })
    expect(heading({ kind: 'class' }).title).toBe('6 of 30 work in health and care, 4 in shops and garages')
    expect(heading({ kind: 'class' }, twoPlaces).title).toMatch(
      /^In every class of 30, Tees Valley has about 2 more/,
    )
  })

  it('keeps the speaker’s own title, with the finding beneath', () => {
    expect(heading({ kind: 'class' }, teesValley, 'Who does what')).toMatchObject({
      title: 'Who does what',
      finding: '6 of 30 work in health and care, 4 in shops and garages',
    })
  })
})

describe('the groups that stand on stage', () => {
  it('are all in sight up to fifteen; of more, the smallest are folded, none lost', () => {
    expect(groupParts(teesValley.classOf.groups)).toEqual([{ groups: teesValley.classOf.groups, folded: [] }])
    const parts = groupParts(finerOccupations.classOf.groups)
    const [first] = parts
    expect(first!.groups.length).toBeLessThanOrEqual(11)
    expect(
      parts
        .flatMap(({ groups }) => groups)
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(finerOccupations.classOf.groups.map(({ code }) => code).toSorted())
    const largestFolded = Math.max(...first!.folded.map(({ count }) => count))
    for (const { count } of first!.groups) expect(count).toBeGreaterThanOrEqual(largestFolded)
    const children = first!.groups.reduce((sum, group) => sum + group.children, 0)
    expect(foldedSentence(first!.folded, 30)).toBe(
      `${first!.folded.length} smaller groups: ${30 - children} of 30 together`,
    )
    expect(parts.at(-1)?.folded).toEqual([])
  })

  it('are, beside another place, the few that differ most', () => {
    expect(rowsBeside(twoPlaces.comparison!).map(({ group }) => group.code)).toEqual(['Q', 'M', 'J'])
  })
})
