import { describe, expect, it } from 'vitest'
import { classMarks, placeAfterKey } from '../../../src/charts/class_of_thirty'
import {
  badgeColour,
  contrast,
  GROUND_INKS,
  groupColour,
  washedOut,
} from '../../../src/charts/class_of_thirty_colours'
import type { Ground } from '../../../src/charts/class_of_thirty_colours'
import { groupIcon } from '../../../src/charts/class_of_thirty_icons'
import { FIGURE_BOX, APPEARANCES } from '../../../src/charts/class_of_thirty_people'
import { hideGroup } from '../../../src/charts/unrevealed'
import { wrapText } from '../../../src/charts/wrap_text'
import { asClassOfThirty } from '../../../src/domain/class_of_thirty/class_of_thirty'
import { JOB_GROUPS } from '../../../src/domain/jobs/job_breakdown'
import { isJobLens, LENSES } from '../../../src/domain/class_of_thirty/lens'
import type { Lens } from '../../../src/domain/class_of_thirty/lens'
import { pupilPicture } from './pupil_picture'
import { apart, hue } from './colour_sight'
import { breakdownOf, classOf } from './published'

const codesOf = (lens: Lens): readonly string[] =>
  isJobLens(lens)
    ? JOB_GROUPS[lens].map(({ code }) => code)
    : pupilPicture(lens).classOf.groups.map(({ code }) => code)

const lenses: readonly (readonly [Lens, readonly string[]])[] = LENSES.map((lens) => [lens, codesOf(lens)])
const grounds: readonly Ground[] = ['paper', 'stage']

describe('colours of the groups', () => {
  for (const [lens, codes] of lenses)
    for (const ground of grounds) {
      const colours = codes.map((code) => groupColour(lens, code, ground))

      it(`show on the ${ground}, and their icons on them (${lens})`, () => {
        for (const colour of colours) {
          expect(contrast(colour, GROUND_INKS[ground].ground), colour).toBeGreaterThanOrEqual(3)
          expect(contrast(colour, badgeColour(colour)), colour).toBeGreaterThanOrEqual(3)
        }
      })

      it(`stay apart on the ${ground} for every kind of colour sight (${lens})`, () => {
        for (const one of colours)
          for (const other of colours)
            if (one !== other) expect(apart(one, other), `${one} ${other}`).toBeGreaterThan(0.075)
      })
    }

  for (const [lens, codes] of lenses)
    it(`show on the stage where daylight washes the projector out, and their icons on them (${lens})`, () => {
      for (const code of codes) {
        const colour = groupColour(lens, code, 'stage')
        const washed = washedOut(colour)
        expect(contrast(washed, washedOut(GROUND_INKS.stage.ground)), colour).toBeGreaterThanOrEqual(3)
        expect(contrast(washed, washedOut(badgeColour(colour))), colour).toBeGreaterThanOrEqual(3)
      }
    })

  it('are shared by no three groups of a lens', () => {
    for (const [lens, codes] of lenses) {
      if (lens === 'sex' || lens === 'own' || lens === 'section') continue
      for (const ground of grounds) {
        const colours = codes.map((code) => groupColour(lens, code, ground))
        for (const colour of colours)
          expect(colours.filter((each) => each === colour).length, `${lens} ${colour}`).toBeLessThanOrEqual(2)
      }
    }
  })

  it('keep their hue from paper to stage', () => {
    for (const { code } of JOB_GROUPS.sector) {
      const [paper, stage] = grounds.map((ground) => hue(groupColour('sector', code, ground)))
      const turn = Math.abs((((paper ?? 0) - (stage ?? 0) + 540) % 360) - 180)
      expect(turn, code).toBeLessThan(45)
    }
  })

  it.each(grounds)('leave the words of the %s, the edges of figures and their icons as clear', (on) => {
    const { ground, ink, muted, edge } = GROUND_INKS[on]
    const washedContrast = (colour: string) => contrast(washedOut(colour), washedOut(ground))
    for (const words of [ink, muted]) expect(washedContrast(words), words).toBeGreaterThanOrEqual(4.5)
    expect(washedContrast(edge)).toBeGreaterThanOrEqual(3)
    for (const [lens, codes] of lenses)
      for (const code of codes) {
        const body = groupColour(lens, code, on)
        expect(contrast(washedOut(body), washedOut(badgeColour(body))), body).toBeGreaterThanOrEqual(3)
      }
  })

  it('leave a child not yet told apart as clear', () => {
    const { ground } = GROUND_INKS.stage
    const washedContrast = (colour: string) => contrast(washedOut(colour), washedOut(ground))
    const [figure] = classMarks(classOf('EN', 'SIC22', 2025), 'sector', 'stage').figures
    const plain = figure && hideGroup(figure, 'sector', 'stage').shapes
    const body = groupColour('sector', figure?.group.code ?? '', 'stage')
    const at = figure?.shapes.findIndex(({ colour }) => colour === body) ?? -1
    expect(washedContrast(plain?.[at]?.colour ?? '')).toBeGreaterThanOrEqual(3)
    expect(washedOut('#000000')).toBe('#333333')
  })

  it('come with an icon of its own for each group', () => {
    for (const [lens, codes] of lenses) {
      const icons = codes.map((code) => groupIcon(lens, code))
      expect(icons).not.toContain('')
      expect(new Set(icons).size).toBe(codes.length)
    }
  })
})

describe('figures of a class', () => {
  const marks = classMarks(classOf('EN', 'SIC22', 2025), 'sector', 'paper')

  it('are thirty, each in a place of its own within the picture', () => {
    expect(marks.figures).toHaveLength(30)
    expect(new Set(marks.figures.map(({ x, y }) => `${x} ${y}`)).size).toBe(30)
    for (const { x, y } of marks.figures) {
      expect(x + FIGURE_BOX.width).toBeLessThanOrEqual(marks.width)
      expect(y + FIGURE_BOX.height).toBeLessThanOrEqual(marks.height)
    }
  })

  it.each([
    [10, 5],
    [100, 10],
  ] as const)('are %i in rows of %i for another size', (size, columns) => {
    const other = classMarks(asClassOfThirty(breakdownOf('EN', 'SIC22', 2025), size), 'sector', 'paper')
    expect(other.figures).toHaveLength(size)
    expect(other.columns).toBe(columns)
    const shapes = other.figures.map(({ shapes }) => shapes.map(({ path }) => path).join())
    shapes.forEach((look, at) => expect(look).not.toBe(shapes[at + columns]))
    const last = other.figures.at(-1)
    expect(last && last.x + FIGURE_BOX.width).toBe(other.width)
    expect(last && last.y + FIGURE_BOX.height).toBe(other.height)
  })

  it('count within their group, groups side by side', () => {
    const shops = marks.figures.filter(({ group }) => group.code === 'G')
    expect(shops.map(({ number }) => number)).toEqual([1, 2, 3, 4])
    expect(marks.figures.slice(0, 4)).toEqual(shops)
  })

  it('look different side by side and one below the other', () => {
    const shapes = marks.figures.map(({ shapes }) => shapes.map(({ path }) => path).join())
    marks.figures.forEach((_, at) => {
      if (at + 1 < 30) expect(shapes[at]).not.toBe(shapes[at + 1])
      if (at + marks.columns < 30) expect(shapes[at]).not.toBe(shapes[at + marks.columns])
    })
    expect(new Set(shapes).size).toBe(APPEARANCES.length)
  })

  it('never show one face twice in a class, wherever its children have walked', () => {
    for (const size of [30, 100]) {
      const { figures } = classMarks(
        asClassOfThirty(breakdownOf('EN', 'SIC22', 2025), size),
        'sector',
        'paper',
      )
      const bodies = new Set(figures.map(({ group }) => groupColour('sector', group.code, 'paper')))
      const faces = figures.map(({ shapes }) =>
        shapes
          .filter(({ colour }) => !bodies.has(colour))
          .map(({ path, colour }) => path + colour)
          .join(),
      )
      expect(new Set(faces).size).toBe(size)
    }
  })

  it('of women and men have no faces, and an icon each', () => {
    const { figures } = classMarks(classOf('EN', 'SOC26', 2020, 'sex'), 'sex', 'stage')
    for (const { shapes, badge, group } of figures) {
      expect(shapes).toHaveLength(1)
      expect(shapes[0]?.colour).toBe(groupColour('sex', group.code, 'stage'))
      expect(badge.path).not.toBe('')
    }
  })

  it('are walked with the arrow keys and never left by one', () => {
    expect(placeAfterKey('ArrowRight', 0, 6, 30)).toBe(1)
    expect(placeAfterKey('ArrowLeft', 0, 6, 30)).toBe(0)
    expect(placeAfterKey('ArrowDown', 3, 6, 30)).toBe(9)
    expect(placeAfterKey('ArrowDown', 27, 6, 30)).toBe(27)
    expect(placeAfterKey('ArrowUp', 9, 6, 30)).toBe(3)
    expect(placeAfterKey('End', 9, 6, 30)).toBe(29)
    expect(placeAfterKey('Tab', 9, 6, 30)).toBeUndefined()
  })
})

describe('words set in rows', () => {
  it('fill a row before the next, and let a long word stand alone', () => {
    const width = (text: string) => text.length
    expect(wrapText('one two  three', 7, width)).toEqual(['one two', 'three'])
    expect(wrapText('extraordinary a', 5, width)).toEqual(['extraordinary', 'a'])
    expect(wrapText('', 5, width)).toEqual([])
  })
})
